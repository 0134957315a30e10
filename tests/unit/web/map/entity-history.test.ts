import { expect, test } from 'vitest'
import type { Claim, Entity } from '#contract/entities'
import { changeWords, happeningsOf, sourcesRead } from '../../../../web/features/map/entity-history.ts'

type Dates = [start: string | null, end: string | null]

const dated = ([start, end]: Dates) => ({ start, end, precision: { start: null, end: null } })
const source = (id: string, accessed: string | null) => ({ id, accessed })
const claim = (id: string, dates: Dates, sources: unknown[] = []) =>
  ({ id, ...dated(dates), sources }) as unknown as Claim
const entity = (dates: Dates, claims: Claim[], more: object = {}) =>
  ({
    id: 'odi',
    ...dated(dates),
    claims,
    sources: [],
    published: null,
    updated: null,
    ...more,
  }) as unknown as Entity

const told = (one: Entity) =>
  happeningsOf(one).map(({ date, what, claim }) => `${date} ${claim ? claim.id : 'itself'} ${what}`)

test('what happened is told the latest first, its own dates and those of its ties', () => {
  const runs = claim('runs', ['2019-04', '2022'])
  const undated = claim('hosts', [null, null])
  expect(told(entity(['2012', '2024-01-31'], [runs, undated]))).toEqual([
    '2024-01-31 itself ended',
    '2022 runs ended',
    '2019-04 runs began',
    '2012 itself began',
  ])
})

test('what began and ended on one date happened once', () => {
  expect(told(entity([null, null], [claim('event', ['2019', '2019'])]))).toEqual(['2019 event began'])
})

test('a strategy was published, then updated', () => {
  const strategy = { published: { value: '2020-09-09' }, updated: { value: '2022' } }
  expect(told(entity([null, null], [], strategy))).toEqual([
    '2022 itself updated',
    '2020-09-09 itself published',
  ])
})

test('nothing dated, nothing told', () => {
  expect(told(entity([null, null], [claim('hosts', [null, null])]))).toEqual([])
})

test('a source that supports several claims is read once', () => {
  const [a, b] = [source('a', '2026-11-20'), source('b', '2026-11-24')]
  const claims = [claim('one', [null, null], [a, b]), claim('two', [null, null], [a])]
  expect(sourcesRead(entity([null, null], claims))).toEqual({ count: 2, latest: '2026-11-24' })
  expect(sourcesRead(entity([null, null], []))).toEqual({ count: 0, latest: null })
})

test('of several loads the earliest is the one that first wrote the record', () => {
  const change = (id: string, kind: string) => ({ id, kind, by: 'a reviewer', revision: 1, at: '' })
  const [last, first] = [change('c3', 'seed-load'), change('c1', 'seed-load')]
  expect([last, first].map((each) => changeWords(each, [last, first]))).toEqual([
    "Loaded anew from the map's files",
    "First loaded from the map's files",
  ])
  expect(changeWords(last, [last])).toBe("Loaded from the map's files")
  expect(changeWords(change('c2', 'correction'), [last, first])).toBe('Correction by a reviewer')
})
