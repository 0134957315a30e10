import type { ViewEdge } from './types.ts'

/** What is lit while something is hovered or selected. Pure. */

export interface Focus {
  nodes: Set<string>
  edges: Set<string>
}

/** Edges by the node they touch. */
export function incidence(edges: readonly ViewEdge[]): Map<string, ViewEdge[]> {
  const map = new Map<string, ViewEdge[]>()
  const put = (id: string, edge: ViewEdge) => {
    const list = map.get(id)
    if (list) list.push(edge)
    else map.set(id, [edge])
  }
  for (const edge of edges) {
    put(edge.from, edge)
    put(edge.to, edge)
  }
  return map
}

const otherEnd = (edge: { from: string; to: string }, id: string): string =>
  edge.from === id ? edge.to : edge.from

/** The nodes themselves, their neighbours, and the ties between the two. */
export function neighbourhood(ids: readonly string[], touching: ReadonlyMap<string, ViewEdge[]>): Focus {
  const nodes = new Set(ids)
  const edges = new Set<string>()
  for (const id of ids)
    for (const edge of touching.get(id) ?? []) {
      nodes.add(otherEnd(edge, id))
      edges.add(edge.id)
    }
  return { nodes, edges }
}
