/** Everything about the clusters of one graph in one call, as a worker runs it: partition, quality, roles. */

import { type Between, betweenClusters } from './between-clusters.ts'
import { type Betweenness, type BetweennessOptions, betweenness } from './betweenness.ts'
import { type ClusterFigures, clusterFigures } from './cluster-figures.ts'
import { clusterPlaces } from './cluster-places.ts'
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
  /** Place of each cluster of more than one node in a picture of them, by label. */
  places: { x: number; y: number }[]
  between: Between[]
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
  const clusters = clusterFigures(graph, found.labels)
  const between = betweenClusters(graph, found.labels)
  // Labels are numbered by size, so clusters of one, which have no ties, come last.
  const sizes = clusters.map(({ size }) => size).filter((size) => size > 1)
  return {
    ...found,
    clusters,
    places: clusterPlaces(sizes, between),
    between,
    roles: roles(graph, found.labels),
    betweenness: betweenness(graph, input.betweenness),
    strength: strengths(graph),
    stability: stability(graph, input.leiden, runs),
  }
}
