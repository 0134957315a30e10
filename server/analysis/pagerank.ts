/**
 * PageRank (Brin and Page 1998, https://doi.org/10.1016/S0169-7552(98)00110-X) on an undirected weighted
 * graph: the share of time a random walker spends at each node who follows a tie by its weight with
 * chance `damping` and else jumps anywhere. Sums to 1.
 */

import { type Graph, start, strengths } from './graph.ts'

export interface PageRankOptions {
  /** 0.85 unless told. */
  damping?: number
}

const TOLERANCE = 1e-12
const MOST_ROUNDS = 500

/** PageRank of each node, by power iteration until the total change is below 1e-12. */
export function pageRank(graph: Graph, { damping = 0.85 }: PageRankOptions = {}): Float64Array {
  const n = graph.nodeCount
  const strength = strengths(graph)
  let rank = new Float64Array(n).fill(1 / n)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = step(graph, rank, strength, damping)
    const change = next.reduce((sum, value, v) => sum + Math.abs(value - (rank[v] as number)), 0)
    rank = next
    if (change < TOLERANCE) break
  }
  return rank
}

function step(
  graph: Graph,
  rank: Float64Array,
  strength: Float64Array,
  damping: number,
): Float64Array<ArrayBuffer> {
  const n = graph.nodeCount
  // A walker at a node without ties jumps anywhere.
  const stuck = rank.reduce((sum, value, v) => sum + (strength[v] === 0 ? value : 0), 0)
  const next = new Float64Array(n).fill((1 - damping + damping * stuck) / n)
  for (let v = 0; v < n; v++) {
    const flow = (damping * (rank[v] as number)) / (strength[v] as number)
    for (let i = start(graph, v); i < start(graph, v + 1); i++) {
      const u = graph.neighbours[i] as number
      next[u] = (next[u] as number) + flow * (graph.weights[i] as number)
    }
  }
  return next
}
