import type { CoverageRow } from '#contract/coverage'
import { nameStatusWords } from '../../ui/evidence.ts'
import { FoldButton } from '../../ui/FoldButton.tsx'
import css from './Matrix.module.css'

interface RowHeadingProps {
  row: CoverageRow
  at: string
  tabIndex: 0 | -1
  parent: boolean
  open: boolean
  /** The list is narrowed to it. */
  isPart: boolean
  onTurn: (row: string) => void
  onPart: (row: string) => void
}

/** Name of a part, at its depth in the tree; the arrow opens it, the name narrows the list to it. */
export function RowHeading(props: RowHeadingProps) {
  const { row, at, tabIndex, parent, open, isPart, onTurn, onPart } = props
  const uncertain = nameStatusWords(row.nameStatus)
  return (
    <th scope="row" className={css.heading} style={{ '--depth': row.depth } as React.CSSProperties}>
      <div className={css.headingIn}>
        {parent ? (
          <FoldButton
            open={open}
            tabIndex={-1}
            aria-label={`${open ? 'Close' : 'Open'} ${row.name}`}
            onClick={() => onTurn(row.id)}
          />
        ) : (
          <span className={css.leaf} />
        )}
        <button
          type="button"
          className={css.name}
          data-at={at}
          tabIndex={tabIndex}
          aria-pressed={isPart}
          title={uncertain ? `${row.name} (${uncertain.short})` : row.name}
          onClick={() => onPart(row.id)}
        >
          <span className={css.words}>{row.name}</span>
          {uncertain && (
            <span className={css.uncertain}>
              <span aria-hidden="true">≈</span>
              <span className="visually-hidden">, {uncertain.short}</span>
            </span>
          )}
        </button>
      </div>
    </th>
  )
}
