/**
 * Assortativity by category (Newman 2003, https://doi.org/10.1103/PhysRevE.67.026126, equation 2): 1 when
 * ties join only like with like, 0 when they ignore the category, negative when they prefer others.
 */

import { type Graph, start } from './graph.ts'

/**
 * Coefficient over ties whose two ends have a category; every tie counts once whatever its weight.
 * @param category of each node, whole numbers from 0; -1 for unknown
 * @returns null when there is no such tie, or all ends share one category
 */
export function assortativity(graph: Graph, category: ArrayLike<number>): number | null {
  const ends = new Map<number, number>()
  let all = 0
  let alike = 0
  for (let v = 0; v < graph.nodeCount; v++) {
    for (let i = start(graph, v); i < start(graph, v + 1); i++) {
      const a = category[v] as number
      const b = category[graph.neighbours[i] as number] as number
      if (a < 0 || b < 0) continue
      ends.set(a, (ends.get(a) ?? 0) + 1)
      all++
      if (a === b) alike++
    }
  }
  if (ends.size < 2) return null
  const expected = [...ends.values()].reduce((sum, n) => sum + (n / all) ** 2, 0)
  return (alike / all - expected) / (1 - expected)
}
