import type { Relation } from '#contract/common'
import { choice, list, number, text, viewSchema } from '../../state/params.ts'

/** The state of the view as it stands in the URL. */
export const PathsState = viewSchema({
  from: text(),
  to: text(),
  k: number(3, 1, 20),
  by: choice(['hops', 'evidence'], 'hops'),
  relation: list(),
  evidence: list(),
  asOf: text(),
  as: choice(['chains', 'table'], 'chains'),
})
export type PathsState = ReturnType<typeof PathsState.parse>
export type PathsPatch = { [K in keyof PathsState]?: PathsState[K] | null }

/** The relations a path may run along: those between organisations and programmes. */
export const pathRelations: readonly Relation[] = [
  'RUNS',
  'PARTNERS_IN',
  'FUNDS',
  'SUPPORTS',
  'REGULATES',
  'CO_CHAIRS',
  'COLLABORATES_WITH',
  'HOSTS',
  'HOSTED_EVENT_WITH',
  'PART_OF',
  'MEMBER_OF',
  'SPONSORED_BY',
  'SUCCEEDED_BY',
]

/** The question for the API; null until both ends are known and differ. */
export function questionOf(state: PathsState) {
  const { from, to, k, by, relation, evidence, asOf } = state
  return from && to && from !== to ? { from, to, k, by, relation, evidence, asOf } : null
}
