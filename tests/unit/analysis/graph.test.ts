import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { components, largestComponent } from '#server/analysis/components'
import { buildAdjacency, buildGraph, degree, strengths, totalWeight } from '#server/analysis/graph'
import { edgeLists, graph } from '../../support/small-graphs.ts'

const rows = (g: { offsets: Int32Array; neighbours: Int32Array; nodeCount: number }) =>
  Array.from({ length: g.nodeCount }, (_, v) => [...g.neighbours.slice(g.offsets[v], g.offsets[v + 1])])

describe('buildGraph', () => {
  it('sorts rows, sums parallel edges in either direction and drops self loops', () => {
    const g = buildGraph({ nodeCount: 4, from: [2, 0, 2, 1], to: [0, 2, 1, 1], weight: [1, 0.5, 2, 9] })
    expect(rows(g)).toEqual([[2], [2], [0, 1], []])
    expect([...g.weights]).toEqual([1.5, 2, 1.5, 2])
    expect(g.edgeCount).toBe(2)
    expect([...strengths(g)]).toEqual([1.5, 2, 3.5, 0])
    expect(totalWeight(g)).toBe(3.5)
    expect(degree(g, 2)).toBe(2)
  })

  it('weighs every edge 1 without weights, and takes typed arrays', () => {
    const g = buildGraph({ nodeCount: 2, from: Int32Array.of(0, 1), to: Int32Array.of(1, 0) })
    expect([...g.weights]).toEqual([2, 2])
  })

  it('refuses ends that are no node and weights that are not positive', () => {
    expect(() => buildGraph({ nodeCount: 2, from: [0], to: [2] })).toThrow(/node 2, but there are 2/)
    expect(() => buildGraph({ nodeCount: 2, from: [0], to: [0.5] })).toThrow(RangeError)
    expect(() => buildGraph({ nodeCount: 2, from: [0], to: [1], weight: [0] })).toThrow(/weight 0/)
    expect(() => buildGraph({ nodeCount: 2, from: [0], to: [1], weight: [Number.NaN] })).toThrow(RangeError)
  })

  it('agrees with a plain table of sums on random multigraphs', () => {
    fc.assert(
      fc.property(edgeLists(), (list) => {
        const table = new Map<string, number>()
        list.from.forEach((a, i) => {
          const b = list.to[i] as number
          const key = `${Math.min(a, b)}-${Math.max(a, b)}`
          if (a !== b) table.set(key, (table.get(key) ?? 0) + (list.weight[i] as number))
        })
        const g = buildGraph(list)
        expect(g.edgeCount).toBe(table.size)
        rows(g).forEach((row, v) => {
          row.forEach((u, i) => {
            const key = `${Math.min(u, v)}-${Math.max(u, v)}`
            expect(g.weights[(g.offsets[v] as number) + i]).toBe(table.get(key))
          })
          expect(row).toEqual([...row].sort((a, b) => a - b))
        })
      }),
    )
  })
})

describe('buildAdjacency', () => {
  it('keeps parallel edges apart with their indices', () => {
    const adjacency = buildAdjacency({ nodeCount: 3, from: [0, 1, 2, 2], to: [1, 0, 2, 1] })
    expect(rows(adjacency)).toEqual([[1, 1], [0, 0, 2], [1]])
    expect([...adjacency.edges]).toEqual([0, 1, 0, 1, 3, 3])
  })
})

describe('components', () => {
  it('numbers them by size, then by their smallest node', () => {
    const found = components(graph('1-2 3-4 4-5 7'))
    expect([...found.labels]).toEqual([2, 1, 1, 0, 0, 0, 3, 4])
    expect([...found.sizes]).toEqual([3, 2, 1, 1, 1])
    expect([...largestComponent(graph('1-2 3-4 4-5'))]).toEqual([3, 4, 5])
  })

  it('finds none in an empty graph', () => {
    expect(components(graph('')).count).toBe(0)
    expect([...largestComponent(graph(''))]).toEqual([])
  })
})
