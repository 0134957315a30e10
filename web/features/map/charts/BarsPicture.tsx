import { count } from '../../../ui/words.ts'
import { type BarsProps, longest } from './bars.ts'
import css from './Charts.module.css'

const size = { width: 640, name: 250, figure: 64, line: 26, head: 22 }

/** The bars as a picture, for files. */
export function BarsPicture({ title, series, bars }: BarsProps) {
  const head = series.length > 1 ? size.head : 0
  const height = head + bars.length * size.line
  const room = size.width - size.name - series.length * size.figure
  const scale = room / longest(bars)
  const end = (at: number) => size.width - (series.length - 1 - at) * size.figure
  return (
    <svg
      width={size.width}
      height={height}
      viewBox={`0 0 ${size.width} ${height}`}
      role="img"
      aria-label={title}
      className={css.picture}
    >
      {head > 0 &&
        series.map(({ name, fill }, at) => (
          <text key={name} x={end(at)} y={12} textAnchor="end" fontSize={11} style={{ fill }}>
            {name}
          </text>
        ))}
      {bars.map(({ key, name, values, off }, row) => (
        <g key={key} transform={`translate(0 ${head + row * size.line})`} opacity={off ? 0.45 : 1}>
          <text x={0} y={17} fontSize={12}>
            {name.length > 40 ? `${name.slice(0, 39)}…` : name}
          </text>
          {values.map((value, at) => (
            <g key={series[at]?.name}>
              <rect
                x={size.name + scale * values.slice(0, at).reduce((total, each) => total + each, 0)}
                y={6}
                width={scale * value}
                height={14}
                style={{ fill: series[at]?.fill }}
              />
              <text x={end(at)} y={17} textAnchor="end" fontSize={12} fontWeight={600}>
                {count(value)}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}
