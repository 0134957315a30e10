import { describe, expect, test } from 'vitest'
import type { InterplayAnswer } from '#contract/interplay'
import { everybody, nounsOf, strandsOf } from '../../../../web/features/interplay/between.ts'
import { betweenRows } from '../../../../web/features/interplay/export-rows.ts'
import {
  InterplayState,
  interplayHref,
  questionOf,
} from '../../../../web/features/interplay/interplay-state.ts'
import { type Bar, barsOf, placeOf, spanOf } from '../../../../web/features/interplay/timeline.ts'
import { readState } from '../../../../web/state/url-state.ts'
import { lexiconOf } from '../../../../web/ui/lexicon.ts'

const lexicon = lexiconOf(undefined)
const ref = (id: string, type = 'organisation') => ({ id, type, name: id.toUpperCase(), sector: null })
const tie = (evidence: string) => ({ relation: 'RUNS', evidence, start: null, end: null, claim: 'r' })
const answer = {
  a: ref('a'),
  b: ref('b'),
  direct: [
    { id: 'late', from: 'b', to: 'a', relation: 'FUNDS', evidence: 'seen', start: '2021-04', end: null },
    { id: 'early', from: 'a', to: 'b', relation: 'FUNDS', evidence: 'known', start: '2012', end: '2014' },
  ],
  programmes: [{ ...ref('p', 'programme'), a: [tie('seen')], b: [tie('judgement')], start: null, end: null }],
  priorities: [{ ...ref('pr', 'priority'), a: 3, b: 1 }],
  funders: [{ ...ref('f'), a: ['r1', 'r2'], b: ['r3'] }],
  partners: [
    { ...ref('c'), a: ['FUNDS'], b: ['PART_OF', 'FUNDS'] },
    { ...ref('f'), a: [], b: [] },
  ],
  paths: [],
  brings: { a: [ref('x', 'priority')], b: [] },
  timeline: [],
  summary: '',
  meta: { asOf: '2026-11-24' },
} as unknown as InterplayAnswer

describe('the question', () => {
  test('takes two that differ', () => {
    const read = (search: string) => questionOf(readState(InterplayState, search))
    expect(read('a=odi')).toBeNull()
    expect(read('a=odi&b=odi')).toBeNull()
    expect(read('a=odi&b=dcms&evidence=seen')).toMatchObject({ a: 'odi', b: 'dcms', evidence: ['seen'] })
  })

  test('has an address', () => {
    expect(interplayHref('a b', 'c')).toBe('/interplay?a=a%20b&b=c')
  })
})

describe('what lies between', () => {
  test('is counted strand by strand, one or many', () => {
    expect(strandsOf(answer).map(({ words }) => words)).toEqual([
      '2 direct ties',
      '1 shared programme',
      '1 priority served by both',
      '1 funder in common',
      '2 partners in common',
    ])
  })

  test('goes to the map once each, with the two themselves', () => {
    expect(everybody(answer)).toEqual(['a', 'b', 'p', 'f', 'c'])
  })

  test('ties without a direction are nouns, each once', () => {
    expect(nounsOf(['FUNDS', 'FUNDS', 'MEMBER_OF'])).toBe('funding, membership')
  })

  test('goes into the file under headings', () => {
    const rows = betweenRows(answer, lexicon)
    expect(rows).toHaveLength(1 + 2 + 1 + 1 + 1 + 2 + 1)
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0)
    expect(rows.at(-1)).toEqual(['priority of one only', 'x', 'X', 'yes', '', '', '', ''])
  })
})

describe('the timeline', () => {
  const bars = barsOf(answer, lexicon)

  test('has direct ties first, each group by its beginning, read the way the tie points', () => {
    expect(bars.map(({ id }) => id)).toEqual(['early', 'late', 'p'])
    expect(bars[0]?.name).toMatch(/^A .* B$/)
    expect(bars[1]?.name).toMatch(/^B .* A$/)
  })

  test('a shared programme is as well supported as the weakest of its ties', () => {
    expect(bars[2]?.evidence).toBe('judgement')
  })

  test('spans from the first year to the day of the answer, and takes in a later end', () => {
    const span = spanOf(bars, 2026)
    expect([span.first, span.last]).toEqual([2012, 2026])
    expect(span.left(2012)).toBe(0)
    expect(span.right(2026)).toBe(1)
    expect(spanOf([{ ...(bars[0] as Bar), to: 2031 }], 2026).last).toBe(2031)
    expect(spanOf([], 2026).first).toBe(2022)
  })

  test('an open bar reaches to the end, a closed one to the end of its last year, an undated one over all', () => {
    const span = spanOf(bars, 2026)
    const [closed, open, undated] = bars.map((bar) => placeOf(bar, span))
    expect(closed).toMatchObject({ left: 0, open: false })
    expect(closed?.width).toBeCloseTo(3 / 15)
    expect(open?.open).toBe(true)
    expect((open?.left ?? 0) + (open?.width ?? 0)).toBeCloseTo(1)
    expect(undated).toMatchObject({ left: 0, width: 1 })
  })
})
