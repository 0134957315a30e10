import { type MapSnapshot, otherEnd } from './map.ts'

/** How many distinct neighbours an entity has, places left out: the total of its neighbour list. */
export function neighbourDegree(map: MapSnapshot, id: string): number {
  const others = new Set<string>()
  for (const edge of map.edgesOf.get(id) ?? []) {
    const other = otherEnd(edge, id)
    if (map.byId.get(other)?.type !== 'place') others.add(other)
  }
  return others.size
}
