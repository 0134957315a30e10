/** Everything about the clusters of one graph in one call, as a worker runs it: partition, quality, roles. */

import { type Betweenness, type BetweennessOptions, betweenness } from './betweenness.ts'
import { type ClusterFigures, clusterFigures } from './cluster-figures.ts'
import { buildGraph, type EdgeList, strengths } from './graph.ts'
import { type LeidenOptions, type LeidenResult, leiden } from './leiden.ts'
import { type Roles, roles } from './roles.ts'
import { type Stability, stability } from './stability.ts'

export interface ClusteringInput {
  edges: EdgeList
  leiden?: LeidenOptions
  /** Runs for stability; 10 unless told, 3 on a large graph, 0 for none. */
  stabilityRuns?: number
  betweenness?: BetweennessOptions
}

export interface Clustering extends LeidenResult {
  /** By label. */
  clusters: ClusterFigures[]
  roles: Roles
  betweenness: Betweenness
  strength: Float64Array
  stability: Stability
}

const LARGE = 200_000

export function clustering(input: ClusteringInput): Clustering {
  const graph = buildGraph(input.edges)
  const found = leiden(graph, input.leiden)
  const runs = input.stabilityRuns ?? (graph.nodeCount + graph.edgeCount > LARGE ? 3 : 10)
  return {
    ...found,
    clusters: clusterFigures(graph, found.labels),
    roles: roles(graph, found.labels),
    betweenness: betweenness(graph, input.betweenness),
    strength: strengths(graph),
    stability: stability(graph, input.leiden, runs),
  }
}
