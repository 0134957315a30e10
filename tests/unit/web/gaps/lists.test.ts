import { describe, expect, it } from 'vitest'
import type { CellItem } from '#contract/coverage'
import type { Gap, GapsAnswer } from '#contract/gaps'
import { gapTypes } from '#contract/gaps'
import { groupCell } from '../../../../web/features/gaps/cell-groups.ts'
import { gapRows, matrixRows } from '../../../../web/features/gaps/export-rows.ts'
import { confidenceWords, gapWords, splitGaps } from '../../../../web/features/gaps/gap-words.ts'
import { coverage } from './coverage-fixture.ts'

const gap = (patch: Partial<Gap>): Gap => ({
  id: 'thin.a',
  type: 'thin',
  subject: { id: 'a', type: 'priority', name: 'Part a', place: null },
  severity: 0.5,
  confidence: 0.6,
  rank: 0.3,
  components: { programmes: 2 },
  formula: '1 - n / k',
  explanation: 'Only 2 programmes.',
  perhapsUnmapped: false,
  evidence: [],
  closers: [],
  ...patch,
})

const item = (id: string, patch: Partial<CellItem> = {}): CellItem => ({
  id,
  type: 'programme',
  name: id,
  reach: 'direct',
  start: null,
  end: null,
  status: null,
  through: [],
  ...patch,
})

describe('the gap list', () => {
  it('keeps apart what may only be a gap in the map', () => {
    const gaps = [
      gap({ id: '1' }),
      gap({ id: '2', perhapsUnmapped: true }),
      gap({ id: '3', type: 'unmapped' }),
      gap({ id: '4' }),
    ]
    const { real, unmapped } = splitGaps(gaps)
    expect(real.map(({ id }) => id)).toEqual(['1', '4'])
    expect(unmapped.map(({ id }) => id)).toEqual(['2', '3'])
  })

  it('has words for every type', () => {
    expect(Object.keys(gapWords).sort()).toEqual([...gapTypes].sort())
  })

  it('says confidence in words', () => {
    expect([0.9, 0.7, 0.5, 0.39].map(confidenceWords)).toEqual([
      'high confidence',
      'high confidence',
      'medium confidence',
      'low confidence',
    ])
  })
})

describe('what lies behind a cell', () => {
  it('lists what is placed there first, then what reaches it, then who does it', () => {
    const groups = groupCell([
      item('far', { reach: 'wide' }),
      item('odi', { type: 'organisation', reach: null }),
      item('near'),
    ])
    expect(groups.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
      ['Programmes placed there', ['near']],
      ['Programmes reaching it from a wider area', ['far']],
      ['Organisations', ['odi']],
    ])
  })

  it('does not speak of places where there are none', () => {
    expect(groupCell([item('p', { reach: null })]).map(({ title }) => title)).toEqual(['Programmes'])
  })
})

describe('tables to take away', () => {
  it('have every cell and every total, with as many fields as headings', () => {
    const rows = matrixRows(coverage)
    expect(rows).toHaveLength(1 + coverage.totals.length + coverage.cells.length)
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  })

  it('have every gap with its sentence', () => {
    const answer: GapsAnswer = {
      strategy: coverage.strategy,
      items: [gap({}), gap({ id: 'x', perhapsUnmapped: true })],
      counts: [],
      total: 2,
      next: null,
      meta: coverage.meta,
    }
    const [heading, first, second] = gapRows(answer)
    expect(first).toHaveLength(heading?.length ?? 0)
    expect(first).toContain('Only 2 programmes.')
    expect(second).toContain('yes')
  })
})
