import type { CompareAnswer } from '#contract/compare'
import { cx } from '../../ui/cx.ts'
import { shortName } from '../../ui/strategy-name.ts'
import { count } from '../../ui/words.ts'
import type { Target } from './compare-state.ts'
import css from './Upset.module.css'
import { onAny, upsetColumns } from './upset.ts'

interface UpsetProps {
  answer: CompareAnswer
  of: 'programmes' | 'organisations'
  onOpen: (target: Target) => void
}

/** An UpSet chart: one column for each way of being on some strategies and not on the others, its size as a bar. */
export function Upset({ answer, of, onOpen }: UpsetProps) {
  const { strategies } = answer
  const overlap = answer.overlap[of]
  const columns = upsetColumns(
    overlap,
    strategies.map((strategy) => strategy.id),
  )
  const most = Math.max(1, ...columns.map((column) => column.members.length))
  const nameOf = (id: string) => {
    const found = strategies.find((strategy) => strategy.id === id)
    return found ? shortName(found.id, found.name) : id
  }
  if (columns.length === 0) return <p className={css.none}>No {of} on any of them.</p>
  return (
    <div className={css.upset}>
      <ol className={css.columns} aria-label={`${of} by the strategies they are on`}>
        {columns.map((column) => (
          <li key={column.strategies.join()}>
            <button
              type="button"
              className={css.column}
              disabled={column.members.length === 0}
              aria-label={`${count(column.members.length)} ${of} on ${column.strategies.map(nameOf).join(' and ')}${column.strategies.length < strategies.length ? ' only' : ''}`}
              onClick={() => onOpen({ kind: 'set', of, strategies: column.strategies })}
            >
              <span className={css.barBox}>
                <b>{count(column.members.length)}</b>
                <span
                  className={cx(css.bar, column.strategies.length > 1 && css.shared)}
                  style={{ height: `${(column.members.length / most) * 8.5}rem` }}
                />
              </span>
              <span className={cx(css.dots, column.strategies.length === strategies.length && css.joined)}>
                {strategies.map((strategy) => (
                  <span
                    key={strategy.id}
                    className={cx(css.dot, column.strategies.includes(strategy.id) && css.in)}
                  />
                ))}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <ul className={css.names}>
        {strategies.map((strategy) => (
          <li key={strategy.id}>
            {nameOf(strategy.id)} <b className="tabular">{count(strategy[of])}</b>
          </li>
        ))}
      </ul>
      <p className={css.note}>
        {count(overlap.both.length)} of {count(onAny(overlap))} {of} are on{' '}
        {strategies.length === 2 ? 'both' : 'all'}: Jaccard {overlap.jaccard.toFixed(2)}.
      </p>
    </div>
  )
}
