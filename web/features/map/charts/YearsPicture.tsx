import css from './Charts.module.css'

interface YearsPictureProps {
  points: readonly { year: number; programmes: number }[]
  marked: readonly number[]
}

const size = { step: 36, bar: 24, tall: 150, head: 20, foot: 24 }

/** The columns as a picture, for files. */
export function YearsPicture({ points, marked }: YearsPictureProps) {
  const [width, height] = [points.length * size.step, size.head + size.tall + size.foot]
  const most = Math.max(1, ...points.map(({ programmes }) => programmes))
  const base = size.head + size.tall
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" className={css.picture}>
      <title>Programmes by year</title>
      {points.map(({ year, programmes }, at) => {
        const [middle, tall] = [(at + 0.5) * size.step, (programmes / most) * size.tall]
        const weight = marked.includes(year) ? 700 : 400
        return (
          <g key={year} textAnchor="middle" fontSize={11} fontWeight={weight}>
            <rect
              x={middle - size.bar / 2}
              y={base - tall}
              width={size.bar}
              height={tall}
              style={{ fill: weight > 400 ? 'var(--accent)' : 'var(--programme-line)' }}
            />
            <text x={middle} y={base - tall - 5}>
              {programmes}
            </text>
            <text x={middle} y={height - 6}>
              {year}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
