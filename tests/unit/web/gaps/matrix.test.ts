import { describe, expect, it } from 'vitest'
import { cellState, cellValue, cellWords, matrixOf } from '../../../../web/features/gaps/matrix.ts'
import { cell, coverage } from './coverage-fixture.ts'

const enough = { claims: 10, sources: 3 }

describe('what a cell says', () => {
  it('tells nobody from not looked at by the claims recorded', () => {
    expect(cellState(cell('a', 'wales', { effort: { claims: 9, sources: 2 } }))).toBe('unmapped')
    expect(cellState(cell('a', 'wales', { effort: enough }))).toBe('nobody')
  })

  it('tells what is placed there from what only reaches it', () => {
    expect(cellState(cell('a', 'wales', { programmes: 2, wide: 2, effort: enough }))).toBe('reached')
    expect(cellState(cell('a', 'wales', { programmes: 2, direct: 1, wide: 1 }))).toBe('covered')
    expect(cellState(cell('a', 'fund', { programmes: 2, direct: 2 }))).toBe('covered')
  })

  it('counts as programmes those placed there, so that what covers the whole UK does not hide a gap', () => {
    const wide = cell('a', 'wales', { programmes: 7, direct: 2, wide: 5, organisations: 3, effort: enough })
    expect(cellValue(wide, 'programmes')).toBe(2)
    expect(cellValue(wide, 'organisations')).toBe(3)
    expect(cellValue(wide, 'effort')).toBe(10)
  })

  it('says all its figures in words', () => {
    const words = cellWords(
      cell('a', 'wales', { programmes: 3, direct: 1, wide: 2, organisations: 1, effort: enough }),
      'place',
    )
    expect(words).toBe(
      '1 programme placed there, 2 reaching it from a wider area; 1 organisation; 10 claims recorded',
    )
    expect(cellWords(cell('a', 'wales'), 'place')).toContain('perhaps only unmapped')
    expect(cellWords(cell('a', 'wales', { effort: enough }), 'place')).toBe(
      'no programme; 10 claims recorded',
    )
  })
})

describe('the matrix in sight', () => {
  it('hides what is below a closed row, and turns round what starts open', () => {
    expect(matrixOf(coverage, [], 'programmes').rows.map(({ id }) => id)).toEqual([
      'top',
      'a',
      'b',
      'c',
      'later',
    ])
    const closed = matrixOf(coverage, ['top'], 'programmes')
    expect(closed.rows.map(({ id }) => id)).toEqual(['top', 'later'])
    expect(closed.closed.has('top')).toBe(true)
  })

  it('colours against the largest row that is not open, so that sums do not wash out their parts', () => {
    const model = matrixOf(coverage, [], 'programmes')
    expect(model.most).toBe(9)
    const largest = model.cell('a', 'scotland')
    expect(largest && model.step(largest)).toBe(6)
    const none = model.cell('c', 'wales')
    expect(none && model.step(none)).toBe(0)
  })
})
