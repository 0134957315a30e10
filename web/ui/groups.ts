/** The six groups of organisations the map colours by, in the order of the legend. Ids are those of the vocabulary. */
export const groupIds = ['government', 'local', 'public', 'research', 'business', 'civil'] as const
export type GroupId = (typeof groupIds)[number]

/** What draws a group, a programme, a priority or a strategy: shape as well as colour. */
export type MarkId = GroupId | 'programme' | 'priority' | 'strategy' | 'place' | 'other'

export const isGroup = (id: string | null | undefined): id is GroupId =>
  (groupIds as readonly string[]).includes(id ?? '')

/** The custom property that holds the colour of a mark. */
export function markColour(mark: MarkId): string {
  if (isGroup(mark)) return `var(--group-${mark})`
  return mark === 'programme' ? 'var(--programme-line)' : 'var(--strategy)'
}
