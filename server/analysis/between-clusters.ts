/** The ties that run from one group of a partition to another. */

import { type Graph, start } from './graph.ts'

export interface Between {
  /** Labels of the two groups, a < b. */
  a: number
  b: number
  /** Pairs of nodes with a tie, and the weight of their ties. */
  ties: number
  weight: number
}

/** Pairs of groups with ties between them, by a, then b. @param labels group of each node; -1 for none */
export function betweenClusters(graph: Graph, labels: ArrayLike<number>): Between[] {
  const found = new Map<string, Between>()
  for (let v = 0; v < graph.nodeCount; v++) {
    const a = labels[v] as number
    for (let i = start(graph, v); i < start(graph, v + 1); i++) {
      const b = labels[graph.neighbours[i] as number] as number
      if (a < 0 || b <= a) continue
      const key = `${a} ${b}`
      const pair = found.get(key) ?? { a, b, ties: 0, weight: 0 }
      pair.ties++
      pair.weight += graph.weights[i] as number
      found.set(key, pair)
    }
  }
  return [...found.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}
