/**
 * Compact undirected graph: compressed sparse rows (CSR) in typed arrays.
 * 100k nodes and 500k edges take about 14 MB.
 */

export interface EdgeList {
  /** Number of nodes; nodes are the integers 0 to nodeCount - 1. */
  nodeCount: number
  /** Edge i runs between from[i] and to[i]; direction is ignored. */
  from: ArrayLike<number>
  to: ArrayLike<number>
  /** Weight of edge i, positive and finite; every edge weighs 1 when absent. */
  weight?: ArrayLike<number>
}

/** What a traversal needs: rows of neighbours. `Graph` and `Adjacency` both have it. */
export interface Rows {
  nodeCount: number
  /** Length nodeCount + 1: the row of node v is neighbours[offsets[v]] to neighbours[offsets[v + 1] - 1]. */
  offsets: Int32Array
  neighbours: Int32Array
}

/** Simple weighted graph: parallel edges merged (weights summed), self loops dropped, rows sorted. */
export interface Graph extends Rows {
  /** Number of distinct edges, each counted once. */
  edgeCount: number
  /** Parallel to neighbours; every edge appears in both rows. */
  weights: Float64Array
}

/** Multigraph rows that keep the index of each edge in the list it was built from. */
export interface Adjacency extends Rows {
  /** Parallel to neighbours: index of the edge. */
  edges: Int32Array
}

/**
 * Builds the simple weighted graph of an edge list, in O(nodes + edges).
 * @throws RangeError when an end is no node, or a weight is not positive and finite.
 */
export function buildGraph(list: EdgeList): Graph {
  const rows = sortedRows(list)
  return mergeParallel(list, rows)
}

/**
 * Builds rows that keep parallel edges apart, each with its index in `list`; self loops are dropped.
 * Rows are sorted by neighbour, then by edge index.
 */
export function buildAdjacency(list: EdgeList): Adjacency {
  const { offsets, neighbours, edges } = sortedRows(list)
  return { nodeCount: list.nodeCount, offsets, neighbours, edges }
}

/** Sum of the weights at each node. */
export function strengths(graph: Graph): Float64Array {
  const sums = new Float64Array(graph.nodeCount)
  for (let v = 0; v < graph.nodeCount; v++) {
    let sum = 0
    for (let i = start(graph, v); i < start(graph, v + 1); i++) sum += graph.weights[i] as number
    sums[v] = sum
  }
  return sums
}

/** Sum of the weights of all edges, each counted once. */
export function totalWeight(graph: Graph): number {
  let sum = 0
  for (const weight of graph.weights) sum += weight
  return sum / 2
}

/** Number of distinct neighbours of a node. */
export function degree(graph: Rows, node: number): number {
  return start(graph, node + 1) - start(graph, node)
}

/** First position of the row of `node`; the row ends before `start(graph, node + 1)`. */
export function start(graph: Rows, node: number): number {
  return graph.offsets[node] as number
}

interface SortedRows {
  offsets: Int32Array
  neighbours: Int32Array
  edges: Int32Array
}

/** Both directions of every edge, bucketed twice: scattering rows in order of neighbour leaves each row sorted. */
function sortedRows(list: EdgeList): SortedRows {
  const offsets = rowOffsets(list)
  const arcs = offsets[list.nodeCount] as number
  const first = { sources: new Int32Array(arcs), edges: new Int32Array(arcs) }
  scatterEdges(list, offsets.slice(), first.sources, first.edges)
  const neighbours = new Int32Array(arcs)
  const edges = new Int32Array(arcs)
  const next = offsets.slice()
  for (let v = 0; v < list.nodeCount; v++) {
    for (let i = offsets[v] as number; i < (offsets[v + 1] as number); i++) {
      const source = first.sources[i] as number
      const at = next[source] as number
      next[source] = at + 1
      neighbours[at] = v
      edges[at] = first.edges[i] as number
    }
  }
  return { offsets, neighbours, edges }
}

function rowOffsets({ nodeCount, from, to, weight }: EdgeList): Int32Array {
  const offsets = new Int32Array(nodeCount + 1)
  for (let i = 0; i < from.length; i++) {
    const a = checkNode(from[i] as number, nodeCount)
    const b = checkNode(to[i] as number, nodeCount)
    if (weight) checkWeight(weight[i] as number)
    if (a === b) continue
    offsets[a + 1] = (offsets[a + 1] as number) + 1
    offsets[b + 1] = (offsets[b + 1] as number) + 1
  }
  for (let v = 0; v < nodeCount; v++) offsets[v + 1] = (offsets[v + 1] as number) + (offsets[v] as number)
  return offsets
}

function scatterEdges(
  { from, to }: EdgeList,
  next: Int32Array,
  sources: Int32Array,
  edges: Int32Array,
): void {
  const put = (row: number, source: number, edge: number) => {
    const at = next[row] as number
    next[row] = at + 1
    sources[at] = source
    edges[at] = edge
  }
  for (let i = 0; i < from.length; i++) {
    const a = from[i] as number
    const b = to[i] as number
    if (a === b) continue
    put(a, b, i)
    put(b, a, i)
  }
}

function mergeParallel(list: EdgeList, rows: SortedRows): Graph {
  const { nodeCount, weight } = list
  const { neighbours, edges } = rows
  const offsets = new Int32Array(nodeCount + 1)
  const weights = new Float64Array(neighbours.length)
  let end = 0
  for (let v = 0; v < nodeCount; v++) {
    const rowStart = end
    for (let i = rows.offsets[v] as number; i < (rows.offsets[v + 1] as number); i++) {
      const w = weight ? (weight[edges[i] as number] as number) : 1
      const u = neighbours[i] as number
      if (end > rowStart && neighbours[end - 1] === u) {
        weights[end - 1] = (weights[end - 1] as number) + w
      } else {
        neighbours[end] = u
        weights[end++] = w
      }
    }
    offsets[v + 1] = end
  }
  const shrunk = end < neighbours.length
  return {
    nodeCount,
    edgeCount: end / 2,
    offsets,
    neighbours: shrunk ? neighbours.slice(0, end) : neighbours,
    weights: shrunk ? weights.slice(0, end) : weights,
  }
}

function checkNode(node: number, nodeCount: number): number {
  if (!(Number.isInteger(node) && node >= 0 && node < nodeCount)) {
    throw new RangeError(`graph: an edge names node ${node}, but there are ${nodeCount} nodes`)
  }
  return node
}

function checkWeight(weight: number): void {
  if (!(weight > 0 && Number.isFinite(weight))) {
    throw new RangeError(`graph: an edge has weight ${weight}; weights must be positive and finite`)
  }
}
