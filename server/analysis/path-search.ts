/**
 * The search behind shortest-paths.ts: from the target back to the source, by breadth-first search
 * when every step costs the same, else by Dijkstra (1959). Searching backwards lets ties be settled
 * at the source's end: of all best paths it finds the one whose node sequence is smallest.
 */

import { type Adjacency, start } from './graph.ts'
import { Heap } from './heap.ts'

export interface PathOptions {
  /** Cost of each edge by its index, at least 0 and finite; every edge costs 1 when absent. */
  cost?: ArrayLike<number>
  /** By node: 0 forbids it, also as an end. */
  nodeMask?: ArrayLike<number>
  /** By edge index: 0 forbids it. */
  edgeMask?: ArrayLike<number>
}

/** Costs are counted in whole billionths, so that sums are exact and equal costs are true ties. */
export const COST_UNIT = 1e-9

/** What one search must avoid: `node[v] === mark` blocks v; `next` may not follow the source. */
export interface Blocked {
  node: Int32Array
  mark: number
  next: ReadonlySet<number>
}

interface Frontier {
  push(node: number): void
  pop(): number | undefined
}

/** One target, many sources: arrays are reused from search to search, a stamp says whose they are. */
export class PathSearch {
  readonly #graph: Adjacency
  readonly #target: number
  readonly #options: PathOptions
  readonly #cost: Float64Array
  readonly #hops: Int32Array
  readonly #next: Int32Array
  readonly #edge: Int32Array
  readonly #stamp: Int32Array
  #epoch = 0

  constructor(graph: Adjacency, target: number, options: PathOptions) {
    const n = graph.nodeCount
    this.#graph = graph
    this.#target = target
    this.#options = options
    this.#cost = new Float64Array(n)
    this.#hops = new Int32Array(n)
    this.#next = new Int32Array(n)
    this.#edge = new Int32Array(n)
    this.#stamp = new Int32Array(n)
  }

  /** Nodes and edges of the best path from `source` to the target; null when there is none. */
  find(source: number, blocked: Blocked): { nodes: number[]; edges: number[] } | null {
    this.#epoch++
    const frontier = this.#options.cost ? this.#costFrontier() : hopFrontier()
    this.#settle(this.#target, 0, 0, -1, -1)
    frontier.push(this.#target)
    for (let u = frontier.pop(); u !== undefined; u = frontier.pop()) {
      if (u === source) return this.#walk(source)
      this.#relaxAll(u, source, blocked, frontier)
    }
    return null
  }

  #relaxAll(u: number, source: number, blocked: Blocked, frontier: Frontier): void {
    const { neighbours, edges } = this.#graph
    const mask = this.#options.nodeMask
    for (let i = start(this.#graph, u); i < start(this.#graph, u + 1); i++) {
      const v = neighbours[i] as number
      if (blocked.node[v] === blocked.mark && v !== source) continue
      if (v === source && blocked.next.has(u)) continue
      if (mask && mask[v] === 0) continue
      if (this.#relax(u, v, edges[i] as number)) frontier.push(v)
    }
  }

  /** Offers v the step to u; true when v's cost or number of steps fell, so that it must be visited again. */
  #relax(u: number, v: number, edge: number): boolean {
    if (this.#options.edgeMask && this.#options.edgeMask[edge] === 0) return false
    const cost = (this.#cost[u] as number) + edgeUnits(this.#options, edge)
    const hops = (this.#hops[u] as number) + 1
    const known = this.#stamp[v] === this.#epoch
    const order = known ? cost - (this.#cost[v] as number) || hops - (this.#hops[v] as number) : -1
    // Equal in both: the smaller next node wins; parallel edges come in order, so the first stays.
    if (order > 0 || (order === 0 && u >= (this.#next[v] as number))) return false
    this.#settle(v, cost, hops, u, edge)
    return order < 0
  }

  #settle(v: number, cost: number, hops: number, next: number, edge: number): void {
    this.#stamp[v] = this.#epoch
    this.#cost[v] = cost
    this.#hops[v] = hops
    this.#next[v] = next
    this.#edge[v] = edge
  }

  #walk(source: number): { nodes: number[]; edges: number[] } {
    const nodes = [source]
    const edges: number[] = []
    for (let v = source; v !== this.#target; ) {
      edges.push(this.#edge[v] as number)
      v = this.#next[v] as number
      nodes.push(v)
    }
    return { nodes, edges }
  }

  /** A heap of offers; an offer that was bettered since is passed over when its turn comes. */
  #costFrontier(): Frontier {
    const nodes: number[] = []
    const costs: number[] = []
    const hops: number[] = []
    const heap = new Heap((a, b) => {
      const byCost = (costs[a] as number) - (costs[b] as number) || (hops[a] as number) - (hops[b] as number)
      return byCost < 0 || (byCost === 0 && a < b)
    })
    const stale = (offer: number) => {
      const v = nodes[offer] as number
      return costs[offer] !== this.#cost[v] || hops[offer] !== this.#hops[v]
    }
    return {
      push: (v) => {
        costs.push(this.#cost[v] as number)
        hops.push(this.#hops[v] as number)
        heap.push(nodes.push(v) - 1)
      },
      pop: () => {
        let offer = heap.pop()
        while (offer !== undefined && stale(offer)) offer = heap.pop()
        return offer === undefined ? undefined : nodes[offer]
      },
    }
  }
}

/** Cost of an edge in whole units of COST_UNIT. */
export function edgeUnits(options: PathOptions, edge: number): number {
  return options.cost ? Math.round((options.cost[edge] as number) / COST_UNIT) : 1
}

function hopFrontier(): Frontier {
  const queue: number[] = []
  let head = 0
  return { push: (v) => queue.push(v), pop: () => queue[head++] }
}
