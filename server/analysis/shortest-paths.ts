/**
 * Shortest path and k shortest loopless paths between two nodes of an undirected multigraph.
 *
 * Order of paths, and so the settling of ties: cost, then number of steps, then node sequence
 * (smallest node first). Number the nodes by sorted id and the answer is the same on every engine.
 * Of parallel edges a path takes the cheapest, then the one with the lowest index;
 * `parallelEdges` lists them all.
 */

import { type Adjacency, start } from './graph.ts'
import { type Blocked, COST_UNIT, edgeUnits, type PathOptions, PathSearch } from './path-search.ts'

export type { PathOptions } from './path-search.ts'

export interface Path {
  /** From source to target, both included. */
  nodes: number[]
  /** Edge indices, one shorter than nodes. */
  edges: number[]
  /** Sum of the edge costs (the number of steps when no cost was given), in whole billionths. */
  cost: number
}

/**
 * The best path, or null when the two lie apart (under the masks). A path from a node to itself has no edge.
 * @throws RangeError when an end is no node, or a cost is negative or not finite.
 */
export function shortestPath(
  graph: Adjacency,
  source: number,
  target: number,
  options: PathOptions = {},
): Path | null {
  return kShortestPaths(graph, source, target, 1, options)[0] ?? null
}

/**
 * The k best paths without repeated nodes, best first; fewer when there are fewer. Paths are distinct by
 * their nodes. Yen (1971), Finding the k shortest loopless paths in a network, with the saving of
 * Lawler (1972): a path is branched only from where it left its parent.
 * @throws RangeError as `shortestPath`.
 */
export function kShortestPaths(
  graph: Adjacency,
  source: number,
  target: number,
  k: number,
  options: PathOptions = {},
): Path[] {
  check(graph, source, target, options)
  if (k < 1 || !allowed(options, source) || !allowed(options, target)) return []
  if (source === target) return [{ nodes: [source], edges: [], cost: 0 }]
  const search = new PathSearch(graph, target, options)
  const blocked = { node: new Int32Array(graph.nodeCount), mark: 0 }
  const first = search.find(source, { ...blocked, mark: 1, next: new Set() })
  const accepted: Candidate[] = []
  let candidates: Candidate[] = first ? [candidate(options, first.nodes, first.edges, 0)] : []
  while (accepted.length < k && candidates.length > 0) {
    const best = candidates.reduce((a, b) => (compare(b, a) < 0 ? b : a))
    candidates = candidates.filter((c) => c !== best)
    accepted.push(best)
    if (accepted.length < k) candidates.push(...branches(search, best, accepted, blocked, options))
  }
  return accepted.map(({ nodes, edges, units }) => ({ nodes, edges, cost: toCost(options, units) }))
}

/** All edges between two nodes that the masks allow, cheapest first, then by index. */
export function parallelEdges(graph: Adjacency, a: number, b: number, options: PathOptions = {}): number[] {
  const found: number[] = []
  for (let i = start(graph, a); i < start(graph, a + 1); i++) {
    const edge = graph.edges[i] as number
    if (graph.neighbours[i] === b && options.edgeMask?.[edge] !== 0) found.push(edge)
  }
  return found.sort((x, y) => edgeUnits(options, x) - edgeUnits(options, y) || x - y)
}

interface Candidate {
  nodes: number[]
  edges: number[]
  units: number
  /** Position in `nodes` at which this path left its parent. */
  branch: number
}

/** The best path that leaves `path` at each of its nodes from the branch on, and no accepted path's way. */
function branches(
  search: PathSearch,
  path: Candidate,
  accepted: Candidate[],
  blocked: { node: Int32Array; mark: number },
  options: PathOptions,
): Candidate[] {
  blocked.mark++
  const found: Candidate[] = []
  path.nodes.slice(0, -1).forEach((spur, i) => {
    blocked.node[spur] = blocked.mark
    if (i < path.branch) return
    const next = new Set(accepted.filter((p) => sameRoot(p, path, i)).map((p) => p.nodes[i + 1] as number))
    const tail = search.find(spur, { ...blocked, next } satisfies Blocked)
    if (!tail) return
    const nodes = [...path.nodes.slice(0, i), ...tail.nodes]
    const edges = [...path.edges.slice(0, i), ...tail.edges]
    found.push(candidate(options, nodes, edges, i))
  })
  return found
}

function sameRoot(a: Candidate, b: Candidate, last: number): boolean {
  for (let i = 0; i <= last; i++) if (a.nodes[i] !== b.nodes[i]) return false
  return true
}

function candidate(options: PathOptions, nodes: number[], edges: number[], branch: number): Candidate {
  return { nodes, edges, branch, units: edges.reduce((sum, edge) => sum + edgeUnits(options, edge), 0) }
}

function compare(a: Candidate, b: Candidate): number {
  const order = a.units - b.units || a.nodes.length - b.nodes.length
  if (order !== 0) return order
  const at = a.nodes.findIndex((node, i) => node !== b.nodes[i])
  return at === -1 ? 0 : (a.nodes[at] as number) - (b.nodes[at] as number)
}

function toCost(options: PathOptions, units: number): number {
  return options.cost ? units / Math.round(1 / COST_UNIT) : units
}

function allowed(options: PathOptions, node: number): boolean {
  return options.nodeMask?.[node] !== 0
}

function check(graph: Adjacency, source: number, target: number, { cost }: PathOptions): void {
  for (const node of [source, target]) {
    if (!(Number.isInteger(node) && node >= 0 && node < graph.nodeCount)) {
      throw new RangeError(`shortest-paths: ${node} is not one of the ${graph.nodeCount} nodes`)
    }
  }
  if (!cost) return
  for (let i = 0; i < cost.length; i++) {
    const c = cost[i] as number
    if (!(c >= 0 && Number.isFinite(c))) throw new RangeError(`shortest-paths: edge ${i} costs ${c}`)
  }
}
