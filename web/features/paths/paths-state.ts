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

/** The question for the API; null until both ends are known and differ. */
export function questionOf(state: PathsState) {
  const { from, to, k, by, relation, evidence, asOf } = state
  return from && to && from !== to ? { from, to, k, by, relation, evidence, asOf } : null
}
