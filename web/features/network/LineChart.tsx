import { type PointerEvent, useMemo } from 'react'
import { useWidth } from '../../ui/use-width.ts'
import type { FigureProps } from './figure-props.ts'
import css from './LineChart.module.css'
import { lineChart, nearestYear } from './line-chart.ts'
import { changeText, type Measure, yearOf } from './measures.ts'
import { TiesCounted } from './TiesCounted.tsx'

const edge = { left: 44, right: 14, top: 10, bottom: 22 }
const height = 132

/** A measure over the years: its value in the year that is read, the line, and what it means. */
export function LineChart({ measure, series, point, onNear, onPick }: FigureProps & { measure: Measure }) {
  const [ref, width] = useWidth<HTMLDivElement>(320)
  const points = useMemo(
    () => series.map((each) => ({ year: Number(yearOf(each)), value: each[measure.key] ?? null })),
    [series, measure],
  )
  const inner = { width: width - edge.left - edge.right, height: height - edge.top - edge.bottom }
  const chart = lineChart(points, inner, measure.signed)
  const year = Number(yearOf(point))
  const value = point[measure.key] ?? null
  const yearAt = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - edge.left
    return String(nearestYear(points, chart.x, x))
  }
  const change = changeText(measure, series[0], point)
  return (
    <article className={css.chart}>
      <header className={css.head}>
        <h3 className={css.name}>{measure.name}</h3>
        {measure.key === 'ties' && <TiesCounted />}
      </header>
      <p className={css.value}>
        <b>{value === null ? 'not known' : measure.text(value)}</b>
        <span>
          {year}
          {change && `, ${change}`}
        </span>
      </p>
      <div ref={ref} className={css.frame}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`${measure.name} from ${points[0]?.year} to ${points.at(-1)?.year}; the table has each value`}
          onPointerMove={(event) => onNear(yearAt(event))}
          onPointerLeave={() => onNear(null)}
          onPointerDown={(event) => onPick(yearAt(event))}
        >
          <g transform={`translate(${edge.left} ${edge.top})`}>
            {chart.ticks.map((tick) => (
              <g key={tick} className={css.tick} data-zero={tick === 0 || undefined}>
                <line x1="0" x2={inner.width} y1={chart.y(tick)} y2={chart.y(tick)} />
                <text x="-8" y={chart.y(tick) + 4} textAnchor="end">
                  {measure.text(tick)}
                </text>
              </g>
            ))}
            <text className={css.axis} y={inner.height + 18}>
              {points[0]?.year}
            </text>
            <text className={css.axis} x={inner.width} y={inner.height + 18} textAnchor="end">
              {points.at(-1)?.year}
            </text>
            <line className={css.cursor} x1={chart.x(year)} x2={chart.x(year)} y1="0" y2={inner.height} />
            <path className={css.line} d={chart.path} />
            {points.length === 1 || value !== null ? (
              <circle className={css.dot} cx={chart.x(year)} cy={chart.y(value ?? 0)} r="4.5" />
            ) : null}
          </g>
        </svg>
      </div>
      <p className={css.meaning}>
        {value !== null && <b>{measure.read(value, point)} </b>}
        {measure.meaning}
      </p>
    </article>
  )
}
