/** Degree (number of distinct neighbours) of each node, and its distribution. Strength is `strengths` of graph.ts. */

import { degree, type Rows } from './graph.ts'

export function degrees(graph: Rows): Int32Array {
  return Int32Array.from({ length: graph.nodeCount }, (_, v) => degree(graph, v))
}

/** How many nodes have each degree that occurs, by degree. */
export function degreeDistribution(graph: Rows): { degree: number; nodes: number }[] {
  const found = new Map<number, number>()
  for (const d of degrees(graph)) found.set(d, (found.get(d) ?? 0) + 1)
  return [...found].sort(([a], [b]) => a - b).map(([d, nodes]) => ({ degree: d, nodes }))
}
