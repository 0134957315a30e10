import type { MapState } from './map-state.ts'

/** What the map may be grouped by. Pure, and small: the rest of grouping is fetched when it is wanted. */

export const groupings = ['sector', 'place', 'cluster'] as const
export type Grouping = (typeof groupings)[number]

const prefix = 'group:'
export const groupId = (key: string): string => `${prefix}${key}`
export const isGroupId = (id: string): boolean => id.startsWith(prefix)

/** Above this many entities the map opens as an overview of clusters. */
export const tooManyToDraw = 2000

/** What the map is grouped by; a very large map by cluster, unless the address says otherwise. */
export function groupingOf({ group }: Pick<MapState, 'group'>, total: number): Grouping | null {
  if (group === undefined) return total > tooManyToDraw ? 'cluster' : null
  return groupings.find((each) => each === group) ?? null
}
