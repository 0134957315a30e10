import type { CoverageCell, Dimension } from '#contract/coverage'
import { cx } from '../../ui/cx.ts'
import { scaleFill, scaleInk } from '../../ui/scale.ts'
import type { Spot } from './gaps-state.ts'
import css from './Matrix.module.css'
import { cellState, cellValue, cellWords, type Measure } from './matrix.ts'

interface MatrixCellProps {
  cell: CoverageCell
  /** The part and the column. */
  name: string
  /** Of the colour scale. */
  step: number
  measure: Measure
  by: Dimension
  /** The row is open: its cell counts what the rows below show, so it has no colour. */
  sum: boolean
  at: string
  tabIndex: 0 | -1
  isMarked: boolean
  isPlace: boolean
  onOpen: (spot: Spot) => void
}

export function MatrixCell(props: MatrixCellProps) {
  const { cell, name, step, measure, by, sum, at, tabIndex, isMarked, isPlace, onOpen } = props
  const state = cellState(cell)
  const words = cellWords(cell, by)
  const shown = `${cellValue(cell, measure)}${measure === 'programmes' && cell.wide > 0 ? ` +${cell.wide}` : ''}`
  const plain = sum || state === 'unmapped' || state === 'nobody'
  return (
    <td className={css.cellBox}>
      <button
        type="button"
        className={cx(css.cell, sum ? css.sum : css[state], isMarked && css.marked, isPlace && css.inPlace)}
        style={plain ? undefined : { background: scaleFill(step), color: scaleInk(step) }}
        data-at={at}
        tabIndex={tabIndex}
        // The name holds what is seen, so that it can be said to press it; the title describes it.
        aria-label={`${name}: ${shown}`}
        title={words}
        onClick={() => onOpen({ row: cell.row, column: cell.column })}
      >
        <b>{cellValue(cell, measure)}</b>
        {measure === 'programmes' && cell.wide > 0 && <small>+{cell.wide}</small>}
      </button>
    </td>
  )
}
