import { describe, expect, it } from 'vitest'
import { answerFor, leavesOf, placesWithout, thinnest } from '../../../../web/features/gaps/answer.ts'
import { mapRow } from '../../../../web/features/gaps/map-row.ts'
import { coverage } from './coverage-fixture.ts'

describe('which parts have nobody in a place', () => {
  it('speaks of leaves only', () => {
    expect(leavesOf(coverage).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'later'])
  })

  it('speaks of the part above where no programme is recorded for what is below it', () => {
    const rows = coverage.rows.map((row) => (row.id === 'c' ? { ...row, parent: 'b', depth: 2 } : row))
    expect(leavesOf({ ...coverage, rows }).map(({ id }) => id)).toEqual(['a', 'b', 'later'])
  })

  it('names the parts without a programme of their own, with what reaches them, and keeps what nobody looked at apart', () => {
    const answer = answerFor(coverage, 'wales')
    expect(answer?.place).toBe('Wales')
    expect(answer?.parts).toBe(4)
    expect(answer?.nobody.map(({ row, reached }) => [row.id, reached])).toEqual([['b', 5]])
    expect(answer?.unmapped.map(({ id }) => id)).toEqual(['c', 'later'])
  })

  it('counts a part that was looked at and has nothing at all', () => {
    expect(answerFor(coverage, 'scotland')?.nobody.map(({ row, reached }) => [row.id, reached])).toEqual([
      ['b', 0],
    ])
  })

  it('has no answer for what is no column', () => {
    expect(answerFor(coverage, 'france')).toBeNull()
  })

  it('turned round, gives the places where a part has nobody', () => {
    expect(placesWithout(coverage, 'b')?.places).toEqual([
      { id: 'wales', name: 'Wales', reached: 5, unmapped: false },
      { id: 'scotland', name: 'Scotland', reached: 0, unmapped: false },
    ])
    expect(placesWithout(coverage, 'a')?.places).toEqual([])
    expect(placesWithout(coverage, 'c')?.places.map(({ unmapped }) => unmapped)).toEqual([true, true])
    expect(placesWithout(coverage, 'gone')).toBeNull()
  })

  it('gives the parts with the fewest programmes where no place is chosen, of those that were looked at', () => {
    const { fewest, looked, unmapped } = thinnest(coverage)
    expect(fewest.map(({ row, programmes }) => [row.id, programmes])).toEqual([
      ['b', 5],
      ['a', 18],
    ])
    expect([looked, unmapped]).toEqual([2, 2])
  })
})

describe('the part on the tile map', () => {
  it('is the chosen one, else the fullest at the top', () => {
    expect(mapRow(coverage, 'b')?.id).toBe('b')
    expect(mapRow(coverage, undefined)?.id).toBe('top')
    expect(mapRow(coverage, 'gone')?.id).toBe('top')
    expect(mapRow({ ...coverage, rows: [] }, undefined)).toBeNull()
  })
})
