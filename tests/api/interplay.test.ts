import { describe, expect, test } from 'vitest'
import { openSeedApi } from '../support/seed-api.ts'
import {
  distance,
  inForceOn,
  organisations,
  programmes,
  random,
  type Tie,
  ties,
} from '../support/seed-ties.ts'

const { get, problem } = openSeedApi()

const organisationIds = new Set(organisations.map(({ id }) => id))
const programmeById = new Map(programmes.map((programme) => [programme.id, programme]))
const roles = ['RUNS', 'PARTNERS_IN', 'FUNDS', 'SUPPORTS', 'REGULATES', 'CO_CHAIRS']
const planned = ['announced', 'announced-not-found', 'planned-outcome-unknown']
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()
const both = (a: Iterable<string>, b: Iterable<string>) => sorted(a).filter((id) => new Set(b).has(id))
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id).sort()

function runs(id: string, day: string): boolean {
  const { status = '', start, end } = programmeById.get(id) ?? {}
  if (!start || planned.includes(status)) return false
  const until = end ?? (status === 'active' || status === 'beta' ? undefined : start)
  return inForceOn({ from: '', to: '', relation: '', evidence: null, start, end: until }, day)
}

/** What an organisation has that another may share, from the seed files alone. */
function side(id: string, keep: (tie: Tie) => boolean, day: string | undefined) {
  const kept = ties.filter(keep)
  const own = kept.filter(({ from, to }) => from === id || to === id)
  const direct = own.filter(({ from, to }) => organisationIds.has(from) && organisationIds.has(to))
  const parts = own.filter(
    ({ to, relation }) => roles.includes(relation) && programmeById.has(to) && (!day || runs(to, day)),
  )
  const active = parts.filter(({ relation }) => relation === 'RUNS' || relation === 'PARTNERS_IN')
  const funding = kept.filter(
    ({ from, to, relation }) =>
      relation === 'FUNDS' && from !== id && (to === id || active.some((role) => role.to === to)),
  )
  return {
    programmes: sorted(parts.map(({ to }) => to)),
    priorities: sorted(parts.flatMap(({ to }) => programmeById.get(to)?.addresses ?? [])),
    funders: sorted(funding.map(({ from }) => from)),
    partners: sorted(
      direct
        .filter(({ relation }) => relation !== 'SUCCEEDED_BY')
        .map(({ from, to }) => (from === id ? to : from)),
    ),
    direct,
  }
}

/** Pairs drawn at random, and pairs with something between them. */
const next = random(5)
const draw = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
const drawn = Array.from({ length: 40 }, () => [draw(organisations).id, draw(organisations).id] as const)
const tied = Array.from({ length: 40 }, () => {
  const { from, to } = draw(
    ties.filter((tie) => organisationIds.has(tie.from) && organisationIds.has(tie.to)),
  )
  return [from, to] as const
})
const pairs = [...drawn, ...tied].filter(([a, b]) => a !== b)

describe.each([
  ['', undefined],
  ['&asOf=2021', '2021-12-31'],
  ['&asOf=2023-03', '2023-03-31'],
] as [string, string | undefined][])('two organisations%s', (query, day) => {
  test('have between them what an independent count says', async () => {
    const keep = (tie: Tie) => !day || inForceOn(tie, day)
    for (const [a, b] of pairs) {
      const answer = await get(`interplay?a=${a}&b=${b}${query}`)
      const [left, right] = [side(a, keep, day), side(b, keep, day)]
      const name = `${a} ${b}`
      const between = left.direct.filter(({ from, to }) => from === b || to === b)
      expect(answer.direct.length, name).toBe(between.length)
      expect(answer.direct.map(({ relation }: Tie) => relation).sort(), name).toEqual(
        between.map(({ relation }) => relation).sort(),
      )
      expect(idsOf(answer.programmes), name).toEqual(both(left.programmes, right.programmes))
      expect(idsOf(answer.priorities), name).toEqual(both(left.priorities, right.priorities))
      expect(idsOf(answer.partners), name).toEqual(both(left.partners, right.partners))
      expect(idsOf(answer.funders), name).toEqual(
        both(left.funders, right.funders).filter((id) => id !== a && id !== b),
      )
      expect(idsOf(answer.brings.a), name).toEqual(
        left.priorities.filter((id) => !right.priorities.includes(id)),
      )
      expect(idsOf(answer.brings.b), name).toEqual(
        right.priorities.filter((id) => !left.priorities.includes(id)),
      )
      const steps = distance(a, b, keep)
      expect(answer.paths[0]?.length ?? null, name).toBe(steps)
    }
  }, 60_000)
})

test('the summary tells the figures of the answer', async () => {
  for (const [a, b] of pairs.slice(0, 60)) {
    const {
      summary,
      direct,
      programmes: shared,
      priorities,
      paths,
      ...answer
    } = await get(`interplay?a=${a}&b=${b}`)
    expect(summary).toContain(answer.a.name)
    expect(summary).toContain(answer.b.name)
    expect(summary.includes('No direct tie')).toBe(direct.length === 0)
    if (shared.length > 0) expect(summary).toMatch(new RegExp(`They share ${shared.length} programmes?: `))
    else expect(summary).toContain('They share no programme.')
    if (priorities.length > 0) expect(summary).toContain(`Both serve ${priorities.length} part`)
    if (direct.length === 0)
      expect(summary).toContain(paths[0] ? `has ${paths[0].length} step` : 'No path leads')
  }
})

test('each year counts the direct ties and shared programmes in force in it', async () => {
  const { timeline, direct, programmes: shared } = await get('interplay?a=odi&b=dcms')
  const year = ({ start }: { start: string | null }) => Number(start?.slice(0, 4))
  expect(timeline.at(-1).year).toBe(2026)
  expect(timeline[0].year).toBe(Math.min(...[...direct, ...shared].map(year)))
  for (const point of timeline) {
    const on = ties.filter(
      ({ from, to, start, end }) =>
        [from, to].sort().join(' ') === 'dcms odi' &&
        (!start || Number(start.value.slice(0, 4)) <= point.year) &&
        (!end || Number(end.value.slice(0, 4)) >= point.year),
    )
    expect([point.year, point.direct]).toEqual([point.year, on.length])
  }
})

test('each tie carries its evidence, dates and sources', async () => {
  const { direct, programmes: shared } = await get('interplay?a=odi&b=dcms')
  for (const edge of direct) {
    expect(edge.sources.length).toBeGreaterThan(0)
    expect(edge).toMatchObject({ evidence: expect.any(String), review: 'unreviewed' })
  }
  for (const { a, b } of shared) for (const tie of [...a, ...b]) expect(tie.claim).toMatch(/^rel-\d+/)
})

test('evidence narrows the ties', async () => {
  const known = await get('interplay?a=odi&b=dcms&evidence=known')
  for (const edge of known.direct) expect(edge.evidence).toBe('known')
  for (const { a, b } of known.programmes) for (const tie of [...a, ...b]) expect(tie.evidence).toBe('known')
})

test.each([
  ['interplay?a=odi', 'b'],
  ['interplay?a=odi&b=odi', 'b'],
  ['interplay?a=nobody&b=odi', 'a'],
  ['interplay?a=odi&b=nds-2020', 'b'],
  ['interplay?a=odi&b=dcms&asOf=soon', 'asOf'],
])('%s names the field %s', async (path, field) => {
  expect((await problem(path)).errors?.[0]?.field).toBe(field)
})
