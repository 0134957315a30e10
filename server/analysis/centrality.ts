/** All measures of a node's standing in one call, as a worker runs it; each has its own file. */

import { type Betweenness, type BetweennessOptions, betweenness } from './betweenness.ts'
import { constraint } from './constraint.ts'
import { degrees } from './degree.ts'
import { buildGraph, type EdgeList, strengths } from './graph.ts'
import { pageRank } from './pagerank.ts'

export interface Centrality {
  degree: Int32Array
  strength: Float64Array
  betweenness: Betweenness
  pageRank: Float64Array
  /** NaN for a node without ties. */
  constraint: Float64Array
}

export function centrality(input: { edges: EdgeList; betweenness?: BetweennessOptions }): Centrality {
  const graph = buildGraph(input.edges)
  return {
    degree: degrees(graph),
    strength: strengths(graph),
    betweenness: betweenness(graph, input.betweenness),
    pageRank: pageRank(graph),
    constraint: constraint(graph),
  }
}
