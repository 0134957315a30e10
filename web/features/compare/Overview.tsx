import type { CompareAnswer, Overlap } from '#contract/compare'
import { shortName } from '../../ui/strategy-name.ts'
import { count } from '../../ui/words.ts'
import css from './Compare.module.css'
import type { Target } from './compare-state.ts'
import { onAny } from './upset.ts'

interface OverviewProps {
  answer: CompareAnswer
  onOpen: (target: Target) => void
}

/** How far the strategies overlap, at a glance: a bar of programmes and one of organisations. */
export function Overview({ answer, onOpen }: OverviewProps) {
  return (
    <div className={css.overview}>
      <OverlapBar answer={answer} of="programmes" onOpen={onOpen} />
      <OverlapBar answer={answer} of="organisations" onOpen={onOpen} />
    </div>
  )
}

function OverlapBar({ answer, of, onOpen }: OverviewProps & { of: 'programmes' | 'organisations' }) {
  const overlap: Overlap = answer.overlap[of]
  const ids = answer.strategies.map((strategy) => strategy.id)
  const all = onAny(overlap)
  const [first = '', second = ''] = ids
  const parts =
    ids.length === 2
      ? [
          { look: css.first, strategies: [first], ids: overlap.only[first] ?? [] },
          { look: css.both, strategies: ids, ids: overlap.both },
          { look: css.second, strategies: [second], ids: overlap.only[second] ?? [] },
        ]
      : []
  const shown = parts.filter((part) => part.ids.length > 0)
  return (
    <div className={css.overlap}>
      <p>
        <b>
          {count(overlap.both.length)} of {count(all)} {of}
        </b>{' '}
        {all === 1 ? 'stands' : 'stand'} on {ids.length === 2 ? 'both' : `all ${ids.length}`}{' '}
        <span className={css.muted}>(Jaccard {overlap.jaccard.toFixed(2)})</span>
      </p>
      {shown.length > 0 && (
        <ul className={css.stack} aria-label={`${of} by strategy`}>
          {shown.map((part) => (
            <li key={part.strategies.join()} style={{ flexGrow: part.ids.length }}>
              <button
                type="button"
                className={part.look}
                aria-label={`${count(part.ids.length)} ${of} ${nameOf(answer, part.strategies)}`}
                title={`${part.ids.length} ${nameOf(answer, part.strategies)}`}
                onClick={() => onOpen({ kind: 'set', of, strategies: part.strategies })}
              >
                {count(part.ids.length)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const nameOf = (answer: CompareAnswer, ids: readonly string[]): string =>
  ids.length > 1
    ? 'on both'
    : `only on ${answer.strategies.filter(({ id }) => ids.includes(id)).map(({ id, name }) => shortName(id, name))}`

/** Which colour stands for which strategy. */
export function StrategyKey({ answer }: { answer: CompareAnswer }) {
  if (answer.strategies.length !== 2) return null
  const looks = [css.first, css.second]
  return (
    <ul className={css.key}>
      {answer.strategies.map(({ id, name, programmes, organisations }, index) => (
        <li key={id}>
          <span className={looks[index]} aria-hidden="true" />
          {shortName(id, name)}
          <span className={css.muted}>
            {count(programmes)} programmes, {count(organisations)} organisations
          </span>
        </li>
      ))}
      <li>
        <span className={css.both} aria-hidden="true" />
        on both
      </li>
    </ul>
  )
}
