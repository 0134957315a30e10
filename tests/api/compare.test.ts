import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openSeedApi } from '../support/seed-api.ts'
import { type Counted, countCoverage, type Question, rowsOf, strategyIds } from '../support/seed-coverage.ts'

const { get, problem } = openSeedApi()

const crosswalk: { id: string; from: string; to: string[] }[] = JSON.parse(
  readFileSync(new URL('../../seed/crosswalk.json', import.meta.url), 'utf8'),
)
const nothing: Counted = { programmes: [], organisations: [], direct: 0, wide: 0 }
const asked = [
  ['', {}],
  ['&asOf=2021', { asOf: '2021' }],
  ['&count=started&role=FUNDS', { count: 'started', role: ['FUNDS'] }],
  ['&ledBy=outside-government', { ledBy: 'outside-government' }],
] as [string, Partial<Question>][]

const both = (a: string[], b: string[]) => a.filter((id) => b.includes(id)).sort()
const only = (a: string[], b: string[]) => a.filter((id) => !b.includes(id)).sort()

/** All that counts for any part of a strategy. */
function whole(strategy: string, question: Partial<Question>) {
  const counted = countCoverage(strategy, { by: 'evidence', ...question })
  const all = rowsOf(strategy).map((row) => counted.get(row) ?? nothing)
  return {
    counted,
    programmes: [...new Set(all.flatMap(({ programmes }) => programmes))].sort(),
    organisations: [...new Set(all.flatMap(({ organisations }) => organisations))].sort(),
  }
}

const pairs = strategyIds.flatMap((a, index) => strategyIds.slice(index + 1).map((b) => [a, b] as const))

describe.each(asked)('any two strategies%s', (parameters, question) => {
  test('share what an independent count says, in sets and in aligned parts', async () => {
    for (const [a, b] of pairs) {
      const answer = await get(`compare?strategies=${a},${b}${parameters}`)
      const [left, right] = [whole(a, question), whole(b, question)]
      for (const kind of ['programmes', 'organisations'] as const) {
        const shared = both(left[kind], right[kind])
        const any = new Set([...left[kind], ...right[kind]]).size
        const { sets: _sets, ...overlap } = answer.overlap[kind]
        expect(overlap, `${a} ${b} ${kind}`).toEqual({
          both: shared,
          only: { [a]: only(left[kind], right[kind]), [b]: only(right[kind], left[kind]) },
          jaccard: any === 0 ? 0 : shared.length / any,
        })
      }
      expect(answer.pairs.map(({ id }: { id: string }) => id).sort()).toEqual(alignedIds(a, b))
      for (const pair of answer.pairs) {
        const [from, to] = [pair.from, pair.to].map(
          (end) => (end.strategy === a ? left : right).counted.get(end.id) ?? nothing,
        ) as [Counted, Counted]
        expect(pair, pair.id).toMatchObject({
          both: both(from.programmes, to.programmes),
          fromOnly: only(from.programmes, to.programmes),
          toOnly: only(to.programmes, from.programmes),
          organisations: {
            both: both(from.organisations, to.organisations),
            fromOnly: only(from.organisations, to.organisations),
            toOnly: only(to.organisations, from.organisations),
          },
          oneSided: (from.programmes.length === 0) !== (to.programmes.length === 0),
        })
        const sum = from.programmes.length + to.programmes.length
        expect(pair.asymmetry).toBeCloseTo(
          sum === 0 ? 0 : (from.programmes.length - to.programmes.length) / sum,
          12,
        )
      }
    }
  }, 120_000)
})

/** Rows of the crosswalk with one end in each of two strategies that share no part. */
function alignedIds(a: string, b: string): string[] {
  const [left, right] = [new Set(rowsOf(a)), new Set(rowsOf(b))]
  const home = (part: string) => (left.has(part) ? a : right.has(part) ? b : null)
  return crosswalk
    .flatMap(({ id, from, to }) => to.map((end) => ({ id: `${id}.${end}`, from, end })))
    .filter(({ from, end }) => {
      const [one, other] = [home(from), home(end)]
      return one !== null && other !== null && one !== other
    })
    .map(({ id }) => id)
    .sort()
}

