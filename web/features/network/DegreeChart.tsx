import css from './DegreeChart.module.css'
import type { DegreeBar } from './line-chart.ts'

const height = 240
const edge = { top: 22, bottom: 40 }

const rangeText = ({ from, to }: DegreeBar) => (from === to ? String(from) : `${from} to ${to}`)

/** Organisations by how many partners they have, in bars that double in width. */
export function DegreeChart({ bars, width }: { bars: readonly DegreeBar[]; width: number }) {
  const most = Math.max(1, ...bars.map(({ organisations }) => organisations))
  const step = width / bars.length
  const bar = Math.min(72, step - 8)
  const inner = height - edge.top - edge.bottom
  const words = bars.map((each) => `${rangeText(each)}: ${each.organisations}`).join('; ')
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={css.chart}
      role="img"
      aria-label={`Organisations by number of partners: ${words}`}
    >
      {bars.map((each, index) => {
        const tall = (each.organisations / most) * inner
        const middle = (index + 0.5) * step
        return (
          <g key={each.from}>
            <rect
              x={middle - bar / 2}
              y={edge.top + inner - tall}
              width={bar}
              height={tall}
              rx="3"
              className={css.bar}
            />
            <text x={middle} y={edge.top + inner - tall - 6} textAnchor="middle" className={css.count}>
              {each.organisations}
            </text>
            <text x={middle} y={edge.top + inner + 18} textAnchor="middle" className={css.range}>
              {rangeText(each)}
            </text>
          </g>
        )
      })}
      <line x1="0" x2={width} y1={edge.top + inner} y2={edge.top + inner} className={css.base} />
      <text x={width / 2} y={height - 4} textAnchor="middle" className={css.range}>
        partners
      </text>
    </svg>
  )
}
