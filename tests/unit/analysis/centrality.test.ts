import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betweenness } from '#server/analysis/betweenness'
import { constraint } from '#server/analysis/constraint'
import { degreeDistribution, degrees } from '#server/analysis/degree'
import { buildAdjacency, buildGraph, strengths } from '#server/analysis/graph'
import { pageRank } from '#server/analysis/pagerank'
import { kShortestPaths } from '#server/analysis/shortest-paths'
import { PUBLISHED, publishedGraph } from '../../support/published-graph.ts'
import { BARBELL, edgeLists, graph } from '../../support/small-graphs.ts'

/** Every number within 1e-8 of the expected one, relative to its size. */
function expectClose(found: ArrayLike<number>, expected: readonly number[]) {
  expect(found.length).toBe(expected.length)
  expected.forEach((value, i) => {
    expect(Math.abs((found[i] as number) - value), `node ${i}`).toBeLessThan(
      1e-8 * Math.max(1, Math.abs(value)),
    )
  })
}

for (const name of PUBLISHED) {
  describe(`on ${name}, as networkx and igraph compute them`, () => {
    const { plain, weighted, expected } = publishedGraph(name)
    it('degree and strength', () => {
      expect([...degrees(plain)]).toEqual(expected.degree)
      expectClose(strengths(weighted), expected.strength)
    })
    it('betweenness', () => {
      const found = betweenness(plain)
      expect(found.exact).toBe(true)
      expectClose(found.values, expected.betweenness)
    })
    it('PageRank', () => expectClose(pageRank(weighted), expected.pagerank))
    it("Burt's constraint", () => {
      expectClose(constraint(weighted), expected.constraint)
      expectClose(constraint(plain), expected.constraintUnweighted)
    })
  })
}

describe('betweenness', () => {
  it('counts the pairs that must pass, on the barbell', () => {
    const found = betweenness(graph(BARBELL))
    // 2 and 3 hold 2 x 3 pairs each; nobody else lies between two others.
    expect([...found.values]).toEqual([0, 0, 6, 6, 0, 0])
    expect(found.normalised[2]).toBeCloseTo(6 / 10, 12)
    expect(found.errors).toBeUndefined()
  })

  it('shares a pair between equal paths', () => {
    // A square: each of the two ways between opposite corners carries half.
    expect([...betweenness(graph('0-1 1-2 2-3 3-0')).values]).toEqual([0.5, 0.5, 0.5, 0.5])
  })

  it('equals a count over all shortest paths, on random graphs', () => {
    fc.assert(
      fc.property(edgeLists(7), (list) => {
        const g = buildGraph(list)
        const rows = buildAdjacency(list)
        const expected = new Float64Array(g.nodeCount)
        for (let s = 0; s < g.nodeCount; s++) {
          for (let t = s + 1; t < g.nodeCount; t++) {
            const paths = kShortestPaths(rows, s, t, 1000)
            const best = paths.filter((p) => p.cost === paths[0]?.cost)
            for (const { nodes } of best)
              for (const v of nodes.slice(1, -1)) expected[v] = (expected[v] as number) + 1 / best.length
          }
        }
        expectClose(betweenness(g).values, [...expected])
      }),
    )
  })

  it('estimates from a sample with an error that holds, without bias', () => {
    const { plain, expected } = publishedGraph('football')
    const draws = Array.from({ length: 40 }, (_, seed) => betweenness(plain, { sources: 30, seed }))
    expect(draws[0]).toMatchObject({ exact: false, sources: 30 })
    let within = 0
    const means = new Float64Array(115)
    for (const { values, errors } of draws) {
      values.forEach((value, v) => {
        means[v] = (means[v] as number) + value / draws.length
        if (
          Math.abs(value - (expected.betweenness[v] as number)) <=
          2 * ((errors as Float64Array)[v] as number)
        )
          within++
      })
    }
    expect(within / (40 * 115)).toBeGreaterThan(0.85)
    const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0)
    expect(Math.abs(sum(means) / sum(expected.betweenness) - 1)).toBeLessThan(0.02)
  })

  it('draws the same sample for the same seed', () => {
    const { plain } = publishedGraph('karate')
    expect(betweenness(plain, { sources: 5, seed: 3 })).toEqual(betweenness(plain, { sources: 5, seed: 3 }))
    expect(betweenness(plain, { sources: 5, seed: 3 })).not.toEqual(
      betweenness(plain, { sources: 5, seed: 4 }),
    )
  })
})

describe('PageRank', () => {
  it('sums to 1, and is even where all are alike', () => {
    expectClose(pageRank(graph('0-1 1-2 2-0')), [1 / 3, 1 / 3, 1 / 3])
    const withIsolated = pageRank(graph('0-1 3'))
    expect(withIsolated.reduce((a, b) => a + b)).toBeCloseTo(1, 10)
    expect(withIsolated[2]).toBeCloseTo(withIsolated[3] as number, 12)
    expect(withIsolated[0]).toBeGreaterThan(withIsolated[2] as number)
    expect([...pageRank(graph(''))]).toEqual([])
  })
})

describe("Burt's constraint", () => {
  it('is low for a broker, high in a closed circle, undefined without ties', () => {
    // A star: the centre spends a third on each of three who do not know each other.
    const [centre, leaf] = constraint(graph('0-1 0-2 0-3'))
    expect(centre).toBeCloseTo(3 * (1 / 3) ** 2, 12)
    expect(leaf).toBe(1)
    // A triangle: (1/2 + 1/2 * 1/2) squared, twice.
    expect(constraint(graph('0-1 1-2 0-2'))[0]).toBeCloseTo(2 * 0.75 ** 2, 12)
    expect(constraint(graph('0-1 2'))[2]).toBeNaN()
  })
})

describe('degreeDistribution', () => {
  it('counts the nodes of each degree that occurs', () => {
    expect(degreeDistribution(graph('0-1 0-2 0-3 4'))).toEqual([
      { degree: 0, nodes: 1 },
      { degree: 1, nodes: 3 },
      { degree: 3, nodes: 1 },
    ])
  })
})
