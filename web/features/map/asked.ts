import type { GraphAnswer } from '#contract/graph'
import { arrangeOptions, usualArrangement } from './arrange-options.ts'
import { isLocal } from './arrangements.ts'
import { readExpansion } from './expansion.ts'
import type { MapState } from './map-state.ts'
import { neighbourLimit } from './scene.ts'

/** What the server is asked for; the rest of the state only picks from its answer. Pure. */
export type Asked = Pick<MapState, 'arrange' | 'asOf' | 'since'>

export const askedOf = ({ arrange, asOf, since }: MapState): Asked => ({ arrange, asOf, since })

/** The question for the overview. Arrangements of our own start from the usual one. */
export const graphAsked = ({ arrange, asOf, since }: Asked) => ({
  arrange: isLocal(arrange) ? undefined : arrange,
  asOf,
  since,
})

/** The question for what an expansion adds to the overview. */
export function expansionAsked(
  graph: GraphAnswer,
  token: string,
  { only, asOf, since }: Pick<MapState, 'only' | 'asOf' | 'since'>,
) {
  const { id, via } = readExpansion(token)
  const limit = neighbourLimit(graph, token, only.length > 0)
  return { path: `entities/${id}/neighbours`, params: { limit, ...via, asOf, since } }
}

/** Words for what is on its way. */
export function waitingWords(asked: Asked, shown: Asked | null): string {
  if (asked.arrange === shown?.arrange) return 'Reading another time'
  const id = asked.arrange ?? usualArrangement
  const name = arrangeOptions.find(({ value }) => value === id)?.name
  return name ? `Arranging by ${name}` : 'Arranging the map'
}
