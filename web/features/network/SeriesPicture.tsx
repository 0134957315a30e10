import type { NetworkPoint } from '#contract/clusters'
import { lineChart } from './line-chart.ts'
import { type Measure, yearOf } from './measures.ts'

const cell = { width: 330, height: 190 }
const inner = { width: 260, height: 110 }
const columns = 3

/** The small charts in one drawing, for files. */
export function SeriesPicture({
  measures,
  series,
}: {
  measures: readonly Measure[]
  series: readonly NetworkPoint[]
}) {
  const [width, height] = [columns * cell.width, Math.ceil(measures.length / columns) * cell.height]
  const last = series.at(-1)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Network">
      {measures.map((measure, index) => {
        const points = series.map((each) => ({
          year: Number(yearOf(each)),
          value: each[measure.key] ?? null,
        }))
        const chart = lineChart(points, inner, measure.signed)
        const value = last?.[measure.key] ?? null
        const at = [(index % columns) * cell.width + 44, Math.floor(index / columns) * cell.height + 34]
        return (
          <g key={measure.key} transform={`translate(${at.join(' ')})`} fontSize="12" fill="var(--ink-3)">
            <text x="-40" y="-16" fontSize="13" fontWeight="600" fill="var(--ink)">
              {measure.name}
              {value === null ? '' : `: ${measure.text(value)}`}
            </text>
            {chart.ticks.map((tick) => (
              <g key={tick}>
                <line
                  x1="0"
                  x2={inner.width}
                  y1={chart.y(tick)}
                  y2={chart.y(tick)}
                  stroke={tick === 0 ? 'var(--line-control)' : 'var(--line)'}
                />
                <text x="-6" y={chart.y(tick) + 4} textAnchor="end">
                  {measure.text(tick)}
                </text>
              </g>
            ))}
            <text y={inner.height + 18}>{points[0]?.year}</text>
            <text x={inner.width} y={inner.height + 18} textAnchor="end">
              {points.at(-1)?.year}
            </text>
            <path d={chart.path} fill="none" stroke="var(--accent)" strokeWidth="2" />
          </g>
        )
      })}
    </svg>
  )
}
