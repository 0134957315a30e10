import { expect, test } from 'vitest'
import type { GraphAnswer } from '#contract/graph'
import { mostTied, programmesByYear, tally } from '../../../../web/features/map/charts/tally.ts'
import { isNarrowed, narrowedTo, offWords, released } from '../../../../web/features/map/narrow.ts'
import { sceneOf, stockOf } from '../../../../web/features/map/scene.ts'
import type { MarkId } from '../../../../web/ui/groups.ts'

/** A small map: two organisations and three programmes, in Wales, in London, in both, and in no stated place. */

const words = {
  mark: ({ type, sector }: { type: string; sector?: string | null }) =>
    (type === 'organisation' ? sector : type) as MarkId,
  nation: (place: string) => ({ cardiff: 'wales', london: 'england' })[place] ?? 'international',
  region: (place: string) => (place === 'london' ? place : 'none'),
}

const node = (id: string, type: string, places: string[], more: object = {}) => ({
  ...{ id, type, name: id, short: id, nameStatus: null, sector: null, kind: null, status: null },
  ...{ evidence: 'seen', importance: 0.5, degree: 1, x: 0, y: 0, anchors: [] },
  ...{ places, strategies: ['nds'], areas: [], running: null },
  ...more,
})
const tie = (from: string, relation: string, to: string, evidence = 'seen') => ({
  ...{ id: `${from}.${relation}.${to}`, from, to, relation, evidence, start: null, end: null },
})
const graph = {
  nodes: [
    node('cardiff-uni', 'organisation', ['cardiff'], { sector: 'research' }),
    node('gla', 'organisation', ['london'], { sector: 'local', evidence: 'known' }),
    node('both', 'programme', ['cardiff', 'london'], { kind: 'fund', status: 'active' }),
    node('welsh', 'programme', ['cardiff'], { kind: 'pilot', status: 'completed' }),
    node('nowhere', 'programme', [], { kind: 'fund', status: 'completed', strategies: [] }),
  ],
  edges: [
    tie('cardiff-uni', 'RUNS', 'both'),
    tie('cardiff-uni', 'RUNS', 'welsh', 'known'),
    tie('gla', 'FUNDS', 'both'),
    tie('gla', 'COLLABORATES_WITH', 'cardiff-uni'),
  ],
} as unknown as GraphAnswer

const none: string[] = []
const sceneWith = (off: string[]) =>
  sceneOf(stockOf(graph, []), [], { only: none, ego: undefined, hide: none, off, pin: none }, words)
const shown = (off: string[]) => sceneWith(off).nodes.map(({ id }) => id)
const countsWith = (off: string[], ...tokens: string[]) => {
  const { counts } = sceneWith(off)
  return tokens.map((token) => counts.get(token))
}

test('an entity of several places goes when all of them are off, and not before', () => {
  expect(shown(['place:england'])).toEqual(['cardiff-uni', 'both', 'welsh', 'nowhere'])
  expect(shown(['place:england', 'place:wales'])).toEqual(['nowhere'])
  expect(shown(['place:none'])).not.toContain('nowhere')
  expect(shown(['region:none'])).toEqual(['gla', 'both'])
})

test('facets of programmes leave organisations alone, and the other way about', () => {
  expect(shown(['kind:fund'])).toEqual(['cardiff-uni', 'gla', 'welsh'])
  expect(shown(['sector:research', 'status:completed'])).toEqual(['gla', 'both'])
  expect(shown(['strategy:none'])).not.toContain('nowhere')
})

test('counts follow every other facet and not their own', () => {
  // With Wales off, one programme is left there; the count of Wales says what would come back.
  expect(countsWith(['place:wales'], 'place:wales', 'place:england')).toEqual([3, 2])
  expect(countsWith(['place:wales'], 'kind:fund', 'kind:pilot', 'group:research')).toEqual([2, 0, 0])
  // Hidden by two facets, it comes back by neither alone.
  expect(countsWith(['place:wales', 'kind:pilot'], 'place:wales', 'kind:pilot')).toEqual([2, 0])
})

