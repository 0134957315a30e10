import { describe, expect, it } from 'vitest'
import { assortativity } from '#server/analysis/assortativity'
import { distances } from '#server/analysis/distances'
import { networkFigures } from '#server/analysis/network-figures'
import { reciprocity } from '#server/analysis/reciprocity'
import { PUBLISHED, publishedGraph } from '../../support/published-graph.ts'
import { edgeList, graph } from '../../support/small-graphs.ts'

for (const name of PUBLISHED) {
  it(`networkFigures equals networkx and igraph on ${name}`, () => {
    const { edges, category, expected } = publishedGraph(name)
    const found = networkFigures({ edges, ...(category && { categories: { group: category } }) })
    expect(found).toMatchObject({ components: expected.components, diameter: expected.diameter, exact: true })
    expect(found.density).toBeCloseTo(expected.density, 10)
    expect(found.averagePathLength).toBeCloseTo(expected.averagePathLength, 10)
    if (category) expect(found.assortativity.group).toBeCloseTo(expected.assortativity as number, 10)
  })
}

describe('networkFigures', () => {
  it('counts by hand, with an isolated node and a second component', () => {
    const edges = edgeList('0-1 1-2 2-3 4-5 6')
    const found = networkFigures({
      edges,
      categories: { half: [0, 0, 1, 1, -1, -1, 0] },
      directed: { from: [0, 1, 1, 2], to: [1, 0, 2, 3] },
    })
    expect(found).toEqual({
      nodes: 7,
      edges: 4,
      density: 4 / 21,
      meanDegree: 8 / 7,
      isolated: 1,
      components: 3,
      largestComponent: 4,
      averagePathLength: expect.closeTo(10 / 6, 12),
      diameter: 3,
      exact: true,
      sources: 4,
      degreeDistribution: [
        { degree: 0, nodes: 1 },
        { degree: 1, nodes: 4 },
        { degree: 2, nodes: 2 },
      ],
      // Of three known ties two join like with like, half of the ends on each side.
      assortativity: { half: expect.closeTo((2 / 3 - 1 / 2) / (1 / 2), 12) },
      reciprocity: 0.5,
    })
  })

  it('holds for nothing at all', () => {
    expect(networkFigures({ edges: edgeList('') })).toMatchObject({
      nodes: 0,
      density: 0,
      components: 0,
      diameter: 0,
      averagePathLength: null,
      reciprocity: null,
    })
    expect(networkFigures({ edges: edgeList('0') })).toMatchObject({
      components: 1,
      diameter: 0,
      averagePathLength: null,
    })
  })
})

describe('distances', () => {
  it('estimates from drawn sources, with an error that holds', () => {
    const { plain, expected } = publishedGraph('political-books')
    const found = distances(plain, { sources: 40, seed: 2 })
    expect(found.exact).toBe(false)
    expect(found.diameter).toBeLessThanOrEqual(expected.diameter)
    expect(found.diameter).toBeGreaterThanOrEqual(expected.diameter - 1)
    const error = found.averagePathLengthError as number
    expect(error).toBeGreaterThan(0)
    expect(Math.abs((found.averagePathLength as number) - expected.averagePathLength)).toBeLessThan(3 * error)
  })
})

describe('assortativity', () => {
  it('is 1 for like with like, -1 for a balanced opposite, null when it means nothing', () => {
    expect(assortativity(graph('0-1 2-3'), [0, 0, 1, 1])).toBe(1)
    expect(assortativity(graph('0-1 2-3'), [0, 1, 0, 1])).toBe(-1)
    expect(assortativity(graph('0-1'), [0, 0])).toBeNull()
    expect(assortativity(graph('0-1'), [0, -1])).toBeNull()
  })
})

describe('reciprocity', () => {
  it('counts distinct ordered pairs whose reverse is there', () => {
    expect(reciprocity({ nodeCount: 3, from: [0, 1, 0, 0, 2], to: [1, 0, 2, 2, 2] })).toBeCloseTo(2 / 3, 12)
    expect(reciprocity({ nodeCount: 1, from: [], to: [] })).toBeNull()
  })
})
