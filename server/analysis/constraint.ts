/**
 * Burt's constraint (Burt 1992, Structural Holes, chapter 2): how far a node's ties lead back to the same
 * few others. Low: a broker between others who do not know each other. High: caught in one closed circle.
 */

import { type Graph, start, strengths } from './graph.ts'

/** Constraint of each node, weighted; NaN for a node without ties, where it is not defined. */
export function constraint(graph: Graph): Float64Array {
  const strength = strengths(graph)
  // How much node i spends on each other node, directly and through third parties; emptied after each i.
  const spent = new Float64Array(graph.nodeCount)
  return Float64Array.from({ length: graph.nodeCount }, (_, i) => constraintOf(graph, i, strength, spent))
}

function constraintOf(graph: Graph, i: number, strength: Float64Array, spent: Float64Array): number {
  if (strength[i] === 0) return Number.NaN
  const touched: number[] = []
  const spend = (node: number, share: number) => {
    touched.push(node)
    spent[node] = (spent[node] as number) + share
  }
  for (let a = start(graph, i); a < start(graph, i + 1); a++) {
    const q = graph.neighbours[a] as number
    const direct = (graph.weights[a] as number) / (strength[i] as number)
    spend(q, direct)
    for (let b = start(graph, q); b < start(graph, q + 1); b++) {
      spend(graph.neighbours[b] as number, (direct * (graph.weights[b] as number)) / (strength[q] as number))
    }
  }
  let sum = 0
  for (let a = start(graph, i); a < start(graph, i + 1); a++)
    sum += (spent[graph.neighbours[a] as number] as number) ** 2
  for (const node of touched) spent[node] = 0
  return sum
}
