import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Activity, ActivityProgramme, Mark } from '#server/analysis/activity'
import { onDay, type Rules } from '#server/analysis/counting'
import { byPlace } from '#server/analysis/dimensions'
import { tiesAgainstChance } from '#server/analysis/gaps/chance'
import { type FoundGap, findGaps } from '#server/analysis/gaps/find-gaps'
import { profiles } from '#server/analysis/gaps/profile'
import * as severity from '#server/analysis/gaps/severity'
import { herfindahl, herfindahlOfBest } from '#server/analysis/gaps/spread'
import { tiedOrganisations } from '#server/analysis/tied-organisations'

const day = '2025-01-01'
const rules: Rules = {
  ...{ period: onDay(day), count: 'running', ledBy: 'anyone' },
  roles: new Set(['RUNS', 'PARTNERS_IN']),
}
const columns = ['north', 'south']
const places = byPlace(
  columns.map((id) => ({ id, name: id })),
  new Map([
    ['all', new Set(['all'])],
    ['north', new Set(['north', 'all'])],
    ['south', new Set(['south', 'all'])],
  ]),
)
const marks: Mark[] = ['seen', 'known', 'judgement']

/** A programme on part `a`: active from 2020, unless said otherwise. */
interface Drawn {
  place: string
  runs: number[]
  partners: number[]
  evidence: Mark
  sourced: boolean
  ends: number | null
  planned: boolean
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  place: fc.constantFrom('all', 'north', 'south', 'abroad'),
  runs: fc.uniqueArray(fc.nat(4), { maxLength: 3 }),
  partners: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
  evidence: fc.constantFrom(...marks),
  sourced: fc.boolean(),
  // Years after 2023: over, within the year, or later; null has no end in sight.
  ends: fc.option(fc.nat(4)),
  planned: fc.boolean(),
})
const active = drawn.map(
  (each): Drawn => ({
    ...each,
    evidence: 'seen',
    sourced: true,
    planned: false,
    ends: each.ends === null ? null : each.ends + 2,
  }),
)
const thresholds = fc.record({
  day: fc.constant(day),
  thinBelow: fc.integer({ min: 1, max: 8 }),
  concentration: fc.double({ min: 0, max: 1, noNaN: true }),
  months: fc.integer({ min: 1, max: 60 }),
  density: fc.double({ min: 0, max: 1, noNaN: true }),
  effort: fc.nat(40),
})

function programme(each: Drawn, index: number): ActivityProgramme {
  const sources = each.sourced ? [`s${index}`] : []
  const role = (relation: string) => (organisation: number) => ({
    ...{ claim: `${relation}${organisation}-${index}`, organisation: `o${organisation}`, relation },
    ...{ evidence: each.evidence, firstDay: null, lastDay: null, sources },
  })
  const until = each.ends === null ? '9999-12-31' : `${2023 + each.ends}-12-31`
  return {
    ...{ id: `p${index}`, name: `P${index}`, kind: 'fund', status: 'active', evidence: each.evidence },
    ...{ planned: each.planned, start: '2020', end: null, firstDay: '2020-01-01', runningFrom: '2020-01-01' },
    ...{ runningUntil: until, sources },
    addresses: [{ claim: `a${index}`, part: 'a', evidence: 'judgement', sources }],
    locations: [{ claim: `l${index}`, place: each.place, sources }],
    roles: [...each.runs.map(role('RUNS')), ...each.partners.map(role('PARTNERS_IN'))],
  }
}

function gapsOf(all: Drawn[], limits: Parameters<typeof findGaps>[3]): FoundGap[] {
  const activity: Activity = {
    programmes: all.map(programme),
    organisations: new Map(
      Array.from({ length: 7 }, (_, i) => [`o${i}`, { id: `o${i}`, name: `O${i}`, sector: 'company' }]),
    ),
  }
  const found = profiles(activity, [{ id: 'a', parent: null }], places, rules).get('a')
  if (!found) throw new Error('no profile')
  return findGaps(found, columns, tiedOrganisations(activity, [], rules), limits)
}

/** The severity of each gap but those that strangers may bring. */
const severities = (gaps: FoundGap[]) =>
  new Map(
    gaps
      .filter(({ type }) => type !== 'disconnected')
      .map((gap) => [`${gap.type} ${gap.place ?? ''}`, gap.severity]),
  )

