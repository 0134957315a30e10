import { useState } from 'react'
import type { Gap, GapsAnswer } from '#contract/gaps'
import { GapType, type GapType as Type } from '#contract/gaps'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/States.tsx'
import { count } from '../../ui/words.ts'
import { GapItem } from './GapItem.tsx'
import css from './GapList.module.css'
import { gapWords, splitGaps } from './gap-words.ts'
import type { Spot } from './gaps-state.ts'

interface GapListProps {
  answer: GapsAnswer
  types: readonly string[]
  onTypes: (types: string[]) => void
  asOf: string | undefined
  onPoint: (spot: Spot | null) => void
  onOpen: (spot: Spot) => void
}

/** Gaps by rank, with those that may only be gaps in the map apart. */
export function GapList({ answer, types, onTypes, ...rest }: GapListProps) {
  const shown = answer.items.filter((gap) => types.length === 0 || types.includes(gap.type))
  const { real, unmapped } = splitGaps(shown)
  return (
    <div className={css.panel}>
      <TypeFilter answer={answer} types={types} onTypes={onTypes} />
      {shown.length === 0 && (
        <EmptyState title="No gap of this kind">
          By the thresholds in force nothing counts as one. Another type, place or part may.
        </EmptyState>
      )}
      <Ranked gaps={real} first={6} {...rest} />
      {answer.meta.cut && (
        <p className={css.cut}>The {answer.meta.cut.text} gaps ranked highest are listed.</p>
      )}
      {unmapped.length > 0 && (
        <section className={css.doubt}>
          <h3>Perhaps only unmapped ({count(unmapped.length)})</h3>
          <p>
            So little is recorded there that nobody may have looked. Findings about the map, not about the
            world.
          </p>
          <Ranked gaps={unmapped} first={2} {...rest} />
        </section>
      )}
    </div>
  )
}

type RankedProps = Pick<GapListProps, 'asOf' | 'onPoint' | 'onOpen'> & { gaps: readonly Gap[]; first: number }

function Ranked({ gaps, first, ...rest }: RankedProps) {
  const [most, setMost] = useState(first)
  const shown = gaps.slice(0, most)
  return (
    <>
      <ol className={css.list}>
        {shown.map((gap) => (
          <GapItem key={gap.id} gap={gap} {...rest} />
        ))}
      </ol>
      {shown.length < gaps.length && (
        <p className={css.next}>
          <span className="tabular">
            {shown.length} of {count(gaps.length)}
          </span>
          <Button size="s" onClick={() => setMost(most + 20)}>
            Show {Math.min(20, gaps.length - shown.length)} more
          </Button>
        </p>
      )}
    </>
  )
}

function TypeFilter({ answer, types, onTypes }: Pick<GapListProps, 'answer' | 'types' | 'onTypes'>) {
  const counts = new Map(answer.counts.map((each) => [each.type, each.count]))
  const toggle = (type: Type) =>
    onTypes(types.includes(type) ? types.filter((each) => each !== type) : [...types, type])
  return (
    <fieldset className={css.types}>
      <legend className="visually-hidden">Types of gap</legend>
      {GapType.options
        .filter((type) => (counts.get(type) ?? 0) > 0 || types.includes(type))
        .map((type) => {
          const { icon: Icon, name, meaning } = gapWords[type]
          return (
            <button
              key={type}
              type="button"
              className={cx(css.type, types.includes(type) && css.typeOn)}
              aria-pressed={types.includes(type)}
              title={meaning}
              onClick={() => toggle(type)}
            >
              <Icon aria-hidden="true" />
              {name}
              <span className="tabular">{count(counts.get(type) ?? 0)}</span>
            </button>
          )
        })}
      {types.length > 0 && (
        <button type="button" className={css.all} onClick={() => onTypes([])}>
          Show all types
        </button>
      )}
    </fieldset>
  )
}
