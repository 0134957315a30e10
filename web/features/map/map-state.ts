import { choice, list, text, viewSchema } from '../../state/params.ts'

/** The state of the map as it stands in the URL. */
export const MapState = viewSchema({
  /** Selected entities; the panel shows the last. */
  sel: list(),
  /** Expanded entities, how many neighbours each adds, and by which way: `odi:20`, `odi:20:RUNS.out`. */
  x: list(),
  /** Only these, and what they are expanded by. */
  only: list(),
  /** Only what lies within some steps of one: `odi:2`. */
  ego: text(),
  hide: list(),
  /** Nodes put somewhere by hand, in the server's coordinates: `odi:120:-40`. */
  pin: list(),
  /** What legend, filters and charts switch off: `group:business`, `relation:FUNDS`, `place:wales`, `kind:fund`. */
  off: list(),
  /** Lights what holds these words in its name. */
  find: text(),
  arrange: text(),
  /** What the map is grouped by: sector, place, cluster or none; none is left out but where the map is too large. */
  group: text(),
  /** Groups that are open: `group:research`. */
  open: list(),
  asOf: text(),
  /** With `asOf` the last, the first year of a period. */
  since: text(),
  as: choice(['map', 'table', 'charts'], 'map'),
  /** Columns of the tables; all while none of a table is named. */
  columns: list(),
})
export type MapState = ReturnType<typeof MapState.parse>
export type MapPatch = Partial<MapState>

export type OffKind =
  | 'group'
  | 'sector'
  | 'type'
  | 'relation'
  | 'evidence'
  | 'kind'
  | 'status'
  | 'place'
  | 'region'
  | 'strategy'
  | 'area'
export const offToken = (kind: OffKind, value: string): string => `${kind}:${value}`

/** The list with the item taken out if it is there, else put in. */
export const toggled = (items: readonly string[], item: string): string[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item]

/** `odi:120:-40` as a place; null when it is not one. */
export function readPin(token: string): { id: string; x: number; y: number } | null {
  const [id, x, y] = token.split(':')
  const [left, top] = [Number(x), Number(y)]
  return id && x && y && Number.isFinite(left) && Number.isFinite(top) ? { id, x: left, y: top } : null
}

export const pinToken = (id: string, at: { x: number; y: number }): string =>
  `${id}:${Math.round(at.x)}:${Math.round(at.y)}`

export const withoutPin = (tokens: readonly string[], id: string): string[] =>
  tokens.filter((token) => readPin(token)?.id !== id)
