import { expect, test } from 'vitest'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { barRows } from '../../../../web/features/map/charts/bars.ts'
import {
  barsOf,
  type FacetChart,
  leadOf,
  overlaps,
} from '../../../../web/features/map/charts/facet-charts.ts'
import { type FacetNames, knownValues, presentValues } from '../../../../web/features/map/facet-values.ts'

/** Values with their names, and the bars that are made of them. */

const term = (id: string, name: string) => ({ id, name })
const names = {
  lexicon: { status: (id: string) => id, relation: (id: string) => `${id.toLowerCase()} out` },
  vocabulary: {
    programmeKinds: [term('fund', 'Fund'), term('pilot', 'Pilot'), term('guide', 'Guide')],
    places: [{ ...term('wales', 'Wales'), kind: 'nation' }],
    relations: [term('RUNS', 'Runs')],
  } as unknown as VocabularyAnswer,
  strategies: [term('nds', 'National Data Strategy: a long subtitle'), term('old', 'An old strategy')],
  areas: [],
} as unknown as FacetNames

const counts = new Map([
  ['kind:pilot', 2],
  ['kind:fund', 1],
  ['kind:none', 0],
  ['kind:new-kind', 1],
])

test('values come in the order of the vocabulary, what has none last, and what it does not know after that', () => {
  expect(knownValues('kind', names).map(({ token }) => token)).toEqual([
    ...['kind:fund', 'kind:pilot', 'kind:guide', 'kind:none'],
  ])
  expect(presentValues('kind', names, counts).map(({ name }) => name)).toEqual([
    ...['Fund', 'Pilot', 'No kind stated', 'New kind'],
  ])
})

test('places that are no nation are named for what they are, strategies without their subtitles', () => {
  const placed = knownValues('place', names).map(({ token, name }) => [token, name])
  expect(placed).toContainEqual(['place:wales', 'Wales'])
  expect(placed).toContainEqual(['place:uk', 'Wider than a nation'])
  expect(placed).toContainEqual(['place:international', 'Outside the UK'])
  expect(knownValues('strategy', names)[0]?.name).toBe('National Data Strategy')
})

const programme = { type: 'programme' }
const scene = {
  nodes: [programme, programme, programme],
  edges: [],
  counts,
  candidates: { nodes: [programme, programme, programme, programme, { type: 'organisation' }], edges: [] },
}
const parts = (off: string[], ever: Record<string, number> = {}) =>
  ({
    names,
    state: { off },
    data: { scene },
    now: (token: string) => counts.get(token) ?? 0,
    ever: (token: string) => ever[token] ?? 0,
  }) as unknown as Parameters<typeof barsOf>[1]
const kinds: FacetChart = { kind: 'kind', title: 'Programmes by kind', counts: ['programmes'], sorted: true }

test('bars stand by what there is without any filter, those of no value last, and so none moves', () => {
  const { bars } = barsOf(kinds, parts(['kind:pilot'], { 'kind:fund': 3, 'kind:pilot': 5, 'kind:none': 9 }))
  expect(bars.map(({ key }) => key)).toEqual(['kind:pilot', 'kind:fund', 'kind:new-kind', 'kind:none'])
  expect(bars.map(({ pressed, off }) => [pressed, off])).toEqual([
    ...[
      [false, true],
      [true, false],
      [true, false],
      [true, false],
    ],
  ])
  expect(barRows({ title: 'Kinds', series: [{ name: 'Programmes', fill: '' }], bars })).toEqual([
    ['Kinds', 'Programmes', 'shown'],
    ['Pilot', 2, 'no'],
    ['Fund', 1, 'yes'],
    ['New kind', 1, 'yes'],
    ['No kind stated', 0, 'yes'],
  ])
})

test('nothing is pressed while nothing is narrowed', () => {
  expect(barsOf(kinds, parts([])).bars.some(({ pressed }) => pressed)).toBe(false)
})

test('strategies that no programme serves are left out, and counted', () => {
  const chart: FacetChart = { kind: 'kind', title: 'Served', counts: ['programmes'], served: true }
  const { bars, leftOut } = barsOf(chart, parts([], { 'kind:fund': 3 }))
  expect([bars.map(({ key }) => key), leftOut]).toEqual([['kind:fund'], 3])
})

test('how many of how many is said, and that bars add up to more where some belong to several', () => {
  expect(leadOf(kinds, scene as never)).toBe('3 of 4 programmes')
  const { bars } = barsOf(kinds, parts([]))
  expect(overlaps(kinds, bars, scene as never)).toBe(true)
  expect(overlaps(kinds, bars.slice(0, 1), scene as never)).toBe(false)
})
