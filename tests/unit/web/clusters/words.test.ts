import { describe, expect, test } from 'vitest'
import type { ClustersAnswer, Member } from '#contract/clusters'
import {
  conductanceWords,
  densityWords,
  featureWords,
  modularityWords,
  stabilityWords,
  tiesOf,
} from '../../../../web/features/clusters/cluster-words.ts'
import {
  ClustersState,
  partitionOf,
  resolutionText,
} from '../../../../web/features/clusters/clusters-state.ts'
import { bridgeRows, memberRows } from '../../../../web/features/clusters/export-rows.ts'
import { hubZ, placeLabels, planeOf, regions } from '../../../../web/features/clusters/role-chart.ts'
import { shareText } from '../../../../web/features/clusters/share-text.ts'
import { readState } from '../../../../web/state/url-state.ts'
import { lexiconOf } from '../../../../web/ui/lexicon.ts'

const member = (id: string, z = 0, participation = 0): Member => ({
  id,
  type: 'organisation',
  name: id.toUpperCase(),
  sector: 'regulator',
  role: 'peripheral',
  z,
  participation,
  betweenness: 0,
  strength: 1,
})

describe('figures in plain words', () => {
  test('density and conductance are said as people say them', () => {
    expect(densityWords({ density: 0.2 })).toBe('1 in 5 pairs of members is tied')
    expect(densityWords({ density: 0.75 })).toBe('75% of all pairs of members are tied')
    expect(densityWords({ density: 0 })).toBe('no two members are tied directly')
    expect(conductanceWords({ conductance: 0.27 })).toBe('27% of the weight of its ties leads outside')
    expect(conductanceWords({ conductance: 0 })).toBe('no tie leads outside')
  })

  test('what sets a cluster apart has its support beside the lift', () => {
    const feature = { kind: 'priority', id: 'p', name: 'P', lift: 3.24, support: 4, share: 0.5 } as const
    expect(featureWords(feature, 8)).toBe('4 of 8 members, 3.2 times the share among all')
  })

  test('a weak partition is not praised', () => {
    expect(modularityWords(0.05)).toMatch(/hardly/)
    expect(modularityWords(0.6)).toMatch(/far more/)
    expect(stabilityWords(0.2)).toMatch(/one reading among several/)
    expect(stabilityWords(0.95)).toMatch(/nearly the same/)
  })

  test('small shares do not read as none', () => {
    expect([0, 0.0004, 0.031, 0.124].map(shareText)).toEqual(['0', 'under 0.1%', '3.1%', '12%'])
  })
})

describe('the question', () => {
  test('carries the network, the cut and the random numbers', () => {
    const state = readState(ClustersState, 'sector=regulator,nhs&funders=0&seed=7&resolution=2')
    expect(partitionOf(state, state.resolution)).toMatchObject({
      sector: ['regulator', 'nhs'],
      ties: 1,
      funders: 0,
      seed: 7,
      starts: 10,
      resolution: 2,
    })
  })

  test('a resolution reads as short as it can', () => {
    expect([0.25, 0.5, 1, 2.3].map(resolutionText)).toEqual(['0.25', '0.5', '1.0', '2.3'])
  })
})

describe('ties of a cluster', () => {
  test('are seen from it, the most first', () => {
    const between = [
      { a: 'x', b: 'y', ties: 2, weight: 1 },
      { a: 'z', b: 'x', ties: 9, weight: 4 },
      { a: 'y', b: 'z', ties: 5, weight: 3 },
    ]
    expect(tiesOf({ between }, 'x').map(({ other, ties }) => [other, ties])).toEqual([
      ['z', 9],
      ['y', 2],
    ])
  })
})

describe('the plane of roles', () => {
  test('holds every member, and the border of hubs even where nobody reaches it', () => {
    const members = [member('low', -2.4), member('high', 1)]
    const plane = planeOf(members, 500, 300)
    for (const { z } of members) expect(plane.y(z)).toBeLessThanOrEqual(300)
    expect(plane.y(hubZ)).toBeGreaterThan(0)
    expect(plane.y(1)).toBeLessThan(plane.y(0))
    expect(plane.x(1)).toBe(500)
  })

  test('is covered by its regions without gaps', () => {
    for (const hub of [false, true]) {
      const row = regions.filter((region) => region.hub === hub)
      expect(row[0]?.from).toBe(0)
      expect(row.at(-1)?.to).toBe(1)
      for (const [index, region] of row.slice(1).entries()) expect(region.from).toBe(row[index]?.to)
    }
  })

  test('names do not stand on each other, and turn round at the border', () => {
    const spots = [
      { id: 'a', x: 10, y: 50, text: 'Alpha' },
      { id: 'b', x: 12, y: 52, text: 'Beta, which would stand on it' },
      { id: 'c', x: 290, y: 150, text: 'Gamma' },
    ]
    const labels = placeLabels(spots, 300, 9)
    expect(labels.map(({ id, anchor }) => [id, anchor])).toEqual([
      ['a', 'start'],
      ['c', 'end'],
    ])
  })
})

describe('files', () => {
  const answer = {
    clusters: [{ id: 'c1', label: 'One', members: [member('a'), member('b')] }],
    bridges: [{ ...member('a'), cluster: 'c1', reaches: ['c1', 'c9'] }],
  } as unknown as ClustersAnswer

  test('have as many fields in each row as headings', () => {
    for (const rows of [memberRows(answer, lexiconOf(undefined)), bridgeRows(answer)]) {
      expect(rows.length).toBeGreaterThan(1)
      for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0)
    }
  })

  test('name clusters by their labels', () => {
    expect(bridgeRows(answer)[1]).toContain('One; c9')
  })
})
