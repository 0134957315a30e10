import type { MapData } from './use-map-data.ts'

/** Neighbours of an entity on the map, and in all. Pure. */
export function neighbourFigures(data: MapData, id: string): { shown: number; total: number } {
  const others = new Set<string>()
  for (const edge of data.scene.edges) {
    if (edge.from === id) others.add(edge.to)
    if (edge.to === id) others.add(edge.from)
  }
  const total = data.scene.expanded.get(id)?.total ?? data.stock.nodes.get(id)?.degree ?? others.size
  return { shown: others.size, total: Math.max(total, others.size) }
}
