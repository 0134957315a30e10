import { ArrowUpRight, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Meta } from '#contract/common'
import css from './HowComputed.module.css'
import { counted, keyWords } from './words.ts'

interface HowComputedProps {
  /** Of each answer behind the view: rules, methods and what was left out are told once each. */
  metas: readonly Meta[]
  /** What belongs to the view alone, such as its formulas. */
  children?: ReactNode
}

/** How the figures of a view come about: rules, methods with their papers, what was left out. Closed at first. */
export function HowComputed({ metas, children }: HowComputedProps) {
  const notes = unique(metas.flatMap((meta) => meta.notes ?? []))
  const methods = new Map(metas.flatMap((meta) => meta.methods ?? []).map((each) => [each.name, each]))
  const leftOut = leftOutOf(metas)
  return (
    <details className={css.panel}>
      <summary className={css.summary}>
        <ChevronRight aria-hidden="true" />
        How this is computed
      </summary>
      <div className={css.body}>
        {notes.length > 0 && <List title="Rules" items={notes} />}
        {children}
        {leftOut.length > 0 && (
          <List
            title="Left out"
            items={leftOut.map(
              ([rule, count]) =>
                `${counted(count, whatIsLeftOut[rule] ?? 'programme')}: ${ruleWords[rule] ?? keyWords(rule)}`,
            )}
          />
        )}
        {methods.size > 0 && (
          <section>
            <h3 className={css.heading}>Methods</h3>
            <ul className={css.list}>
              {[...methods.values()].map((method) => (
                <li key={method.name}>
                  <b>{method.name}.</b> {method.citation}{' '}
                  {method.url && (
                    <a href={method.url} target="_blank" rel="noreferrer">
                      Read it
                      <ArrowUpRight size={13} aria-label="(opens in a new tab)" />
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className={css.foot}>{footOf(metas)}</p>
      </div>
    </details>
  )
}

const List = ({ title, items }: { title: string; items: readonly string[] }) => (
  <section>
    <h3 className={css.heading}>{title}</h3>
    <ul className={css.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </section>
)

/** What does not count where it is no programme, by the keys of `meta.leftOut`. */
const whatIsLeftOut: Record<string, string> = { inactive: 'organisation', largeGroups: 'programme or funder' }

/** Why it does not count. */
const ruleWords: Record<string, string> = {
  filtered: 'left out by the filters',
  planned: 'planned, with no sign that they began',
  undated: 'no start is known',
  notYet: 'begun after the day',
  over: 'over by the day',
  ledByGovernment: 'run by government alone',
  international: 'in no place of the UK',
  noColumn: 'in no column',
  inactive: 'without a tie or a role in force on the day',
  largeGroups: 'with so many organisations that it ties no two of them',
}

/** What the rules left out, each once; the first answer that tells it counts. */
function leftOutOf(metas: readonly Meta[]): [string, number][] {
  const all: Record<string, number> = Object.assign({}, ...metas.map((meta) => meta.leftOut ?? {}).reverse())
  return Object.entries(all).filter(([, count]) => count > 0)
}

const unique = (items: readonly string[]) => [...new Set(items)]

function footOf(metas: readonly Meta[]): string {
  const first = metas[0]
  if (!first) return ''
  const day = first.asOf === null ? 'all days' : first.asOf
  return `Revision ${first.revision} of the map, as of ${day}. The same figures come from the public API.`
}
