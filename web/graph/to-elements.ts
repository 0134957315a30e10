import type { ElementDefinition } from 'cytoscape'
import { groupRadius, markOf, nodeSize } from './marks.ts'
import type { Point, ViewEdge, ViewNode } from './types.ts'

/** Contract shapes to Cytoscape elements. Pure. */

/** Of a node where everything shows in a window of the usual size, in pixels. */
export const sizeOf = ({ members, type, importance, mark }: ViewNode): number =>
  members ? 2 * groupRadius(members) : nodeSize(type, importance) * markOf(mark).scale

export function nodeElement(node: ViewNode, place: (point: Point) => Point): ElementDefinition {
  const size = sizeOf(node)
  return {
    group: 'nodes',
    data: { id: node.id, mark: node.mark, size, px: size, rank: Math.round(100 * node.importance) },
    position: place(node),
    classes: `${node.type} mark-${node.mark}`,
  }
}

export function edgeElement(edge: ViewEdge): ElementDefinition {
  return {
    group: 'edges',
    data: { id: edgeKey(edge.id), source: edge.from, target: edge.to, count: edge.count ?? 0, px: 1 },
    classes: edge.count ? 'bundle' : edge.evidence,
  }
}

/** As wide as it has to be at the zoom there is now, in the coordinates of the drawing. */
export const withSize = (element: ElementDefinition, px: number): ElementDefinition => ({
  ...element,
  data: { ...element.data, px },
})

/** Nodes and edges share one space of ids in Cytoscape, and claims may be named like entities. */
const prefix = 'tie|'
export const edgeKey = (id: string): string => `${prefix}${id}`
export const edgeIdOf = (key: string): string => key.slice(prefix.length)

/** Edges whose both ends are drawn, each tie once. */
export function drawable(nodes: readonly ViewNode[], edges: readonly ViewEdge[]): ViewEdge[] {
  const ids = new Set(nodes.map((node) => node.id))
  const seen = new Set<string>()
  return edges.filter((edge) => {
    if (seen.has(edge.id) || edge.from === edge.to || !ids.has(edge.from) || !ids.has(edge.to)) return false
    seen.add(edge.id)
    return true
  })
}
