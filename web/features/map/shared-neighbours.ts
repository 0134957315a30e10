import type { SceneEdge } from './scene.ts'

/** Those on the map that both are tied to, with the ties of each. Pure. */
export interface SharedNeighbour {
  id: string
  a: SceneEdge[]
  b: SceneEdge[]
}

export function sharedNeighbours(a: string, b: string, edges: readonly SceneEdge[]): SharedNeighbour[] {
  const [left, right] = [tiesOf(a, edges), tiesOf(b, edges)]
  return [...left]
    .flatMap(([id, ties]): SharedNeighbour[] => {
      const others = right.get(id)
      return others ? [{ id, a: ties, b: others }] : []
    })
    .sort((x, y) => (x.id < y.id ? -1 : 1))
}

function tiesOf(id: string, edges: readonly SceneEdge[]): Map<string, SceneEdge[]> {
  const ties = new Map<string, SceneEdge[]>()
  for (const edge of edges) {
    if (edge.from !== id && edge.to !== id) continue
    const other = edge.from === id ? edge.to : edge.from
    ties.set(other, [...(ties.get(other) ?? []), edge])
  }
  return ties
}
