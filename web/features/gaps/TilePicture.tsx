import type { CoverageAnswer } from '#contract/coverage'
import { scaleFill, scaleInk, scaleStep } from '../../ui/scale.ts'
import { wrapWords } from '../../ui/svg-words.ts'
import { cellState, cellValue, emptyCell, type Measure } from './matrix.ts'
import { tiles } from './tiles.ts'

const size = { width: 100, height: 64, gap: 4 }

/** The tile map as a picture, for files. */
export function TilePicture({
  answer,
  row,
  measure,
}: {
  answer: CoverageAnswer
  row: string
  measure: Measure
}) {
  const cells = new Map(
    answer.cells.flatMap((cell) => (cell.row === row ? [[cell.column, cell] as const] : [])),
  )
  const most = Math.max(0, ...[...cells.values()].map((cell) => cellValue(cell, measure)))
  const [width, height] = [4 * size.width, 5 * size.height]
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Tile map">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" stroke="var(--line-control)" strokeWidth="1.2" />
        </pattern>
      </defs>
      {tiles.map((tile) => {
        const cell = cells.get(tile.id) ?? emptyCell(row, tile.id)
        const value = cellValue(cell, measure)
        const step = scaleStep(value, most)
        const state = cellState(cell)
        const plain = state === 'unmapped' || state === 'nobody'
        const [x, y] = [(tile.column - 1) * size.width, (tile.row - 1) * size.height]
        return (
          <g key={tile.id} fill={plain ? 'var(--ink)' : scaleInk(step)} fontSize="11">
            <rect
              x={x}
              y={y}
              width={size.width - size.gap}
              height={size.height - size.gap}
              rx="7"
              fill={state === 'unmapped' ? 'url(#hatch)' : state === 'nobody' ? 'none' : scaleFill(step)}
              stroke={state === 'nobody' ? 'var(--warn)' : 'var(--line-2)'}
            />
            {wrapWords(tile.name, 13, 2).map((line, at) => (
              <text key={line} x={x + 8} y={y + 17 + at * 13}>
                {line}
              </text>
            ))}
            <text
              x={x + size.width - size.gap - 8}
              y={y + size.height - size.gap - 8}
              textAnchor="end"
              fontWeight="600"
              fontSize="14"
            >
              {value}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
