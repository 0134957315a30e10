import { inForce, type MapEdge, type MapSnapshot, type Period } from './map.ts'
import type { Places } from './places.ts'
import { childrenOf, type StrategyTrees, withDescendants } from './strategy-tree.ts'

/** What each entity belongs to: places, and the strategies it serves. */

/** Places an entity is located in (or is), with all that contain them. */
export function placesByEntity(map: MapSnapshot, places: Places): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (id: string, place: string) => {
    const set = found.get(id) ?? new Set()
    found.set(id, set)
    for (const container of places.containers.get(place) ?? [place]) set.add(container)
  }
  for (const edge of map.edges) if (edge.relation === 'LOCATED_IN') add(edge.from, edge.to)
  for (const id of places.byId.keys()) add(id, id)
  return found
}

/** Parts that each programme addresses, with the claims. */
export function addressesByProgramme(map: MapSnapshot): Map<string, MapEdge[]> {
  const found = new Map<string, MapEdge[]>()
  for (const edge of map.edges) {
    if (edge.relation === 'ADDRESSES') found.set(edge.from, [...(found.get(edge.from) ?? []), edge])
  }
  return found
}

const roles = new Set(['RUNS', 'PARTNERS_IN', 'FUNDS', 'SUPPORTS', 'REGULATES', 'CO_CHAIRS'])

/** Whether a relationship is an organisation's role in a programme. */
export function isRole(map: MapSnapshot, edge: MapEdge): boolean {
  return roles.has(edge.relation) && map.byId.get(edge.to)?.type === 'programme'
}

/** For each strategy or part id given: everything that serves it (programmes, their organisations, its own parts). */
function servingPart(map: MapSnapshot, trees: StrategyTrees, id: string, period: Period | null): Set<string> {
  const parts = new Set(withDescendants(trees, id))
  const serving = new Set(parts)
  for (const edge of map.edges)
    if (edge.relation === 'ADDRESSES' && parts.has(edge.to)) serving.add(edge.from)
  for (const edge of map.edges) {
    if (
      isRole(map, edge) &&
      serving.has(edge.to) &&
      (period === null || inForce(edge, period.from, period.to))
    )
      serving.add(edge.from)
  }
  for (const edge of map.edges) if (edge.relation === 'PUBLISHES' && edge.to === id) serving.add(edge.from)
  return serving
}

/** What serves any of the strategies, and any of the priorities; null without either filter. */
export function servingAll(
  { map, trees }: { map: MapSnapshot; trees: StrategyTrees },
  { strategy, priority }: { strategy?: string[] | undefined; priority?: string[] | undefined },
  period: Period | null = null,
): Set<string> | null {
  const sets = [strategy, priority].flatMap((ids) =>
    ids ? [new Set(ids.flatMap((id) => [...servingPart(map, trees, id, period)]))] : [],
  )
  const [first, second] = sets
  if (!first) return null
  return second ? new Set([...first].filter((id) => second.has(id))) : first
}

/** Strategies by the entity that serves them. */
export const strategiesByEntity = (map: MapSnapshot, trees: StrategyTrees): Map<string, Set<string>> =>
  byEntity(map, trees, trees.strategies.keys())

/** By entity: the strategies it serves, and those of the parts below one part. */
export interface Served {
  strategies: Map<string, Set<string>>
  areas: Map<string, Set<string>>
}

export const servedBy = (map: MapSnapshot, trees: StrategyTrees, above: string): Served => ({
  strategies: strategiesByEntity(map, trees),
  areas: byEntity(map, trees, childrenOf(trees, above)),
})

/** Which of the strategies or parts each entity serves. */
function byEntity(map: MapSnapshot, trees: StrategyTrees, ids: Iterable<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const part of ids) {
    for (const id of servingPart(map, trees, part, null))
      found.set(id, (found.get(id) ?? new Set()).add(part))
  }
  return found
}
