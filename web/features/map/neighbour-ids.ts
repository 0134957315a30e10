import type { MapData } from './use-map-data.ts'

/** What a tie on the map joins to an entity. Pure. */
export function neighbourIds({ scene }: Pick<MapData, 'scene'>, id: string): Set<string> {
  const others = new Set<string>()
  for (const edge of scene.edges) {
    if (edge.from === id) others.add(edge.to)
    if (edge.to === id) others.add(edge.from)
  }
  return others
}
