import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Adjacency, buildAdjacency } from '#server/analysis/graph'
import { kShortestPaths, type Path, parallelEdges, shortestPath } from '#server/analysis/shortest-paths'
import { PUBLISHED, publishedGraph } from '../../support/published-graph.ts'
import { edgeList, edgeLists } from '../../support/small-graphs.ts'

const adjacency = (text: string) => buildAdjacency(edgeList(text))

describe('shortestPath', () => {
  it('takes the fewest steps, and of equal paths the one with the smallest nodes', () => {
    //   1 - 3
    //  /     \
    // 0 - 2 - 4      5 alone
    const g = adjacency('0-2 2-4 0-1 1-4 1-3 3-4 5')
    expect(shortestPath(g, 0, 4)).toEqual({ nodes: [0, 1, 4], edges: [2, 3], cost: 2 })
    expect(shortestPath(g, 4, 0)).toEqual({ nodes: [4, 1, 0], edges: [3, 2], cost: 2 })
    expect(shortestPath(g, 0, 5)).toBeNull()
    expect(shortestPath(g, 3, 3)).toEqual({ nodes: [3], edges: [], cost: 0 })
  })

  it('takes the cheapest by cost, even with more steps', () => {
    const g = adjacency('0-1 0-2 2-3 3-1')
    const cost = [10, 1, 1, 1]
    expect(shortestPath(g, 0, 1, { cost })).toEqual({ nodes: [0, 2, 3, 1], edges: [1, 2, 3], cost: 3 })
  })

  it('of equally cheap paths takes the one with fewer steps, though sums of decimals differ', () => {
    // 0.1 + 0.2 is 0.30000000000000004 in floating point, yet both ways cost 0.3.
    const g = adjacency('0-1 1-2 0-2')
    expect(shortestPath(g, 0, 2, { cost: [0.1, 0.2, 0.3] })).toEqual({ nodes: [0, 2], edges: [2], cost: 0.3 })
  })

  it('takes steps that cost nothing, without going in circles', () => {
    const g = adjacency('0-1 1-2 2-0 2-3')
    expect(shortestPath(g, 0, 3, { cost: [0, 0, 0, 0] })?.nodes).toEqual([0, 2, 3])
  })

  it('takes the cheapest of parallel edges, then the first, and lists them all', () => {
    const g = adjacency('0-1 1-0 0-1 1-2')
    const cost = [5, 2, 2, 1]
    expect(shortestPath(g, 0, 2, { cost })?.edges).toEqual([1, 3])
    expect(shortestPath(g, 0, 2)?.edges).toEqual([0, 3])
    expect(parallelEdges(g, 0, 1)).toEqual([0, 1, 2])
    expect(parallelEdges(g, 1, 0, { cost })).toEqual([1, 2, 0])
    expect(parallelEdges(g, 0, 1, { edgeMask: [0, 1, 1, 1] })).toEqual([1, 2])
    expect(parallelEdges(g, 0, 2)).toEqual([])
  })

  it('keeps to nodes and edges that the masks allow', () => {
    const g = adjacency('0-1 1-3 0-2 2-3')
    expect(shortestPath(g, 0, 3, { nodeMask: [1, 0, 1, 1] })?.nodes).toEqual([0, 2, 3])
    expect(shortestPath(g, 0, 3, { edgeMask: [0, 1, 1, 1] })?.nodes).toEqual([0, 2, 3])
    expect(shortestPath(g, 0, 3, { edgeMask: [0, 1, 1, 0] })).toBeNull()
    expect(shortestPath(g, 0, 3, { nodeMask: [0, 1, 1, 1] })).toBeNull()
  })

  it('refuses unknown nodes and impossible costs', () => {
    const g = adjacency('0-1')
    expect(() => shortestPath(g, 0, 2)).toThrow(RangeError)
    expect(() => shortestPath(g, 0, 1, { cost: [-1] })).toThrow(/edge 0 costs -1/)
    expect(() => shortestPath(g, 0, 1, { cost: [Number.POSITIVE_INFINITY] })).toThrow(RangeError)
  })
})

describe('kShortestPaths', () => {
  it('lists them best first, and all when k is large', () => {
    const g = adjacency('0-1 1-3 0-2 2-3 1-2')
    const paths = kShortestPaths(g, 0, 3, 10)
    expect(paths.map((p) => p.nodes)).toEqual([
      [0, 1, 3],
      [0, 2, 3],
      [0, 1, 2, 3],
      [0, 2, 1, 3],
    ])
    expect(kShortestPaths(g, 0, 3, 2)).toEqual(paths.slice(0, 2))
    expect(kShortestPaths(g, 0, 3, 0)).toEqual([])
  })

  it('is, on random multigraphs, the head of the sorted list of all loopless paths', () => {
    fc.assert(
      fc.property(edgeLists(7), fc.boolean(), fc.integer({ min: 1, max: 30 }), (list, byCost, k) => {
        const g = buildAdjacency(list)
        const options = byCost ? { cost: list.weight } : {}
        const target = list.nodeCount - 1
        expect(kShortestPaths(g, 0, target, k, options)).toEqual(
          everyPath(g, 0, target, byCost ? list.weight : undefined).slice(0, k),
        )
      }),
      { numRuns: 300 },
    )
  })

  for (const name of PUBLISHED) {
    it(`has the lengths that networkx finds on ${name}`, () => {
      const { edges, expected } = publishedGraph(name)
      const { source, target, k, lengths, costs } = expected.kShortest
      const g = buildAdjacency(edges)
      expect(kShortestPaths(g, source, target, k).map((p) => p.cost)).toEqual(lengths)
      if (!costs) return
      const cost = Array.from(edges.weight ?? [], (w) => 1 / w)
      kShortestPaths(g, source, target, k, { cost }).forEach((path, i) => {
        expect(path.cost).toBeCloseTo(costs[i] as number, 7)
      })
    })
  }
})

/** All loopless paths by plain search, in the promised order. */
function everyPath(g: Adjacency, source: number, target: number, cost?: number[]): Path[] {
  const found: Path[] = []
  const walk = (nodes: number[], edges: number[], sum: number) => {
    const v = nodes.at(-1) as number
    if (v === target) return void found.push({ nodes, edges, cost: sum })
    const row = new Set(g.neighbours.slice(g.offsets[v], g.offsets[v + 1]))
    for (const u of row) {
      if (nodes.includes(u)) continue
      const edge = parallelEdges(g, v, u, cost ? { cost } : {})[0] as number
      walk([...nodes, u], [...edges, edge], sum + (cost ? (cost[edge] as number) : 1))
    }
  }
  walk([source], [], 0)
  const bySequence = (a: Path, b: Path) => {
    const at = a.nodes.findIndex((node, i) => node !== b.nodes[i])
    return (a.nodes[at] ?? 0) - (b.nodes[at] ?? 0)
  }
  return found.sort((a, b) => a.cost - b.cost || a.nodes.length - b.nodes.length || bySequence(a, b))
}