test('ties count between what is shown; those of what evidence hides come back with it', () => {
  expect(countsWith([], 'relation:RUNS', 'relation:FUNDS')).toEqual([2, 1])
  expect(countsWith(['group:local'], 'relation:FUNDS', 'relation:RUNS')).toEqual([0, 2])
  expect(countsWith(['relation:RUNS'], 'relation:RUNS')).toEqual([2])
  // Three entities and one tie seen; one entity and one tie known.
  expect(countsWith(['evidence:known'], 'evidence:seen', 'evidence:known')).toEqual([5, 2])
  expect(sceneWith(['evidence:known']).edges.map(({ relation }) => relation)).toEqual(['RUNS'])
})

test('what is on counts as many as are shown, whatever is off', () => {
  for (const off of [
    [],
    ['place:england'],
    ['kind:fund', 'evidence:known'],
    ['group:local', 'relation:RUNS'],
  ]) {
    const scene = sceneWith(off)
    const sum = (kind: string) =>
      [...scene.counts].reduce(
        (total, [token, n]) => (token.startsWith(`${kind}:`) && !off.includes(token) ? total + n : total),
        0,
      )
    expect(sum('evidence')).toBe(scene.nodes.length + scene.edges.length)
    expect(sum('group') + sum('type')).toBe(scene.nodes.length)
    expect(sum('relation')).toBe(scene.edges.length)
    expect(sum('kind')).toBe(scene.nodes.filter(({ type }) => type === 'programme').length)
  }
})

test('the charts count the same, by type', () => {
  const off = ['place:wales']
  const { candidates, counts } = sceneWith(off)
  const now = tally(candidates.nodes, off, words)
  expect([
    now('place:england'),
    now('place:england', 'organisation'),
    now('place:england', 'programme'),
  ]).toEqual([2, 1, 1])
  for (const kind of ['place', 'region', 'kind', 'status', 'strategy', 'group'])
    for (const [token, n] of counts) if (token.startsWith(`${kind}:`)) expect(now(token)).toBe(n)
})

test('programmes are there at the end of a year from their first day to their last', () => {
  const run = (from: string, until: string | null) => ({ running: { from, until } })
  const nodes = [run('2019-03-01', '2020-12-30'), run('2020-12-31', null), { running: null }, {}]
  expect(programmesByYear(nodes as never, { first: 2018, last: 2021 })).toEqual([
    { year: 2018, programmes: 0 },
    { year: 2019, programmes: 1 },
    { year: 2020, programmes: 1 },
    { year: 2021, programmes: 1 },
  ])
})

test('the most tied are organisations, by how many others and not by how many ties', () => {
  const { nodes, edges } = sceneWith([])
  const twice = [...edges, ...edges.map((edge) => ({ ...edge, id: `${edge.id}2` }))]
  expect(mostTied({ nodes, edges: twice }, 1).map(({ node: { id }, ties }) => [id, ties])).toEqual([
    ['cardiff-uni', 3],
  ])
})

test('a facet is narrowed to one value, and again to all', () => {
  const values = { known: ['place:a', 'place:b', 'place:later'], present: ['place:a', 'place:b'] }
  const narrowed = narrowedTo(['kind:fund'], 'place:a', values)
  expect(narrowed).toEqual(['kind:fund', 'place:b', 'place:later'])
  expect(isNarrowed(narrowed, 'place')).toBe(true)
  expect(narrowedTo(narrowed, 'place:a', values)).toEqual(['kind:fund'])
  expect(narrowedTo(narrowed, 'place:b', values)).toEqual(['kind:fund', 'place:a', 'place:later'])
  expect(released(narrowed, 'place')).toEqual(['kind:fund'])
  // One value alone is narrowed to as well: others may come with another time.
  expect(narrowedTo([], 'place:a', { known: values.known, present: ['place:a'] })).toEqual([
    'place:b',
    'place:later',
  ])
})

test('what is off is said the shorter way', () => {
  const { counts } = sceneWith([])
  expect(offWords(['relation:RUNS'], counts)).toEqual(['without relation:RUNS'])
  expect(offWords(['place:england', 'place:none', 'kind:fund'], counts)).toEqual([
    'only place:wales',
    'without kind:fund',
  ])
})
