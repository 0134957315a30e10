import { networkShape } from '../../state/network-state.ts'
import { choice, text, viewSchema } from '../../state/params.ts'

/** The state of the view as it stands in the URL. */
export const NetworkState = viewSchema({
  ...networkShape,
  /** First and last year of the series. */
  from: text(),
  to: text(),
  /** The year whose values are read; the last one unless told. */
  at: text(),
  as: choice(['charts', 'table'], 'charts'),
})
export type NetworkState = ReturnType<typeof NetworkState.parse>
export type NetworkPatch = { [K in keyof NetworkState]?: NetworkState[K] | null }

/** The series, as the API asks for it: one point a year. */
export function questionOf(state: NetworkState) {
  const { strategy, priority, sector, place, evidence, ties, programmes, funders, from, to } = state
  return { strategy, priority, sector, place, evidence, ties, programmes, funders, from, to }
}
