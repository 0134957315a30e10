import { arrangeOptions, usualArrangement } from './arrange-options.ts'
import type { MapState } from './map-state.ts'

/** What the server is asked for; the rest of the state only picks from its answer. Pure. */
export type Asked = Pick<MapState, 'arrange' | 'asOf' | 'since'>

export const askedOf = ({ arrange, asOf, since }: MapState): Asked => ({ arrange, asOf, since })

/** Words for what is on its way. */
export function waitingWords(asked: Asked, shown: Asked): string {
  if (asked.arrange === shown.arrange) return 'Reading another time'
  const id = asked.arrange ?? usualArrangement
  const name = arrangeOptions.find(({ value }) => value === id)?.name
  return name ? `Arranging by ${name}` : 'Arranging the map'
}