test('the first comparison: the National Data Strategy and the National AI Strategy', async () => {
  const answer = await get('compare?strategies=nds-2020,national-ai-strategy-2021')
  expect(answer.crosswalk).toBe(true)
  expect(answer.strategies.map(({ id }: { id: string }) => id)).toEqual([
    'nds-2020',
    'national-ai-strategy-2021',
  ])
  expect(answer.pairs.length).toBeGreaterThan(30)
  for (const id of answer.overlap.programmes.both) expect(answer.names[id]).toEqual(expect.any(String))
})

test('three strategies fall into exclusive sets that together are all there is', async () => {
  const ids = ['nds-2020', 'national-ai-strategy-2021', 'scotland-ai-strategy-2021']
  const { overlap } = await get(`compare?strategies=${ids.join()}`)
  const wholes = new Map(ids.map((id) => [id, whole(id, {}).organisations]))
  for (const { strategies, members } of overlap.organisations.sets)
    for (const member of members)
      expect(ids.filter((id) => wholes.get(id)?.includes(member))).toEqual(strategies)
  const members = overlap.organisations.sets.flatMap((set: { members: string[] }) => set.members)
  expect(members.sort()).toEqual([...new Set([...wholes.values()].flat())].sort())
})

test('bridges are on both strategies, with programmes on each and ties across', async () => {
  const { bridges, overlap } = await get('compare?strategies=nds-2020,national-ai-strategy-2021')
  expect(bridges.map(({ id }: { id: string }) => id).sort()).toEqual(overlap.organisations.both)
  for (const { programmes, ties, across } of bridges) {
    for (const ids of Object.values(programmes) as string[][]) expect(ids.length).toBeGreaterThan(0)
    expect(ties).toBe((Object.values(across) as number[]).reduce((sum, each) => sum + each, 0))
  }
})

test('a place or a sector as the scope keeps what counts there', async () => {
  const wales = await get('compare?strategies=nds-2020,national-ai-strategy-2021&scope=wales')
  const matrix = await get('strategies/nds-2020/coverage?cells=ids')
  const there = new Set(
    matrix.cells
      .filter(({ column }: { column: string }) => column === 'wales')
      .flatMap(({ programmeIds }: { programmeIds: string[] }) => programmeIds),
  )
  expect(wales.strategies[0].programmeIds).toEqual([...there].sort())
  const universities = await get('compare?strategies=nds-2020,national-ai-strategy-2021&scope=university')
  const bySector = countCoverage('nds-2020', { by: 'sector' })
  const theirs = rowsOf('nds-2020').flatMap((row) => bySector.get(`${row} university`)?.programmes ?? [])
  expect(universities.strategies[0].programmeIds).toEqual([...new Set(theirs)].sort())
})

test('strategies without a crosswalk say so, and show what they share', async () => {
  const answer = await get('compare?strategies=data-saves-lives-2022,geospatial-strategy-2030')
  expect(answer).toMatchObject({ crosswalk: false, pairs: [] })
  expect(answer.meta.notes.join(' ')).toContain('No crosswalk aligns parts of these strategies')
})

test.each([
  ['compare?strategies=nds-2020', 'strategies'],
  ['compare?strategies=nds-2020,nowhere', 'strategies'],
  ['compare', 'strategies'],
  ['compare?strategies=nds-2020,national-ai-strategy-2021&scope=narnia', 'scope'],
  ['compare?strategies=nds-2020,national-ai-strategy-2021&colour=red', 'colour'],
])('%s is refused with 400, naming %s', async (path, field) => {
  const answer = await problem(path)
  expect(answer.status).toBe(400)
  expect(answer.errors?.map((error) => error.field).join()).toContain(field)
})
