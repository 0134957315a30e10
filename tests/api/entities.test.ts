import { describe, expect, test } from 'vitest'
import { openSeedApi } from '../support/seed-api.ts'
import {
  actorIds,
  inForceOn,
  inForceWithin,
  neighboursOf,
  organisations,
  priorityIds,
  programmes,
  strategyIds,
  type Tie,
  ties,
} from '../support/seed-ties.ts'

const { get, problem } = openSeedApi()
const organisationIds = new Set(organisations.map(({ id }) => id))
const programmeIds = new Set(programmes.map(({ id }) => id))

interface ClaimLike {
  id: string
  relation: string
  direction: string
  other: { id: string; nameStatus: string | null }
  evidence: string
  start: string | null
  sources: { url: string }[]
}

test('every organisation and programme has all its claims', async () => {
  const differences: string[] = []
  for (const id of actorIds) {
    const { claims } = await get(`entities/${id}`)
    const told = (claims as ClaimLike[])
      .filter((claim) => claim.relation !== 'LOCATED_IN')
      .map((claim) => `${claim.relation} ${claim.direction} ${claim.other.id}`)
    const recorded = ties
      .filter((tie) => tie.from === id || tie.to === id)
      .map((tie) => `${tie.relation} ${tie.from === id ? `out ${tie.to}` : `in ${tie.from}`}`)
    if (told.sort().join() !== recorded.sort().join()) differences.push(id)
  }
  expect(differences).toEqual([])
})

test('a claim keeps its evidence, its dates and its sources', async () => {
  const { claims } = await get('entities/techuk')
  const claim = (claims as ClaimLike[]).find(({ id }) => id === 'rel-0001')
  expect(claim).toMatchObject({
    relation: 'HOSTED_EVENT_WITH',
    direction: 'out',
    other: { id: 'dcms', type: 'organisation' },
    start: '2019',
    precision: { start: 'year' },
    dateEvidence: { start: 'seen' },
    evidence: 'seen',
    sources: [{ url: expect.stringMatching(/^https:/), title: expect.any(String) }],
  })
})

test('a reconstructed name is marked wherever it appears', async () => {
  const area = await get('entities/m1-pa-incentives')
  expect(area).toMatchObject({ nameStatus: 'reconstructed-unverified', confidence: 'low' })
  const programme = area.claims.find((claim: ClaimLike) => claim.relation === 'ADDRESSES').other.id
  const claims: ClaimLike[] = (await get(`entities/${programme}`)).claims
  expect(claims.find(({ other }) => other.id === 'm1-pa-incentives')?.other.nameStatus).toBe(
    'reconstructed-unverified',
  )
})

test('where a body sits is not where it works', async () => {
  const ons = await get('entities/ons')
  expect(ons.home).toMatchObject({ name: 'Newport', evidence: 'known' })
  expect(ons.coverage).toMatchObject({ id: 'uk' })
})

test('an identifier carries its register, evidence and link', async () => {
  const { identifiers } = await get('entities/odi')
  for (const identifier of identifiers) {
    expect(identifier).toMatchObject({ evidence: 'seen', url: expect.stringMatching(/^https:/) })
  }
})

test('an unknown id is not found, and an impossible one is named', async () => {
  expect(await problem('entities/nobody')).toMatchObject({ status: 404, errors: [{ field: 'id' }] })
  expect(await problem('entities/a%20b')).toMatchObject({ status: 400, errors: [{ field: 'id' }] })
})

async function allNeighbours(id: string, parameters = ''): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = []
  let cursor = ''
  let total = 0
  do {
    const page = await get(`entities/${id}/neighbours?limit=100${parameters}${cursor && `&cursor=${cursor}`}`)
    ids.push(...page.nodes.map((node: { id: string }) => node.id))
    total = page.total
    cursor = page.next ?? ''
  } while (cursor)
  return { ids: ids.sort(), total }
}

