import { scaleFill, scaleInk } from '../../ui/scale.ts'
import { wrapWords } from '../../ui/svg-words.ts'
import { cellState, cellValue, type Matrix, type Measure } from './matrix.ts'

const size = { heading: 330, total: 52, row: 34, gap: 2 }

/** The matrix as a picture, for files; the page shows it as a table. */
export function MatrixPicture({ model, measure }: { model: Matrix; measure: Measure }) {
  const many = model.columns.length > 9
  const head = many ? 140 : 40
  const cellWidth = many ? 40 : 84
  const left = size.heading + size.total
  const width = left + model.columns.length * cellWidth
  const height = head + model.rows.length * size.row
  const middle = (index: number) => head + index * size.row + size.row / 2
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label="Coverage matrix"
    >
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" stroke="var(--line-control)" strokeWidth="1.2" />
        </pattern>
      </defs>
      <g fill="var(--ink-2)" fontSize="11" fontWeight="560">
        {['All', ...model.columns.map((column) => column.name)].map((name, index) => {
          const x = index === 0 ? size.heading + size.total / 2 : left + (index - 0.5) * cellWidth
          if (many && index > 0)
            return (
              <text key={name} transform={`translate(${x + 4} ${head - 8}) rotate(-90)`}>
                {name}
              </text>
            )
          return wrapWords(name, 13, 2).map((line, at, lines) => (
            <text
              key={`${name}${line}`}
              x={x}
              y={head - 10 - (lines.length - 1 - at) * 13}
              textAnchor="middle"
            >
              {line}
            </text>
          ))
        })}
      </g>
      {model.rows.map((row, index) => {
        const open = model.parents.has(row.id) && !model.closed.has(row.id)
        const lines = wrapWords(row.name, 50 - row.depth * 2, 2)
        return (
          <g key={row.id} fontSize="12" fill="var(--ink)">
            {lines.map((line, at) => (
              <text
                key={line}
                x={8 + row.depth * 14}
                y={middle(index) + 4 + (at - (lines.length - 1) / 2) * 14}
                fontWeight={row.depth === 0 && open ? 620 : 450}
              >
                {line}
              </text>
            ))}
            <text
              x={size.heading + size.total / 2}
              y={middle(index) + 4}
              textAnchor="middle"
              fontWeight="560"
            >
              {measure === 'effort' ? model.total(row.id)?.effort.claims : model.total(row.id)?.[measure]}
            </text>
            {model.columns.map((column, at) => {
              const cell = model.cell(row.id, column.id)
              if (!cell) return null
              const state = cellState(cell)
              const plain = open || state === 'unmapped' || state === 'nobody'
              const step = model.step(cell)
              const x = left + at * cellWidth
              return (
                <g key={column.id}>
                  <rect
                    x={x + size.gap / 2}
                    y={head + index * size.row + size.gap / 2}
                    width={cellWidth - size.gap}
                    height={size.row - size.gap}
                    rx="4"
                    fill={state === 'unmapped' ? 'url(#hatch)' : plain ? 'none' : scaleFill(step)}
                    stroke={!open && state === 'nobody' ? 'var(--warn)' : 'none'}
                  />
                  <text
                    x={x + cellWidth / 2}
                    y={middle(index) + 4}
                    textAnchor="middle"
                    fill={plain ? 'var(--ink-2)' : scaleInk(step)}
                  >
                    {cellValue(cell, measure)}
                    {measure === 'programmes' && cell.wide > 0 && !many && (
                      <tspan fontSize="10"> +{cell.wide}</tspan>
                    )}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
    </svg>
  )
}
