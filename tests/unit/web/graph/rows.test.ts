import { expect, test } from 'vitest'
import { shownRows } from '../../../../web/graph/rows.ts'

const row = (y: number, depth: number, weight = 0) => ({ y, depth, weight })

test('names with room are all shown', () => {
  expect([...shownRows([row(0, 0), row(20, 1), row(40, 2)])].sort()).toEqual([0, 1, 2])
})

test('where names would overlap, the part higher in the tree keeps its own, then the one with more', () => {
  expect(shownRows([row(0, 2, 1), row(5, 1), row(10, 2, 1)])).toEqual(new Set([1]))
  expect(shownRows([row(0, 2, 0.1), row(8, 2, 0.9)])).toEqual(new Set([1]))
})
