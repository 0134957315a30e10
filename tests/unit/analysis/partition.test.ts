import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '#server/analysis/graph'
import { stableClusterIds } from '#server/analysis/match-clusters'
import { cpm, internalWeight, modularity } from '#server/analysis/modularity'
import { adjustedRandIndex, membersOf, orderBySize, splitDisconnected } from '#server/analysis/partition'
import { BARBELL, edgeLists, graph, labelings } from '../../support/small-graphs.ts'

describe('adjustedRandIndex', () => {
  it('is 1 for the same groups under other names', () => {
    expect(adjustedRandIndex([0, 0, 1, 1, 2], [5, 5, 0, 0, 3])).toBe(1)
    expect(adjustedRandIndex([], [])).toBe(1)
    expect(adjustedRandIndex([0], [0])).toBe(1)
  })

  it('equals a sum done by hand', () => {
    // Together in both: {0,1}; pairs in a: 2, in b: 3; of 6. (1 - 1) / (2.5 - 1) = 0.
    expect(adjustedRandIndex([0, 0, 1, 1], [0, 0, 0, 1])).toBeCloseTo(0, 12)
    // scikit-learn's documentation: 0.57 for these two.
    expect(adjustedRandIndex([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(4 / 7, 12)
  })

  it('is symmetric, at most 1, and blind to names', () => {
    fc.assert(
      fc.property(labelings(12), labelings(12), (a, b) => {
        const value = adjustedRandIndex(a, b)
        expect(value).toBeCloseTo(adjustedRandIndex(b, a), 12)
        expect(value).toBeLessThanOrEqual(1 + 1e-12)
        expect(adjustedRandIndex(orderBySize(a), b)).toBeCloseTo(value, 12)
        expect(adjustedRandIndex(a, a)).toBe(1)
      }),
    )
  })

  it('refuses labels of different nodes', () => {
    expect(() => adjustedRandIndex([0], [0, 1])).toThrow(RangeError)
  })
})

describe('modularity and CPM', () => {
  it('equal sums done by hand on the barbell', () => {
    const g = graph(BARBELL)
    expect(modularity(g, [0, 0, 0, 1, 1, 1])).toBeCloseTo(5 / 14, 12)
    expect(modularity(g, [0, 0, 0, 0, 0, 0])).toBeCloseTo(0, 12)
    expect(modularity(g, [0, 0, 0, 1, 1, 1], 2)).toBeCloseTo(6 / 7 - 1, 12)
    expect(cpm(g, [0, 0, 0, 1, 1, 1], 0.5)).toBeCloseTo(6 - 0.5 * 6, 12)
    expect(internalWeight(g, [0, 0, 0, 1, 1, 1])).toBe(6)
    expect(modularity(graph('3'), [0, 1, 2, 3])).toBe(0)
  })

  it('equals the definition, pair by pair, on random weighted graphs', () => {
    fc.assert(
      fc.property(
        edgeLists(8).chain((list) => fc.tuple(fc.constant(list), labelings(list.nodeCount))),
        ([list, labels]) => {
          const g = buildGraph(list)
          const weight = (u: number, v: number) => {
            const at = g.neighbours.slice(g.offsets[u], g.offsets[u + 1]).indexOf(v)
            return at < 0 ? 0 : (g.weights[(g.offsets[u] as number) + at] as number)
          }
          const nodes = [...labels.keys()]
          const k = nodes.map((u) => nodes.reduce((sum, v) => sum + weight(u, v), 0))
          const total = k.reduce((a, b) => a + b, 0)
          if (total === 0) return
          let q = 0
          for (const u of nodes)
            for (const v of nodes)
              if (labels[u] === labels[v])
                q += weight(u, v) / total - ((k[u] as number) * (k[v] as number)) / total ** 2
          expect(modularity(g, labels)).toBeCloseTo(q, 10)
        },
      ),
    )
  })
})

describe('splitDisconnected', () => {
  it('splits a cluster whose parts do not touch, and no other', () => {
    expect([...splitDisconnected(graph('0-1 2-3 1-4'), [0, 0, 0, 0, 1])]).toEqual([0, 0, 1, 1, 2])
  })
})

describe('orderBySize and membersOf', () => {
  it('puts the largest first, then the one with the smallest node', () => {
    expect([...orderBySize([7, 3, 3, 9, 9, 7, 3])]).toEqual([1, 0, 0, 2, 2, 1, 0])
    expect(membersOf([1, 0, 0, 2])).toEqual([[1, 2], [0], [3]])
  })
})

describe('stableClusterIds', () => {
  const first = (members: readonly string[]) => `c-${members[0]}`

  it('keeps an id when the members change a little', () => {
    const earlier = [
      { id: 'red', members: ['a', 'b', 'c', 'd'] },
      { id: 'blue', members: ['e', 'f', 'g'] },
    ]
    expect(
      stableClusterIds(
        [
          ['e', 'f', 'g', 'd'],
          ['a', 'b', 'c', 'x'],
          ['y', 'z'],
        ],
        earlier,
        first,
      ),
    ).toEqual(['blue', 'red', 'c-y'])
  })

  it('gives the id to the larger heir of a cluster that split', () => {
    const earlier = [{ id: 'red', members: ['a', 'b', 'c', 'd', 'e'] }]
    expect(
      stableClusterIds(
        [
          ['a', 'b'],
          ['c', 'd', 'e'],
        ],
        earlier,
        first,
      ),
    ).toEqual(['c-a', 'red'])
  })

  it('never gives one id twice', () => {
    expect(stableClusterIds([['a'], ['a2'], ['a3']], [], () => 'same')).toEqual(['same', 'same-2', 'same-3'])
    const earlier = [{ id: 'c-z', members: ['a', 'b'] }]
    expect(stableClusterIds([['z'], ['a', 'b']], earlier, first)).toEqual(['c-z-2', 'c-z'])
  })
})
