import type { Edge } from '#contract/common'
import type { GraphNode } from '#contract/entities'
import type { Path, PathsAnswer, PathsQuery } from '#contract/paths'
import { components } from '#server/analysis/components'
import { type Adjacency, buildAdjacency } from '#server/analysis/graph'
import { kShortestPaths } from '#server/analysis/shortest-paths'
import { neighbourDegree } from './degree.ts'
import { inForce, type MapEdge, type MapNode, type MapSnapshot } from './map.ts'

/**
 * Paths run through organisations and programmes only, direction ignored: places, priorities and sources
 * are no stepping stones, since almost everything meets in London.
 */
export interface PathNetwork {
  nodes: MapNode[]
  index: Map<string, number>
  edges: MapEdge[]
  adjacency: Adjacency
}

/** What one step costs by evidence: a path of seen ties is the best supported. */
const evidenceCost = { seen: 1, known: 2, judgement: 3 } as const

export function buildPathNetwork(map: MapSnapshot): PathNetwork {
  const nodes = map.nodes.filter((node) => node.type === 'organisation' || node.type === 'programme')
  const index = new Map(nodes.map((node, position) => [node.id, position]))
  const edges = map.edges.filter((edge) => index.has(edge.from) && index.has(edge.to))
  const ends = (end: 'from' | 'to') => edges.map((edge) => index.get(edge[end]) as number)
  return {
    nodes,
    index,
    edges,
    adjacency: buildAdjacency({ nodeCount: nodes.length, from: ends('from'), to: ends('to') }),
  }
}

export type PathFilters = Pick<PathsQuery, 'relation' | 'evidence'> & { day: string | null }

/** A path as indexes into the network. */
export interface FoundPath {
  nodes: MapNode[]
  edges: MapEdge[]
  cost: number
}

/** @throws RangeError when an end is not in the network */
export function findPaths(
  network: PathNetwork,
  ends: { from: string; to: string },
  { k, by, filters }: { k: number; by: PathsQuery['by']; filters: PathFilters },
): FoundPath[] {
  const [from, to] = [network.index.get(ends.from), network.index.get(ends.to)]
  if (from === undefined || to === undefined) throw new RangeError('paths: an end is not in the network')
  const cost = network.edges.map((edge) => (by === 'hops' ? 1 : evidenceCost[edge.evidence]))
  const edgeMask = maskOf(network, filters)
  return kShortestPaths(network.adjacency, from, to, k, { edgeMask, cost }).map((path) => ({
    nodes: path.nodes.map((node) => network.nodes[node] as MapNode),
    edges: path.edges.map((edge) => network.edges[edge] as MapEdge),
    cost: path.cost,
  }))
}

const maskOf = ({ edges }: PathNetwork, { relation, evidence, day }: PathFilters): Uint8Array =>
  Uint8Array.from(edges, (edge) =>
    (!relation || relation.includes(edge.relation)) &&
    (!evidence || evidence.includes(edge.evidence)) &&
    (day === null || inForce(edge, day))
      ? 1
      : 0,
  )

/** Says in which parts of the network two unconnected entities lie, under the same filters. */
export function explainApart(
  network: PathNetwork,
  ends: { from: string; to: string },
  filters: PathFilters,
): NonNullable<PathsAnswer['apart']> {
  const mask = maskOf(network, filters)
  const kept = network.edges.filter((_, position) => mask[position] === 1)
  const graph = buildAdjacency({
    nodeCount: network.nodes.length,
    from: kept.map((edge) => network.index.get(edge.from) as number),
    to: kept.map((edge) => network.index.get(edge.to) as number),
  })
  const { labels, sizes } = components(graph)
  const describe = (id: string) => {
    const label = labels[network.index.get(id) as number] as number
    const size = sizes[label] as number
    const name = network.nodes[network.index.get(id) as number]?.name ?? id
    const text =
      size === 1
        ? `${name} has no tie here`
        : `${name} lies in a component of ${size}${label === 0 ? ', the largest' : ''}`
    return { size, text }
  }
  const [from, to] = [describe(ends.from), describe(ends.to)]
  return { from, to, text: `There is no path between them: ${from.text}; ${to.text}.` }
}

export const toPath = (
  map: MapSnapshot,
  found: FoundPath,
  edges: Map<string, Edge>,
  importance: (id: string) => number,
): Path => ({
  nodes: found.nodes.map((node) => toGraphNode(map, node, importance)),
  edges: found.edges.flatMap((edge) => edges.get(edge.id) ?? []),
  length: found.edges.length,
  cost: found.cost,
})

function toGraphNode(map: MapSnapshot, node: MapNode, importance: (id: string) => number): GraphNode {
  const { id, type, name, short, nameStatus, sector, kind, status, evidence } = node
  return {
    ...{ id, type, name, short, nameStatus, sector, kind, status, evidence },
    importance: importance(id),
    degree: neighbourDegree(map, id),
  }
}
