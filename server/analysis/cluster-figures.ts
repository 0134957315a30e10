/** How closed and how dense each cluster of a partition is. */

import { type Graph, start } from './graph.ts'
import { labelCount } from './modularity.ts'

export interface ClusterFigures {
  size: number
  /** Distinct pairs of members with a tie. */
  internalEdges: number
  /** Share of all pairs of members that are tied; 0 for a single member. */
  density: number
  /** Weight of ties within, each once, and of ties that leave. */
  internalWeight: number
  externalWeight: number
  /**
   * Weight that leaves the cluster as a share of the smaller side's total (Kannan, Vempala and Vetta 2004,
   * https://doi.org/10.1145/990308.990313): 0 is closed. 0 as well where one side has no ties.
   */
  conductance: number
}

/** Figures of each cluster, by label. */
export function clusterFigures(graph: Graph, labels: ArrayLike<number>): ClusterFigures[] {
  const sums = Array.from({ length: labelCount(labels) }, () => ({
    size: 0,
    inside: 0,
    edges: 0,
    outside: 0,
  }))
  let total = 0
  for (let v = 0; v < graph.nodeCount; v++) {
    const own = sums[labels[v] as number] as (typeof sums)[number]
    own.size++
    for (let i = start(graph, v); i < start(graph, v + 1); i++) {
      const weight = graph.weights[i] as number
      total += weight
      if (labels[graph.neighbours[i] as number] === labels[v]) {
        own.inside += weight
        own.edges++
      } else own.outside += weight
    }
  }
  return sums.map(({ size, inside, edges, outside }) => {
    const volume = inside + outside
    const smaller = Math.min(volume, total - volume)
    return {
      size,
      internalEdges: edges / 2,
      density: size > 1 ? edges / (size * (size - 1)) : 0,
      internalWeight: inside / 2,
      externalWeight: outside,
      conductance: smaller > 0 ? outside / smaller : 0,
    }
  })
}
