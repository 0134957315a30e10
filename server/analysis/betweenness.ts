/**
 * Betweenness: the number of pairs of others whose shortest path (by steps) a node lies on, shared where
 * there are several paths (Freeman 1977). Exact by Brandes (2001, https://doi.org/10.1080/0022250X.2001.9990249)
 * on small graphs; on large ones estimated from sources drawn at random (Brandes and Pich 2007,
 * https://doi.org/10.1142/S0218127407018403), with the standard error of the estimate.
 */

import { type Graph, start } from './graph.ts'
import { sampleWithoutReplacement, seededRandom } from './random.ts'

export interface BetweennessOptions {
  /** Sources to draw; all (exact) unless the graph is too large for that, then as many as fit the work. */
  sources?: number
  /** Seed of the draw; 0 unless told. */
  seed?: number
}

export interface Betweenness {
  /** Pairs of others that pass through each node, each pair once. */
  values: Float64Array
  /** The same as a share of all (n - 1)(n - 2) / 2 pairs. */
  normalised: Float64Array
  /** Standard error of each of `values`; absent when exact. */
  errors?: Float64Array
  exact: boolean
  /** Sources used, of how many nodes. */
  sources: number
}

/** The largest standard error, as a share of all pairs; null when exact. */
export function largestError({ values, errors }: Betweenness): number | null {
  if (!errors) return null
  const pairs = ((values.length - 1) * (values.length - 2)) / 2
  return errors.reduce((most, error) => Math.max(most, error), 0) / pairs
}

/** A few seconds of work: sources times (nodes + edges). */
const WORK = 100_000_000
const FEWEST_SOURCES = 50

/** Betweenness of every node. */
export function betweenness(graph: Graph, options: BetweennessOptions = {}): Betweenness {
  const n = graph.nodeCount
  const sources = Math.min(n, Math.max(1, options.sources ?? affordable(graph)))
  const exact = sources === n
  const chosen = sampleWithoutReplacement(n, sources, seededRandom(options.seed ?? 0))
  const { sums, squares } = accumulate(graph, chosen)
  // Every pair is met from both of its ends, hence the half.
  const scale = n / Math.max(1, sources) / 2
  const values = sums.map((sum) => sum * scale)
  const pairs = ((n - 1) * (n - 2)) / 2
  const normalised = values.map((value) => (pairs > 0 ? value / pairs : 0))
  if (exact) return { values, normalised, exact, sources }
  return { values, normalised, errors: standardErrors(sums, squares, sources, n), exact, sources }
}

function affordable(graph: Graph): number {
  const each = graph.nodeCount + graph.edgeCount
  return graph.nodeCount * each <= WORK ? graph.nodeCount : Math.max(FEWEST_SOURCES, Math.floor(WORK / each))
}

/** Of a total estimated from a sample without replacement (with its finite population correction). */
function standardErrors(sums: Float64Array, squares: Float64Array, k: number, n: number): Float64Array {
  return sums.map((sum, v) => {
    const variance = Math.max(0, (squares[v] as number) - (sum * sum) / k) / Math.max(1, k - 1)
    return (n * Math.sqrt((variance / k) * (1 - k / n))) / 2
  })
}

/** Brandes' dependencies of each source on each node: their sums and sums of squares. */
function accumulate(graph: Graph, sources: Int32Array) {
  const n = graph.nodeCount
  const sums = new Float64Array(n)
  const squares = new Float64Array(n)
  const distance = new Int32Array(n).fill(-1)
  const paths = new Float64Array(n)
  const dependency = new Float64Array(n)
  const order = new Int32Array(n)
  for (const source of sources) {
    const reached = countPaths(graph, source, distance, paths, order)
    for (let at = reached - 1; at > 0; at--) {
      const w = order[at] as number
      passBack(graph, w, distance, paths, dependency)
      const share = dependency[w] as number
      sums[w] = (sums[w] as number) + share
      squares[w] = (squares[w] as number) + share * share
    }
    for (let at = 0; at < reached; at++) {
      const w = order[at] as number
      distance[w] = -1
      paths[w] = 0
      dependency[w] = 0
    }
  }
  return { sums, squares }
}

/** Breadth-first search that counts shortest paths; returns how many nodes `order` holds. */
function countPaths(
  graph: Graph,
  source: number,
  distance: Int32Array,
  paths: Float64Array,
  order: Int32Array,
): number {
  const { offsets, neighbours } = graph
  let tail = 0
  distance[source] = 0
  paths[source] = 1
  order[tail++] = source
  for (let head = 0; head < tail; head++) {
    const v = order[head] as number
    const next = (distance[v] as number) + 1
    const end = offsets[v + 1] as number
    for (let i = offsets[v] as number; i < end; i++) {
      const w = neighbours[i] as number
      if (distance[w] === -1) {
        distance[w] = next
        order[tail++] = w
      }
      if (distance[w] === next) paths[w] = (paths[w] as number) + (paths[v] as number)
    }
  }
  return tail
}

function passBack(
  graph: Graph,
  w: number,
  distance: Int32Array,
  paths: Float64Array,
  dependency: Float64Array,
): void {
  const before = (distance[w] as number) - 1
  const share = (1 + (dependency[w] as number)) / (paths[w] as number)
  const end = start(graph, w + 1)
  for (let i = start(graph, w); i < end; i++) {
    const v = graph.neighbours[i] as number
    if (distance[v] === before) dependency[v] = (dependency[v] as number) + (paths[v] as number) * share
  }
}
