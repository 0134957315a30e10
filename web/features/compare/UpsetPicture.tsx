import type { CompareAnswer } from '#contract/compare'
import { shortName } from '../../ui/strategy-name.ts'
import { upsetColumns } from './upset.ts'

/** The UpSet charts as a picture, for files. */
export function UpsetPicture({ answer }: { answer: CompareAnswer }) {
  const order = answer.strategies.map((strategy) => strategy.id)
  const columns = (['programmes', 'organisations'] as const).map((of) =>
    upsetColumns(answer.overlap[of], order),
  )
  const most = Math.max(1, ...columns.flat().map((column) => column.members.length))
  const [bar, step, base] = [150, 64, 190]
  const wide = Math.max(1, ...columns.map((each) => each.length)) * step + 60
  const names = 300
  const width = names + 2 * wide
  const height = base + order.length * 30 + 10
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Overlap">
      <g fontSize="12" fill="var(--ink)">
        {answer.strategies.map(({ id, name }, index) => (
          <text key={id} x="0" y={base + 20 + index * 30}>
            {shortName(id, name)}
          </text>
        ))}
      </g>
      {columns.map((each, which) => (
        <g
          key={which === 0 ? 'programmes' : 'organisations'}
          transform={`translate(${names + which * wide} 0)`}
        >
          <text x="0" y="14" fontSize="12" fontWeight="600" fill="var(--ink)">
            {which === 0 ? 'Programmes' : 'Organisations'}
          </text>
          {each.map((column, index) => {
            const height = (column.members.length / most) * bar
            return (
              <g key={column.strategies.join()} transform={`translate(${index * step} 0)`} fill="var(--ink)">
                <rect
                  x="10"
                  y={base - height}
                  width="36"
                  height={height}
                  rx="3"
                  fill={column.strategies.length > 1 ? 'var(--accent)' : 'var(--line-control)'}
                />
                <text x="28" y={base - height - 6} fontSize="12" textAnchor="middle" fontWeight="600">
                  {column.members.length}
                </text>
                {order.map((id, at) => (
                  <circle
                    key={id}
                    cx="28"
                    cy={base + 16 + at * 30}
                    r="6"
                    fill={column.strategies.includes(id) ? 'var(--ink)' : 'none'}
                    stroke="var(--line-2)"
                  />
                ))}
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}
