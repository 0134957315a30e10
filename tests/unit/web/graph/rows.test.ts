import { expect, test } from 'vitest'
import { shownRows } from '../../../../web/graph/rows.ts'

const row = (y: number, depth: number, weight = 0, own = false) => ({ y, depth, weight, own })

test('names with room are all shown', () => {
  const { named, pressed } = shownRows([row(0, 0), row(24, 1), row(48, 2)])
  expect([...pressed].sort()).toEqual([0, 1, 2])
  expect(named).toEqual(pressed)
})

test('where names are too near to press, the part higher in the tree keeps its own, then the one with more', () => {
  expect(shownRows([row(0, 2, 1), row(15, 1), row(30, 2, 1)]).named).toEqual(new Set([1]))
  expect(shownRows([row(0, 2, 0.1), row(8, 2, 0.9)]).named).toEqual(new Set([1]))
})

test('after the root, parts with nodes of their own come first: those would be without a name', () => {
  expect(shownRows([row(0, 0), row(30, 1), row(40, 3, 0.4, true)]).named).toEqual(new Set([0, 2]))
  expect(shownRows([row(0, 0), row(10, 3, 0.4, true)]).named).toEqual(new Set([0]))
})

test('between those that can be pressed there is room for the words of others', () => {
  const { named, pressed } = shownRows([row(0, 0), row(20, 1), row(40, 2)])
  expect(pressed).toEqual(new Set([0, 2]))
  expect(named).toEqual(new Set([0, 1, 2]))
  expect(shownRows([row(0, 0), row(20, 1), row(40, 2)], false).named).toEqual(pressed)
})
