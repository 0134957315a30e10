import { memo } from 'react'
import type { CoverageRow, Dimension } from '#contract/coverage'
import { cx } from '../../ui/cx.ts'
import type { Spot } from './gaps-state.ts'
import css from './Matrix.module.css'
import { MatrixCell } from './MatrixCell.tsx'
import { emptyCell, type Matrix, type Measure, totalValue } from './matrix.ts'
import { RowHeading } from './RowHeading.tsx'

interface MatrixRowProps {
  model: Matrix
  measure: Measure
  by: Dimension
  row: CoverageRow
  /** Its place in the grid; the headings are row 0. */
  index: number
  /** The column that takes the tab key, if it is in this row. */
  tabColumn: number | null
  /** The column to mark; null: the whole row; undefined: nothing. */
  marked: string | null | undefined
  isPart: boolean
  place: string | undefined
  onOpen: (spot: Spot) => void
  onTurn: (row: string) => void
  onPart: (row: string) => void
}

/** One part and its cells. Kept while nothing about it changes: pointing at gaps must not draw the matrix anew. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { model, measure, by, row, index, tabColumn, marked, isPart, place, onOpen, onTurn, onPart } = props
  const parent = model.parents.has(row.id)
  const open = parent && !model.closed.has(row.id)
  const tab = (column: number) => (tabColumn === column ? 0 : -1)
  return (
    <tr
      aria-level={row.depth + 1}
      aria-expanded={parent ? open : undefined}
      className={cx(row.depth === 0 && parent && css.top, (isPart || marked !== undefined) && css.on)}
    >
      <RowHeading
        row={row}
        at={`${index}:0`}
        tabIndex={tab(0)}
        parent={parent}
        open={open}
        isPart={isPart}
        onTurn={onTurn}
        onPart={onPart}
      />
      <td className={css.totalCell}>
        <button
          type="button"
          className={css.total}
          data-at={`${index}:1`}
          tabIndex={tab(1)}
          aria-label={`${row.name}, all: ${totalValue(model, row.id, measure)}`}
          onClick={() => onOpen({ row: row.id, column: null })}
        >
          {totalValue(model, row.id, measure)}
        </button>
      </td>
      {model.columns.map((column, at) => {
        const cell = model.cell(row.id, column.id) ?? emptyCell(row.id, column.id)
        return (
          <MatrixCell
            key={column.id}
            cell={cell}
            name={`${row.name}, ${column.name}`}
            step={model.step(cell)}
            measure={measure}
            by={by}
            sum={open}
            at={`${index}:${at + 2}`}
            tabIndex={tab(at + 2)}
            isMarked={marked === column.id || marked === null}
            isPlace={place === column.id}
            onOpen={onOpen}
          />
        )
      })}
    </tr>
  )
})
