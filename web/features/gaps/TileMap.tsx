import type { CoverageAnswer } from '#contract/coverage'
import { cx } from '../../ui/cx.ts'
import { scaleFill, scaleInk, scaleStep } from '../../ui/scale.ts'
import { cellState, cellValue, cellWords, emptyCell, type Measure } from './matrix.ts'
import css from './TileMap.module.css'
import { tiles } from './tiles.ts'

interface TileMapProps {
  /** Coverage by place at the level of regions. */
  answer: CoverageAnswer
  row: string
  measure: Measure
  place: string | undefined
  marked: string | null
  onPlace: (place: string) => void
}

/** Nations and regions as equal tiles, coloured by what is counted there; each chooses its place. */
export function TileMap({ answer, row, measure, place, marked, onPlace }: TileMapProps) {
  const cells = new Map(
    answer.cells.flatMap((cell) => (cell.row === row ? [[cell.column, cell] as const] : [])),
  )
  const most = Math.max(0, ...[...cells.values()].map((cell) => cellValue(cell, measure)))
  return (
    <ul className={css.map}>
      {tiles.map((tile) => {
        const cell = cells.get(tile.id) ?? emptyCell(row, tile.id)
        const state = cellState(cell)
        const value = cellValue(cell, measure)
        const step = scaleStep(value, most)
        const plain = state === 'unmapped' || state === 'nobody'
        const on = place === tile.id || (place === 'england' && tile.england)
        return (
          <li key={tile.id} style={{ gridColumn: tile.column, gridRow: tile.row }}>
            <button
              type="button"
              className={cx(css.tile, css[state], on && css.on, marked === tile.id && css.marked)}
              style={plain ? undefined : { background: scaleFill(step), color: scaleInk(step) }}
              aria-pressed={on}
              aria-label={`${tile.name}: ${value}`}
              title={cellWords(cell, 'place')}
              onClick={() => onPlace(tile.id)}
            >
              <span>{tile.name}</span> <b>{value}</b>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
