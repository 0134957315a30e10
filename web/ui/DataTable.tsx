import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './DataTable.module.css'
import { type Column, type Sort, sortRows } from './table.ts'

export interface DataTableProps<Row> {
  /** What the table holds: its name for screen readers. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Leave out for a table that cannot be sorted. */
  sort?: Sort | null
  onSort?: (sort: Sort) => void
  /** Marks rows that are selected. */
  selected?: (row: Row) => boolean
  showCaption?: boolean
  empty?: ReactNode
}

/** A sortable table that scrolls inside itself; the first column is the heading of its row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sort = null, onSort, selected, showCaption, empty } = props
  const shown = sort ? sortRows(rows, columns, sort) : rows
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the keyboard
    <section className={css.frame} tabIndex={0} aria-label={caption}>
      <table className={css.table}>
        <caption className={showCaption ? css.caption : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowKey(row)} aria-selected={selected?.(row) || undefined}>
              {columns.map((column, index) => (
                <Cell key={column.id} column={column} row={row} first={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <div className={css.empty}>{empty ?? 'Nothing to list.'}</div>}
    </section>
  )
}

interface HeadingProps<Row> {
  column: Column<Row>
  sort: Sort | null
  onSort: ((sort: Sort) => void) | undefined
}

function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  const active = sort?.column === column.id
  const next = active && sort.order === 'ascending' ? 'descending' : 'ascending'
  if (!onSort || !column.value)
    return (
      <th scope="col" data-align={column.align}>
        {column.name}
      </th>
    )
  const Icon = !active ? ChevronsUpDown : sort.order === 'ascending' ? ArrowUp : ArrowDown
  return (
    <th scope="col" data-align={column.align} aria-sort={active ? sort.order : undefined}>
      <button
        type="button"
        className={cx(css.sort, active && css.active)}
        onClick={() => onSort({ column: column.id, order: next })}
      >
        {column.name}
        <Icon aria-hidden="true" />
      </button>
    </th>
  )
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  const content = column.cell ? column.cell(row) : column.value?.(row)
  if (first) return <th scope="row">{content}</th>
  return <td data-align={column.align}>{content}</td>
}
