import { expect, test } from 'vitest'
import { ClustersState } from '../../../../web/features/clusters/clusters-state.ts'
import { GapsState } from '../../../../web/features/gaps/gaps-state.ts'
import { chosenOf, chosenWords } from '../../../../web/features/map/chosen.ts'
import { MapState } from '../../../../web/features/map/map-state.ts'
import { NetworkState } from '../../../../web/features/network/network-state.ts'
import {
  type Chosen,
  clustersAddress,
  filteredMapAddress,
  gapsAddress,
  networkAddress,
} from '../../../../web/state/carry.ts'
import { readState } from '../../../../web/state/url-state.ts'

/** Filters go from the map to the other views and back, and each view reads them in its own state. */

const sectors = [
  { id: 'university', group: 'research' },
  { id: 'catapult', group: 'research' },
  { id: 'nhs', group: 'public' },
]
const vocabulary = { sectors } as unknown as Parameters<typeof chosenOf>[0]['vocabulary']
const values = {
  sectors,
  places: [
    { id: 'london', kind: 'region' },
    { id: 'north-east', kind: 'region' },
    { id: 'leeds', kind: 'city' },
  ],
  strategies: [{ id: 'nds' }, { id: 'ai' }],
}
const tokens = [
  ...['group:research', 'group:public', 'sector:university', 'sector:catapult', 'sector:nhs'],
  ...['place:wales', 'place:england', 'place:uk', 'region:london', 'region:north-east', 'region:none'],
  ...['evidence:seen', 'evidence:known', 'strategy:nds', 'strategy:ai', 'strategy:none'],
]
const counts = new Map(tokens.map((token) => [token, 1]))
const chosen = (off: string[], time: { asOf?: string; since?: string } = {}) =>
  chosenOf({ state: { off, asOf: undefined, since: undefined, ...time } as never, counts, vocabulary })
const read = <S extends Parameters<typeof readState>[0]>(schema: S, address: string) =>
  readState(schema, address.split('?')[1] ?? '')

test('what is left of a facet is what the other views choose', () => {
  expect(chosen(['place:england', 'place:uk', 'evidence:known'], { asOf: '2021' })).toMatchObject({
    place: ['wales'],
    evidence: ['seen'],
    asOf: '2021',
    sector: [],
    strategy: [],
  })
  expect(chosen(['group:public']).sector).toEqual(['university', 'catapult'])
  expect(chosen(['group:public', 'sector:catapult']).sector).toEqual(['university'])
  expect(chosen(['region:none', 'region:north-east']).place).toEqual(['london'])
})

test('what the others cannot name is not taken along, and the words say what is', () => {
  expect(chosen(['place:england']).place).toEqual([])
  expect(chosen(['strategy:ai']).strategy).toEqual([])
  expect(chosenWords(chosen([]))).toBeNull()
  expect(chosenWords(chosen(['place:england', 'place:uk']))).toBe('place')
  expect(chosenWords(chosen(['place:england', 'place:uk', 'group:public'], { asOf: '2021' }))).toBe(
    'place, sector and time',
  )
})

test('clusters, network and gaps read what the map wrote', () => {
  const all: Chosen = {
    ...{ strategy: ['nds'], sector: ['nhs'], place: ['wales'], evidence: ['seen', 'known'] },
    asOf: '2021-06',
  }
  const shared = { strategy: ['nds'], sector: ['nhs'], place: ['wales'], evidence: ['seen', 'known'] }
  expect(read(ClustersState, clustersAddress(all))).toMatchObject({ ...shared, asOf: '2021-06' })
  expect(read(NetworkState, networkAddress(all))).toMatchObject({ ...shared, at: '2021' })
  expect(read(GapsState, gapsAddress(all))).toMatchObject({
    ...{ strategy: 'nds', place: 'wales', level: 'nation', asOf: '2021-06' },
    evidence: ['seen', 'known'],
  })
  expect(read(GapsState, gapsAddress({ place: ['london'] }))).toMatchObject({
    place: 'london',
    level: 'region',
  })
  expect(gapsAddress({ place: ['wales', 'scotland'], strategy: ['nds', 'ai'] })).toBe('/gaps')
  expect(read(NetworkState, networkAddress({ since: '2019-02', asOf: '2021' }))).toMatchObject({
    ...{ from: '2019', to: '2021' },
  })
})

test('the way back to the map leaves on what was chosen', () => {
  const { off, asOf } = read(
    MapState,
    filteredMapAddress(
      { place: ['wales'], sector: ['nhs'], strategy: ['ai'], evidence: ['seen'], asOf: '2021' },
      values,
    ),
  ) as MapState
  expect(asOf).toBe('2021')
  expect(off).toContain('place:england')
  expect(off).toContain('sector:university')
  expect(off).toContain('strategy:nds')
  expect(off).toContain('strategy:none')
  expect(off).toContain('evidence:judgement')
  for (const token of ['place:wales', 'sector:nhs', 'strategy:ai', 'evidence:seen'])
    expect(off).not.toContain(token)
  expect(chosen(off)).toMatchObject({
    place: ['wales'],
    sector: ['nhs'],
    strategy: ['ai'],
    evidence: ['seen'],
  })
})

test('places that the map has no facet for are left out', () => {
  expect(filteredMapAddress({ place: ['leeds'] }, values)).toBe('/')
  expect(filteredMapAddress({ place: ['wales', 'london'] }, values)).toBe('/')
  expect(filteredMapAddress({ place: ['london'] }, values)).toBe('/?off=region:north-east,region:none')
  expect(filteredMapAddress({}, values)).toBe('/')
})
