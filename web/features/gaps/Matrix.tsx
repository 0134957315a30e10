import type { CoverageCell, CoverageRow, Dimension } from '#contract/coverage'
import { cx } from '../../ui/cx.ts'
import type { Spot } from './gaps-state.ts'
import type { TabOf } from './grid-keys.ts'
import css from './Matrix.module.css'
import { MatrixCell } from './MatrixCell.tsx'
import type { Measure, Matrix as Model } from './matrix.ts'
import { RowHeading } from './RowHeading.tsx'
import { useGridKeys } from './use-grid-keys.ts'

interface MatrixProps {
  model: Model
  measure: Measure
  by: Dimension
  caption: string
  /** Marked for as long as a gap is pointed at. */
  marked: Spot | null
  /** The part and the place the list is narrowed to. */
  part: string | undefined
  place: string | undefined
  onOpen: (spot: Spot) => void
  onTurn: (row: string) => void
  onPart: (row: string) => void
  /** Leave out where columns are not places. */
  onPlace: ((column: string) => void) | undefined
}

/** The heat map: a table that screen readers read as one, walked by the arrow keys; every cell a button. */
export function Matrix(props: MatrixProps) {
  const { model, caption } = props
  const keys = useGridKeys(model, props.onTurn)
  return (
    <section
      className={css.frame}
      aria-label={`${caption}, scrolls`}
      tabIndex={keys.scrolls ? 0 : undefined}
      ref={keys.frame}
    >
      <table
        className={css.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of buttons with rows that open is a treegrid
        role="treegrid"
        aria-label={caption}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <Head {...props} tab={keys.tab} />
        <tbody>
          {model.rows.map((row, index) => (
            <Row key={row.id} {...props} row={row} index={index} tab={keys.tab} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Head({ model, onPlace, place, marked, tab }: MatrixProps & { tab: TabOf }) {
  const upright = model.columns.length > 9
  return (
    <thead className={cx(upright && css.upright)}>
      <tr>
        <th scope="col" className={css.corner}>
          Part
        </th>
        <th scope="col" className={css.totalHead}>
          All
        </th>
        {model.columns.map((column, index) => (
          <th
            key={column.id}
            scope="col"
            className={cx(css.column, (place === column.id || marked?.column === column.id) && css.on)}
          >
            {onPlace ? (
              <button
                type="button"
                className={css.columnButton}
                data-at={`0:${index + 2}`}
                tabIndex={tab(0, index + 2)}
                aria-pressed={place === column.id}
                onClick={() => onPlace(column.id)}
              >
                <span>{column.name}</span>
              </button>
            ) : (
              <span>{column.name}</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface RowProps extends MatrixProps {
  row: CoverageRow
  index: number
  tab: TabOf
}

function Row(props: RowProps) {
  const { model, row, index, marked, part, tab } = props
  const parent = model.parents.has(row.id)
  const open = parent && !model.closed.has(row.id)
  return (
    <tr
      aria-level={row.depth + 1}
      aria-expanded={parent ? open : undefined}
      className={cx(
        row.depth === 0 && parent && css.top,
        (part === row.id || marked?.row === row.id) && css.on,
      )}
    >
      <RowHeading {...props} parent={parent} open={open} />
      <td className={css.totalCell}>
        <TotalButton {...props} tabIndex={tab(index + 1, 1)} />
      </td>
      {model.columns.map((column, at) => (
        <MatrixCell
          key={column.id}
          cell={model.cell(row.id, column.id) ?? emptyCell(row.id, column.id)}
          {...props}
          columnName={column.name}
          sum={open}
          at={`${index + 1}:${at + 2}`}
          tabIndex={tab(index + 1, at + 2)}
          isMarked={marked?.row === row.id && (marked.column === column.id || marked.column === null)}
          isPlace={props.place === column.id}
        />
      ))}
    </tr>
  )
}

const emptyCell = (row: string, column: string): CoverageCell => ({
  row,
  column,
  programmes: 0,
  organisations: 0,
  direct: 0,
  wide: 0,
  effort: { claims: 0, sources: 0 },
})

function TotalButton({ model, row, index, measure, onOpen, tabIndex }: RowProps & { tabIndex: 0 | -1 }) {
  const total = model.total(row.id)
  const value = measure === 'effort' ? (total?.effort.claims ?? 0) : (total?.[measure] ?? 0)
  return (
    <button
      type="button"
      className={css.total}
      data-at={`${index + 1}:1`}
      tabIndex={tabIndex}
      aria-label={`${row.name}, all: ${value}. Open`}
      onClick={() => onOpen({ row: row.id, column: null })}
    >
      {value}
    </button>
  )
}
