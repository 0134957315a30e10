import type { SceneEdge, SceneNode } from './scene.ts'

/** What several selected entities are and have in common. Pure. */

/** How many there are of each kind of thing, the most first. */
export function tallied<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en-GB'))
}

/** Ties between two of them. */
export function tiesAmong<E extends Pick<SceneEdge, 'from' | 'to'>>(
  ids: readonly string[],
  edges: readonly E[],
): E[] {
  const chosen = new Set(ids)
  return edges.filter(({ from, to }) => chosen.has(from) && chosen.has(to))
}

/** Others that at least two of them are tied to, by how many, the most first; equal ones by name. */
export function sharedByMost(
  ids: readonly string[],
  edges: readonly Pick<SceneEdge, 'from' | 'to'>[],
  nameOf: (id: string) => string,
): { id: string; of: number }[] {
  const chosen = new Set(ids)
  const tied = new Map<string, Set<string>>()
  for (const { from, to } of edges) {
    if (chosen.has(from) === chosen.has(to)) continue
    const [own, other] = chosen.has(from) ? [from, to] : [to, from]
    tied.set(other, (tied.get(other) ?? new Set()).add(own))
  }
  return [...tied]
    .map(([id, own]) => ({ id, of: own.size }))
    .filter(({ of }) => of > 1)
    .sort((a, b) => b.of - a.of || nameOf(a.id).localeCompare(nameOf(b.id), 'en-GB'))
}

export const byName = (a: Pick<SceneNode, 'name'>, b: Pick<SceneNode, 'name'>): number =>
  a.name.localeCompare(b.name, 'en-GB')
