import type { MapData } from './use-map-data.ts'

/** Neighbours of an entity on the map, and in all. Pure. */
export function neighbourFigures(data: MapData, id: string): { shown: number; total: number } {
  const others = neighbourIds(data, id)
  const total = data.scene.expanded.get(id)?.total ?? data.stock.nodes.get(id)?.degree ?? others.size
  return { shown: others.size, total: Math.max(total, others.size) }
}

/** What a tie on the map joins to an entity. Pure. */
export function neighbourIds({ scene }: Pick<MapData, 'scene'>, id: string): Set<string> {
  const others = new Set<string>()
  for (const edge of scene.edges) {
    if (edge.from === id) others.add(edge.to)
    if (edge.to === id) others.add(edge.from)
  }
  return others
}
