/** Reads tests/fixtures/graphs: a published graph and the figures that networkx, igraph and leidenalg compute. */

import { readFileSync } from 'node:fs'
import { buildGraph, type EdgeList, type Graph } from '#server/analysis/graph'

export const PUBLISHED = ['karate', 'les-miserables', 'football', 'political-books'] as const
export type PublishedName = (typeof PUBLISHED)[number]

export interface PublishedGraph {
  /** Without weights: what most figures are about. */
  plain: Graph
  weighted: Graph
  edges: EdgeList
  category: number[] | undefined
  expected: Expected
}

interface BestLeiden {
  modularity: number
  communities: number
  membership: number[]
  igraphModularity: number
}

interface Expected {
  leiden: { unweighted: BestLeiden; weighted?: BestLeiden }
  participation: number[]
  withinModuleZ: number[]
  degree: number[]
  strength: number[]
  betweenness: number[]
  pagerank: number[]
  constraint: number[]
  constraintUnweighted: number[]
  density: number
  components: number
  diameter: number
  averagePathLength: number
  assortativity?: number
  categoryModularity?: number
  adjustedRand?: number
  kShortest: { source: number; target: number; k: number; lengths: number[]; costs?: number[] }
}

export function publishedGraph(name: PublishedName): PublishedGraph {
  const { nodes, pairs, weights, category } = read(`${name}.json`) as {
    nodes: number
    pairs: number[]
    weights?: number[]
    category?: { of: number[] }
  }
  const from = pairs.filter((_, i) => i % 2 === 0)
  const to = pairs.filter((_, i) => i % 2 === 1)
  const edges = { nodeCount: nodes, from, to, ...(weights && { weight: weights }) }
  return {
    plain: buildGraph({ nodeCount: nodes, from, to }),
    weighted: buildGraph(edges),
    edges,
    category: category?.of,
    expected: read(`${name}.expected.json`) as Expected,
  }
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/graphs/${file}`, import.meta.url), 'utf8'))
}
