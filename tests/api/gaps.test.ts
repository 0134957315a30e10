import { describe, expect, test } from 'vitest'
import { openSeedApi } from '../support/seed-api.ts'
import { countCoverage, effortOn, rowsOf, strategyIds } from '../support/seed-coverage.ts'

const { get, problem } = openSeedApi()

interface Gap {
  id: string
  type: string
  subject: { id: string; name: string; place: { id: string; name: string } | null }
  severity: number
  confidence: number
  rank: number
  components: Record<string, number>
  explanation: string
  perhapsUnmapped: boolean
  evidence: { id: string; relation: string | null; text: string }[]
  closers: { id: string; name: string; reason: string }[]
}

async function gapsOf(strategy: string, parameters = ''): Promise<Gap[]> {
  const items: Gap[] = []
  let next: string | null = ''
  while (next !== null) {
    const page = await get(
      `strategies/${strategy}/gaps?limit=500&${parameters}${next && `&cursor=${encodeURIComponent(next)}`}`,
    )
    items.push(...page.items)
    next = page.next
  }
  return items
}

const nations = ['england', 'scotland', 'wales', 'northern-ireland']
const days = ['2018', '2021-11-24', '2026-11-24']

describe.each(strategyIds)('gaps of %s', (strategy) => {
  test.each(days)('rest on the counts of an independent count, on %s', async (asOf) => {
    const found = new Set((await gapsOf(strategy, `asOf=${asOf}`)).map(({ id }) => id))
    const counted = countCoverage(strategy, { by: 'place', asOf })
    const expected = new Set<string>()
    for (const row of rowsOf(strategy)) {
      const here = counted.get(row)?.programmes.length ?? 0
      if (here === 0) expected.add(`uncovered:${row}`)
      else
        for (const nation of nations)
          if (!counted.has(`${row} ${nation}`)) expected.add(`regional:${row}:${nation}`)
      if (here > 0 && here < 3) expected.add(`thin:${row}`)
      if (effortOn(strategy, row).claims < 10) expected.add(`unmapped:${row}`)
    }
    for (const id of expected) expect(found).toContain(id)
    for (const id of found) if (/^(uncovered|regional|unmapped)/.test(id)) expect(expected).toContain(id)
  })

  test('say in words the figures they are made from', async () => {
    for (const gap of await gapsOf(strategy)) {
      const { explanation, components, subject } = gap
      const said = explanation.replace(`“${subject.name}”`, '').replaceAll(',', '')
      expect(explanation, gap.id).toContain(subject.name)
      expect(explanation.endsWith('.')).toBe(true)
      for (const name of spoken[gap.type] ?? []) {
        const figure = components[name] as number
        if (name === 'programmes' && figure === 1 && gap.type === 'ending') continue
        expect(said, `${gap.id} ${name}`).toContain(String(Math.round(figure * 100) / 100))
      }
      if (subject.place) expect(explanation).toContain(subject.place.name)
    }
  })
})

/** The figures that the sentence of each type tells. */
const spoken: Record<string, string[]> = {
  thin: ['programmes', 'herfindahl'],
  ending: ['programmes', 'daysToLast'],
  regional: ['elsewhere'],
  disconnected: ['organisations', 'found', 'expected'],
  unevidenced: ['programmes', 'unsourced', 'claims'],
  unmapped: ['claims', 'wanted'],
}

test('the list is ranked by severity times confidence, and what is only unmapped comes last', async () => {
  const gaps = await gapsOf('nds-2020')
  for (const gap of gaps) expect(gap.rank).toBeCloseTo(gap.severity * gap.confidence, 12)
  const findings = gaps.filter(({ type }) => type !== 'unmapped')
  expect(gaps.slice(0, findings.length)).toEqual(findings)
  const ranks = findings.map(({ rank }) => rank)
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
})

test('each gap names who works nearby, with the reason, and claims that exist', async () => {
  const gaps = await gapsOf('nds-m1-framework-2021')
  const thin = gaps.filter(({ type }) => type === 'thin')
  for (const { closers } of thin) expect(closers.length).toBeGreaterThan(0)
  for (const { closers } of gaps) for (const { reason } of closers) expect(reason).toMatch(/\w/)
  const claim = gaps.flatMap(({ evidence }) => evidence).find(({ relation }) => relation === 'ADDRESSES')
  const [programme] = (claim?.id ?? '').split('.')
  const { claims } = await get(`entities/${programme}`)
  expect(claims.map(({ id }: { id: string }) => id)).toContain(claim?.id)
})

test('a part that an aligned part is active for is told who is active there', async () => {
  const gaps = await gapsOf('national-ai-strategy-2021', 'type=uncovered')
  const reasons = gaps.flatMap(({ closers }) => closers.map(({ reason }) => reason)).join('\n')
  expect(reasons).toContain('which the crosswalk aligns with it')
})

test('thresholds decide what counts as a gap', async () => {
  const few = await gapsOf('nds-2020', 'type=thin&thinBelow=2&concentration=1')
  const many = await gapsOf('nds-2020', 'type=thin&thinBelow=10&concentration=1')
  expect(many.length).toBeGreaterThan(few.length)
  for (const { components } of few) expect(components.programmes).toBe(1)
  expect(await gapsOf('nds-2020', 'type=unmapped&effort=0')).toEqual([])
  for (const { severity } of await gapsOf('nds-2020', 'severity=0.7'))
    expect(severity).toBeGreaterThanOrEqual(0.7)
})

test('direct reach asks who works in the place itself: which Mission 1 areas have nobody in Wales', async () => {
  const gaps = await gapsOf('nds-m1-framework-2021', 'type=regional&reach=direct&place=wales')
  const counted = countCoverage('nds-m1-framework-2021', { by: 'place' })
  const expected = rowsOf('nds-m1-framework-2021').filter(
    (row) => counted.has(row) && !((counted.get(`${row} wales`)?.direct ?? 0) > 0),
  )
  expect(gaps.map(({ subject }) => subject.id).sort()).toEqual(expected.sort())
})

test('meta cites the methods', async () => {
  const { meta, counts } = await get('strategies/nds-2020/gaps')
  expect(meta.methods.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['Herfindahl-Hirschman index', 'Structural holes']),
  )
  expect(counts).toHaveLength(7)
})

test.each([
  ['strategies/nds-2020/gaps?type=boring', 400, 'type'],
  ['strategies/nds-2020/gaps?thinBelow=none', 400, 'thinBelow'],
  ['strategies/nds-2020/gaps?part=nowhere', 400, 'part'],
  ['strategies/nds-2020/gaps?place=narnia', 400, 'place'],
  ['strategies/nds-2020/gaps?colour=red', 400, 'colour'],
  ['strategies/nowhere/gaps', 404, 'id'],
])('%s is refused with %i, naming %s', async (path, status, field) => {
  const answer = await problem(path)
  expect(answer.status).toBe(status)
  expect(answer.errors?.map((error) => error.field).join()).toContain(field)
})
