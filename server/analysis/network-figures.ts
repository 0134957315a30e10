/** Figures of a network as a whole, each by its own file; one call for a point in time. */

import { assortativity } from './assortativity.ts'
import { components } from './components.ts'
import { degreeDistribution } from './degree.ts'
import { type DistanceOptions, type Distances, distances } from './distances.ts'
import { buildGraph, type EdgeList, type Graph } from './graph.ts'
import { reciprocity } from './reciprocity.ts'

export interface NetworkInput {
  edges: EdgeList
  /** Categories by name (sector, nation): of each node a whole number from 0, or -1 for unknown. */
  categories?: Record<string, ArrayLike<number>>
  /** Directed ties, for reciprocity; left out where direction means nothing. */
  directed?: { from: ArrayLike<number>; to: ArrayLike<number> }
  options?: DistanceOptions
}

export interface NetworkFigures extends Distances {
  nodes: number
  /** Distinct pairs with a tie. */
  edges: number
  /** Share of all pairs that are tied; 0 when there is no pair. */
  density: number
  meanDegree: number
  /** Nodes without any tie. */
  isolated: number
  components: number
  /** Nodes in the largest component. */
  largestComponent: number
  degreeDistribution: { degree: number; nodes: number }[]
  assortativity: Record<string, number | null>
  reciprocity: number | null
}

export function networkFigures({ edges, categories = {}, directed, options }: NetworkInput): NetworkFigures {
  const graph = buildGraph(edges)
  const parts = components(graph)
  const distribution = degreeDistribution(graph)
  return {
    nodes: graph.nodeCount,
    edges: graph.edgeCount,
    density: density(graph),
    meanDegree: graph.nodeCount === 0 ? 0 : (2 * graph.edgeCount) / graph.nodeCount,
    isolated: distribution.find((d) => d.degree === 0)?.nodes ?? 0,
    components: parts.count,
    largestComponent: parts.sizes[0] ?? 0,
    ...distances(graph, options),
    degreeDistribution: distribution,
    assortativity: Object.fromEntries(
      Object.entries(categories).map(([name, category]) => [name, assortativity(graph, category)]),
    ),
    reciprocity: directed ? reciprocity({ nodeCount: graph.nodeCount, ...directed }) : null,
  }
}

/** Share of all pairs of nodes that are tied. */
function density(graph: Graph): number {
  const pairs = (graph.nodeCount * (graph.nodeCount - 1)) / 2
  return pairs === 0 ? 0 : graph.edgeCount / pairs
}
