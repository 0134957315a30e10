import type { FacetValue, SearchQuery } from '#contract/search'
import type { MapNode, MapSnapshot } from '#server/projections/map'
import type { Places } from '#server/projections/places'

export type Filters = Pick<SearchQuery, 'type' | 'sector' | 'place' | 'evidence' | 'strategy'>
type Facet = keyof Filters

/** What filters look up: where each entity lies and which strategies it serves. */
export interface SearchSpace {
  map: MapSnapshot
  places: Places
  /** Ids of the places an entity is located in, and all that contain them. */
  placesOf: Map<string, Set<string>>
  /** Ids of the strategies an entity serves, is a part of, or is. */
  strategiesOf: Map<string, Set<string>>
  names: { sectors: (id: string) => string }
}

const facetOrder: Facet[] = ['type', 'sector', 'place', 'evidence', 'strategy']

function valuesOf(space: SearchSpace, facet: Facet, node: MapNode): Iterable<string> {
  if (facet === 'type') return [node.type]
  if (facet === 'sector') return node.sector === null ? [] : [node.sector]
  if (facet === 'evidence') return [node.evidence]
  return (facet === 'place' ? space.placesOf : space.strategiesOf).get(node.id) ?? []
}

function passesFacet(space: SearchSpace, facet: Facet, wanted: string[] | undefined, node: MapNode): boolean {
  if (!wanted) return true
  for (const value of valuesOf(space, facet, node)) if (wanted.includes(value)) return true
  return false
}

export const passes = (space: SearchSpace, filters: Filters, node: MapNode): boolean =>
  facetOrder.every((facet) => passesFacet(space, facet, filters[facet], node))

/** Counts for each facet with the other facets' filters applied, so that a choice can be widened. */
export function facetsOf(
  space: SearchSpace,
  filters: Filters,
  nodes: MapNode[],
): Record<Facet, FacetValue[]> {
  const count = (facet: Facet): FacetValue[] => {
    const others = { ...filters, [facet]: undefined }
    const counts = new Map<string, number>()
    for (const node of nodes) {
      if (!passes(space, others, node)) continue
      for (const value of valuesOf(space, facet, node)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts]
      .map(([value, total]) => ({ value, name: nameOf(space, facet, value), count: total }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
  }
  return Object.fromEntries(facetOrder.map((facet) => [facet, count(facet)])) as Record<Facet, FacetValue[]>
}

function nameOf(space: SearchSpace, facet: Facet, value: string): string {
  if (facet === 'place') return space.places.byId.get(value)?.name ?? value
  if (facet === 'strategy') return space.map.byId.get(value)?.name ?? value
  if (facet === 'sector') return space.names.sectors(value)
  return value
}