describe('an active, evidenced programme added to a part', () => {
  test('raises no gap there: each that was found falls or stays, and what comes in place of "nothing" weighs no more', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 8 }), active, thresholds, (before, added, limits) => {
        const old = severities(gapsOf(before, limits))
        const covered = old.get('uncovered ')
        for (const [key, now] of severities(gapsOf([...before, added], limits)))
          expect(now, key).toBeLessThanOrEqual((old.get(key) ?? covered ?? 0) + 1e-12)
      }),
      { numRuns: 400 },
    )
  })

  test('never leaves a part with no programme, or with none that is evidenced', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 6 }), active, thresholds, (before, added, limits) => {
        const types = gapsOf([...before, added], limits).map(({ type }) => type)
        expect(types).not.toContain('uncovered')
        expect(types).not.toContain('unevidenced')
      }),
    )
  })
})

test('every severity and confidence lies between 0 and 1, and no figure is without a value', () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 8 }), thresholds, (all, limits) => {
      for (const gap of gapsOf(all, limits)) {
        expect(gap.severity).toBeGreaterThan(0)
        expect(gap.severity).toBeLessThanOrEqual(1)
        expect(gap.confidence).toBeGreaterThanOrEqual(0)
        expect(gap.confidence).toBeLessThanOrEqual(1)
        for (const value of Object.values(gap.components)) expect(Number.isFinite(value)).toBe(true)
      }
    }),
  )
})

describe('at the edges', () => {
  const defaults = { day, thinBelow: 3, concentration: 0.5, months: 12, density: 0.5, effort: 10 }
  const one: Drawn = {
    ...{ place: 'all', runs: [0], partners: [], evidence: 'seen', sourced: true, ends: null, planned: false },
  }

  test('a part without anything is uncovered and unmapped, and nothing else', () => {
    expect(gapsOf([], defaults).map(({ type, severity }) => [type, severity])).toEqual([
      ['uncovered', 1],
      ['unmapped', 1],
    ])
  })

  test('one organisation alone is thin, and never disconnected', () => {
    expect(gapsOf([one], defaults).map(({ type }) => type)).toEqual(['thin', 'unmapped'])
  })

  test('programmes that nobody runs count as run by one', () => {
    const [thin] = gapsOf(
      [1, 2, 3, 4].map(() => ({ ...one, runs: [] })),
      defaults,
    )
    expect(thin).toMatchObject({ type: 'thin', components: { runners: 1, herfindahl: 1 }, severity: 0.375 })
  })
})

describe('the Herfindahl index', () => {
  test('is one for a single runner, and 1/n for n equal ones', () => {
    expect(herfindahl([])).toBe(0)
    expect(herfindahl([7])).toBe(1)
    expect(herfindahl([2, 2, 2, 2])).toBeCloseTo(1 / 4, 12)
    expect(herfindahl([3, 1])).toBeCloseTo(10 / 16, 12)
  })

  test('of the best-spread programmes never rises when one is added, whoever runs it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        fc.nat(6),
        fc.integer({ min: 1, max: 12 }),
        (runs, runner, k) => {
          const more = [...runs, ...(runner >= runs.length ? [0] : [])]
          more[Math.min(runner, more.length - 1)] = (more[Math.min(runner, more.length - 1)] ?? 0) + 1
          expect(herfindahlOfBest(more, k)).toBeLessThanOrEqual(herfindahlOfBest(runs, k) + 1e-12)
        },
      ),
    )
  })
})

test('ties expected by chance are those of the configuration model', () => {
  // A star about c: a and b have one tie each of three, so 1 x 1 / 6; a and c have 1 x 3 / 6.
  const tied = new Map([
    ['a', new Set(['c'])],
    ['b', new Set(['c'])],
    ['d', new Set(['c'])],
    ['c', new Set(['a', 'b', 'd'])],
  ])
  expect(tiesAgainstChance(['a', 'b'], tied)).toEqual({ found: 0, expected: 1 / 6 })
  expect(tiesAgainstChance(['a', 'c'], tied)).toEqual({ found: 1, expected: 0.5 })
  expect(tiesAgainstChance(['a', 'stranger'], new Map())).toEqual({ found: 0, expected: 0 })
})

test('each severity falls as its figures get better', () => {
  expect(severity.uncovered(0, 0).severity).toBe(1)
  expect(severity.uncovered(0, 2).severity).toBe(0.75)
  expect(severity.uncovered(1, 0).severity).toBe(0)
  expect(severity.ending([0], 365).severity).toBe(0.75)
  expect(severity.ending([365], 365).severity).toBe(0.375)
  expect(severity.ending([366], 365).severity).toBe(0)
  expect(severity.regional(0, 1).severity).toBe(0.75)
  expect(severity.regional(0, 5).severity).toBe(0.55)
  expect(severity.unmapped(4, 10).severity).toBe(0.6)
})
