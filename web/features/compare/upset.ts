import type { Overlap } from '#contract/compare'

export interface UpsetColumn {
  strategies: string[]
  members: string[]
}

/**
 * The exclusive intersections of an UpSet chart (Lex and others 2014): most strategies first, then most members.
 * Each strategy by itself has a column even when nothing stands on it alone.
 */
export function upsetColumns(overlap: Overlap, order: readonly string[]): UpsetColumn[] {
  const found = overlap.sets.map(({ strategies, members }) => ({
    strategies: order.filter((id) => strategies.includes(id)),
    members,
  }))
  const alone = order.filter((id) => !found.some((set) => set.strategies.join() === id))
  return [...found, ...alone.map((id) => ({ strategies: [id], members: [] }))].sort(
    (a, b) => b.strategies.length - a.strategies.length || b.members.length - a.members.length,
  )
}

/** How many stand on any of the strategies. */
export const onAny = (overlap: Overlap): number =>
  overlap.sets.reduce((sum, set) => sum + set.members.length, 0)
