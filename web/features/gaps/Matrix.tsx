import { useId } from 'react'
import type { Dimension } from '#contract/coverage'
import { cx } from '../../ui/cx.ts'
import type { Spot } from './gaps-state.ts'
import css from './Matrix.module.css'
import { MatrixRow } from './MatrixRow.tsx'
import { type Measure, type Matrix as Model, upright } from './matrix.ts'
import { useColumnInSight } from './use-column-in-sight.ts'
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
  const { model, measure, by, caption, marked, part, place, onOpen, onTurn, onPart } = props
  const keys = useGridKeys(model, props.onPlace !== undefined, onTurn)
  const hint = useId()
  // The last year is the one that is looked for first.
  useColumnInSight(keys.frame, place ?? (by === 'year' ? model.columns.at(-1)?.id : undefined))
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
        aria-describedby={hint}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <Head {...props} tabColumn={keys.at.row === 0 ? keys.at.column : null} />
        <tbody>
          {model.rows.map((row, index) => (
            <MatrixRow
              key={row.id}
              model={model}
              measure={measure}
              by={by}
              row={row}
              index={index + 1}
              tabColumn={keys.at.row === index + 1 ? keys.at.column : null}
              marked={marked?.row === row.id ? marked.column : undefined}
              isPart={part === row.id}
              place={place}
              onOpen={onOpen}
              onTurn={onTurn}
              onPart={onPart}
            />
          ))}
        </tbody>
      </table>
      <p id={hint} className="visually-hidden">
        Arrow keys move through the cells. On the name of a part, left closes it and right opens it. Enter
        shows what lies behind a cell.
      </p>
    </section>
  )
}

function Head({ model, onPlace, place, marked, tabColumn }: MatrixProps & { tabColumn: number | null }) {
  return (
    <thead className={cx(upright(model) && css.upright)}>
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
            data-column={column.id}
            className={cx(css.column, (place === column.id || marked?.column === column.id) && css.on)}
          >
            {onPlace ? (
              <button
                type="button"
                className={css.columnButton}
                data-at={`0:${index + 2}`}
                tabIndex={tabColumn === index + 2 ? 0 : -1}
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
