import type { GapsAnswer } from '#contract/gaps'
import css from './Gaps.module.css'
import { gapWords } from './gap-words.ts'

/** What makes a gap of each type found, and the formula of its severity as the API tells it. */
export function Formulas({ answer }: { answer: GapsAnswer }) {
  const formulas = new Map(answer.items.map((gap) => [gap.type, gap.formula]))
  return (
    <section>
      <h3 className={css.small}>Severity of each type</h3>
      <dl className={css.formulas}>
        {[...formulas].map(([type, formula]) => (
          <div key={type}>
            <dt>{gapWords[type].name}</dt>
            <dd>
              {gapWords[type].meaning} <code>{formula}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
