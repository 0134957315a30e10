import { describe, expect, it } from 'vitest'
import { clusterFigures } from '#server/analysis/cluster-figures'
import { roleOf, roles } from '#server/analysis/roles'
import { PUBLISHED, publishedGraph } from '../../support/published-graph.ts'
import { BARBELL, graph } from '../../support/small-graphs.ts'

const GROUPS = [0, 0, 0, 1, 1, 1]

describe('roles', () => {
  it('measures participation and z by hand on the barbell', () => {
    const found = roles(graph(BARBELL), GROUPS)
    expect([...found.participation].map((p) => +p.toFixed(12))).toEqual([
      0,
      0,
      +(4 / 9).toFixed(12),
      +(4 / 9).toFixed(12),
      0,
      0,
    ])
    // Everybody has two ties within: no spread, so no score.
    expect([...found.z]).toEqual([0, 0, 0, 0, 0, 0])
    expect([...found.region]).toEqual([1, 1, 2, 2, 1, 1])
  })

  it('counts weights unless told to count ties', () => {
    const g = graph('0-1:3 0-2:1')
    expect(roles(g, [0, 0, 1]).participation[0]).toBeCloseTo(1 - (9 + 1) / 16, 12)
    expect(roles(g, [0, 0, 1], { unweighted: true }).participation[0]).toBeCloseTo(0.5, 12)
  })

  it('finds the hub of a star and the bridge between many clusters', () => {
    // 0 is the centre of a star of ten in cluster 0; 20 has one tie into each of clusters 1 to 4.
    const star = Array.from({ length: 10 }, (_, i) => `0-${i + 1}`).join(' ')
    const pairs = '11-12 13-14 15-16 17-18 20-11 20-13 20-15 20-17'
    const labels = [...Array(11).fill(0), 1, 1, 2, 2, 3, 3, 4, 4, 6, 5]
    const found = roles(graph(`${star} ${pairs}`), labels)
    expect(found.z[0]).toBeCloseTo(Math.sqrt(10), 9)
    expect(roleOf(found.region[0] as number)).toBe('provincial hub')
    expect(found.participation[20]).toBeCloseTo(0.75, 12)
    expect(roleOf(found.region[20] as number)).toBe('connector')
    expect(roleOf(found.region[1] as number)).toBe('ultra-peripheral')
    // Alone, without ties.
    expect(found.participation[19]).toBe(0)
  })

  it('names all seven regions', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(roleOf)).toEqual([
      'ultra-peripheral',
      'peripheral',
      'connector',
      'kinless',
      'provincial hub',
      'connector hub',
      'kinless',
    ])
  })

  for (const name of PUBLISHED) {
    it(`equals the definition of Guimerà and Amaral on ${name}`, () => {
      const { plain, expected } = publishedGraph(name)
      const found = roles(plain, expected.leiden.unweighted.membership)
      expected.participation.forEach((p, v) => {
        expect(found.participation[v]).toBeCloseTo(p, 9)
        expect(found.z[v]).toBeCloseTo(expected.withinModuleZ[v] as number, 9)
      })
    })
  }
})

describe('clusterFigures', () => {
  it('counts what stays and what leaves', () => {
    expect(clusterFigures(graph(`${BARBELL} 6`), [...GROUPS, 2])).toEqual([
      { size: 3, internalEdges: 3, density: 1, internalWeight: 3, externalWeight: 1, conductance: 1 / 7 },
      { size: 3, internalEdges: 3, density: 1, internalWeight: 3, externalWeight: 1, conductance: 1 / 7 },
      { size: 1, internalEdges: 0, density: 0, internalWeight: 0, externalWeight: 0, conductance: 0 },
    ])
  })

  it('measures conductance against the smaller side', () => {
    // Cluster 0 holds most: its cut of 2 is set against the 4 ends of cluster 1.
    const [large, small] = clusterFigures(graph('0-1:5 1-2:5 2-3:2 3-4:1'), [0, 0, 0, 1, 1])
    expect(large?.conductance).toBe(0.5)
    expect(small?.conductance).toBe(0.5)
  })
})