const filters: [string, (tie: Tie, id: string) => boolean][] = [
  ['', () => true],
  ['&asOf=2021', (tie) => inForceOn(tie, '2021-12-31')],
  ['&asOf=2019-06', (tie) => inForceOn(tie, '2019-06-30')],
  ['&asOf=2023-02-15', (tie) => inForceOn(tie, '2023-02-15')],
  ['&since=2019&asOf=2020', (tie) => inForceWithin(tie, '2019-01-01', '2020-12-31')],
  ['&since=2022-06', (tie) => inForceWithin(tie, '2022-06-01', '2026-11-24')],
  ['&relation=runs,PARTNERS_IN', (tie) => ['RUNS', 'PARTNERS_IN'].includes(tie.relation)],
  ['&direction=out', (tie, id) => tie.from === id],
  ['&direction=in', (tie, id) => tie.to === id],
]

describe.each(filters)('neighbours with "%s"', (parameters, keep) => {
  test('are equal to those in the seed, for every entity', async () => {
    const differences: string[] = []
    for (const id of [...actorIds, ...priorityIds, ...strategyIds]) {
      const expected = neighboursOf(id, (tie) => keep(tie, id))
      const { ids, total } = await allNeighbours(id, parameters)
      if (ids.join() !== expected.join() || total !== expected.length)
        differences.push(`${id}: ${ids} / ${expected}`)
    }
    expect(differences).toEqual([])
  })
})

test('a page of neighbours brings the ties to them, the counts and what was cut', async () => {
  const page = await get('entities/odi/neighbours?limit=3')
  const shown = new Set(page.nodes.map((node: { id: string }) => node.id))
  expect(shown.size).toBe(3)
  for (const edge of page.edges) expect(shown.has(edge.from === 'odi' ? edge.to : edge.from)).toBe(true)
  expect(page.meta.cut).toEqual({ shown: 3, total: page.total, text: `3 of ${page.total} neighbours` })
  const runs = page.counts.find(
    (one: { relation: string; direction: string }) => one.relation === 'RUNS' && one.direction === 'out',
  )
  expect(runs.count).toBe(neighboursOf('odi', (tie) => tie.relation === 'RUNS' && tie.from === 'odi').length)
})

test('neighbours are counted by type, each once however many ties lead to it', async () => {
  const kinds = (ids: string[]) => ({
    programme: ids.filter((id) => programmeIds.has(id)).length,
    organisation: ids.filter((id) => organisationIds.has(id)).length,
    priority: ids.filter((id) => priorityIds.includes(id)).length,
    strategy: ids.filter((id) => strategyIds.includes(id)).length,
  })
  for (const id of ['odi', 'dcms', 'hdr-uk', 'nds-forum', 'm1-pa-pets']) {
    const { types, total } = await get(`entities/${id}/neighbours?limit=1`)
    const expected = Object.entries(kinds(neighboursOf(id))).filter(([, count]) => count > 0)
    const told = types.map(({ type, count }: { type: string; count: number }) => [type, count])
    expect(told.sort(), id).toEqual(expected.sort())
    expect(told.reduce((sum: number, [, count]: [string, number]) => sum + count, 0)).toBe(total)
  }
})

test('evidence narrows the ties', async () => {
  const { ids } = await allNeighbours('dcms', '&evidence=known&type=organisation,programme')
  expect(ids).toEqual(neighboursOf('dcms', (tie) => tie.evidence === 'known'))
})

test.each([
  ['entities/odi/neighbours?type=place', 'type'],
  ['entities/odi/neighbours?relation=LOVES', 'relation'],
  ['entities/odi/neighbours?asOf=2021-02-30', 'asOf'],
  ['entities/odi/neighbours?asOf=soon', 'asOf'],
  ['entities/odi/neighbours?since=2022&asOf=2021', 'since'],
  ['entities/odi/neighbours?direction=up', 'direction'],
  ['entities/odi/neighbours?limit=501', 'limit'],
])('%s names the field %s, and says one thing of it', async (path, field) => {
  expect((await problem(path)).errors?.map((error) => error.field)).toEqual([field])
})
