import { nameStatusWords } from '../../ui/evidence.ts'
import { scaleFill, scaleInk } from '../../ui/scale.ts'
import { wrapWords } from '../../ui/svg-words.ts'
import { cellState, cellValue, emptyCell, type Matrix, type Measure, totalValue, upright } from './matrix.ts'

const size = { heading: 330, total: 52, row: 34, gap: 2 }

/** The matrix as a picture, for files; the page shows it as a table. */
export function MatrixPicture({ model, measure }: { model: Matrix; measure: Measure }) {
  const many = upright(model)
  const dense = model.columns.length > 9
  const head = many ? 140 : 40
  const cellWidth = dense ? 40 : 84
  const left = size.heading + size.total
  const width = left + model.columns.length * cellWidth
  const height = head + model.rows.length * size.row + 26
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
        <text x={size.heading + size.total / 2} y={head - 10} textAnchor="middle">
          All
        </text>
        {model.columns.map((column, index) => {
          const x = left + (index + 0.5) * cellWidth
          const lines = wrapWords(column.name, many ? 20 : 13, 2)
          return lines.map((line, at) => {
            const off = (at - (lines.length - 1)) * 13
            return many ? (
              <text
                key={line}
                transform={`translate(${x + 4 + off + (lines.length - 1) * 6.5} ${head - 8}) rotate(-90)`}
              >
                {line}
              </text>
            ) : (
              <text key={line} x={x} y={head - 10 + off} textAnchor="middle">
                {line}
              </text>
            )
          })
        })}
      </g>
      {model.rows.map((row, index) => {
        const open = model.parents.has(row.id) && !model.closed.has(row.id)
        const lines = wrapWords(
          `${nameStatusWords(row.nameStatus) ? '≈ ' : ''}${row.name}`,
          50 - row.depth * 2,
          2,
        )
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
              {totalValue(model, row.id, measure)}
            </text>
            {model.columns.map((column, at) => {
              const cell = model.cell(row.id, column.id) ?? emptyCell(row.id, column.id)
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
                    fill={!open && state === 'unmapped' ? 'url(#hatch)' : plain ? 'none' : scaleFill(step)}
                    stroke={!open && state === 'nobody' ? 'var(--warn)' : 'none'}
                  />
                  <text
                    x={x + cellWidth / 2}
                    y={middle(index) + 4}
                    textAnchor="middle"
                    fill={plain ? 'var(--ink-2)' : scaleInk(step)}
                  >
                    {cellValue(cell, measure)}
                    {measure === 'programmes' && cell.wide > 0 && !dense && (
                      <tspan fontSize="10"> +{cell.wide}</tspan>
                    )}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
      <text x="8" y={height - 6} fontSize="11" fill="var(--ink-2)">
        {keyOf(model, measure)}
      </text>
    </svg>
  )
}

/** How to read the picture, since a file has no legend beside it. */
function keyOf(model: Matrix, measure: Measure): string {
  const wide =
    measure === 'programmes' &&
    model.rows.some((row) => model.columns.some((column) => (model.cell(row.id, column.id)?.wide ?? 0) > 0))
  const uncertain = model.rows.some((row) => nameStatusWords(row.nameStatus))
  return [
    wide && '+n reach it from a wider area.',
    'Outlined: nobody. Hatched: hardly anything recorded.',
    uncertain && '≈ name not certain.',
  ]
    .filter(Boolean)
    .join(' ')
}
