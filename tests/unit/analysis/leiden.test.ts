import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '#server/analysis/graph'
import { leiden, meanWeightPerPair } from '#server/analysis/leiden'
import { cpm, modularity } from '#server/analysis/modularity'
import { adjustedRandIndex, membersOf, splitDisconnected } from '#server/analysis/partition'
import { stability } from '#server/analysis/stability'
import { PUBLISHED, publishedGraph } from '../../support/published-graph.ts'
import { BARBELL, edgeLists, graph } from '../../support/small-graphs.ts'

describe('leiden', () => {
  it('finds the two triangles of the barbell', () => {
    const found = leiden(graph(BARBELL))
    expect([...found.labels]).toEqual([0, 0, 0, 1, 1, 1])
    expect(found.count).toBe(2)
    // 6 of 7 edges within, volumes 7 and 7 of 14.
    expect(found.modularity).toBeCloseTo(6 / 7 - 1 / 2, 12)
  })

  for (const name of PUBLISHED) {
    it(`reaches the best modularity that leidenalg and igraph reach on ${name}`, () => {
      const { plain, weighted, expected } = publishedGraph(name)
      for (const [g, best] of [
        [plain, expected.leiden.unweighted],
        [weighted, expected.leiden.weighted],
      ] as const) {
        if (!best) continue
        const found = leiden(g)
        expect(found.modularity).toBeCloseTo(Math.max(best.modularity, best.igraphModularity), 9)
        expect(found.count).toBe(best.communities)
      }
    })

    it(`finds the published grouping of ${name} as well as leidenalg does`, () => {
      const { plain, category, expected } = publishedGraph(name)
      if (!category) return
      expect(modularity(plain, category)).toBeCloseTo(expected.categoryModularity as number, 9)
      expect(adjustedRandIndex(category, expected.leiden.unweighted.membership)).toBeCloseTo(
        expected.adjustedRand as number,
        9,
      )
      const ours = adjustedRandIndex(category, leiden(plain).labels)
      expect(ours).toBeGreaterThan((expected.adjustedRand as number) - 0.05)
    })
  }

  it('answers the same for the same seed, whatever the scale of the weights', () => {
    const { edges } = publishedGraph('les-miserables')
    const base = leiden(buildGraph(edges), { seed: 7, starts: 1 })
    expect(leiden(buildGraph(edges), { seed: 7, starts: 1 })).toEqual(base)
    const weight = Array.from(edges.weight ?? [], (w) => w * 1024)
    expect(leiden(buildGraph({ ...edges, weight }), { seed: 7, starts: 1 }).labels).toEqual(base.labels)
  })

  it('finds more clusters at a higher resolution and one at none', () => {
    const { plain } = publishedGraph('football')
    const counts = [0, 0.5, 1, 3, 100].map((resolution) => leiden(plain, { resolution }).count)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(counts[0]).toBe(1)
    expect(counts.at(-1)).toBe(115)
  })

  it('keeps every node without ties as a cluster of its own, after the others', () => {
    const found = leiden(graph('1-2 2-3 1-3 5'))
    expect([...found.labels]).toEqual([1, 0, 0, 0, 2, 3])
    expect(leiden(graph('2')).count).toBe(3)
    expect(leiden(graph('')).count).toBe(0)
  })

  it('by CPM groups what is denser than the resolution', () => {
    const g = graph(BARBELL)
    expect(leiden(g, { quality: 'cpm', resolution: 0.9 }).count).toBe(2)
    expect(leiden(g, { quality: 'cpm', resolution: 0.05 }).count).toBe(1)
    expect(leiden(g, { quality: 'cpm', resolution: 1.1 }).count).toBe(6)
    const found = leiden(g, { quality: 'cpm' })
    expect(found.resolution).toBe(meanWeightPerPair(g))
    expect(found.cpm).toBe(cpm(g, found.labels, found.resolution))
  })

  it('refuses impossible options', () => {
    expect(() => leiden(graph(BARBELL), { resolution: -1 })).toThrow(/resolution/)
    expect(() => leiden(graph(BARBELL), { starts: 0 })).toThrow(/starts/)
    expect(() => leiden(graph(BARBELL), { iterations: 1.5 })).toThrow(/iterations/)
  })

  it('leaves every cluster connected and numbered by size, on random graphs', () => {
    fc.assert(
      fc.property(
        edgeLists(14),
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom(0.3, 1, 2),
        (list, seed, resolution) => {
          const g = buildGraph(list)
          const { labels, count } = leiden(g, { seed, resolution, starts: 1 })
          expect(new Set(splitDisconnected(g, labels)).size).toBe(count)
          const sizes = membersOf(labels).map((m) => m.length)
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
          expect(modularity(g, labels, resolution)).toBeGreaterThanOrEqual(
            -1e-9 - Math.max(0, resolution - 1),
          )
        },
      ),
    )
  })
})

describe('stability', () => {
  it('is 1 where the clusters are beyond doubt', () => {
    expect(stability(graph(BARBELL))).toEqual({ mean: 1, least: 1, runs: 10 })
  })

  it('falls where they are a matter of chance', () => {
    // A ring has no clusters: every cut is as good as the next.
    const ring = graph(Array.from({ length: 60 }, (_, i) => `${i}-${(i + 1) % 60}`).join(' '))
    const found = stability(ring)
    expect(found.mean).toBeLessThan(0.95)
    expect(found.least).toBeLessThanOrEqual(found.mean)
  })
})
