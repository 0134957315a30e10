import { expect, test } from 'vitest'
import { sharedByMost, tallied, tiesAmong } from '../../../../web/features/map/selection.ts'

const edges = [
  'odi pilot',
  'dcms pilot',
  'nesta pilot',
  'odi forum',
  'forum dcms',
  'odi dcms',
  'gla forum',
].map((text) => {
  const [from = '', to = ''] = text.split(' ')
  return { from, to }
})
const ids = ['odi', 'dcms', 'nesta']

test('kinds are counted, the most first', () => {
  expect(tallied(['Charity', 'Business', 'Charity'], (kind) => kind)).toEqual([
    { name: 'Charity', count: 2 },
    { name: 'Business', count: 1 },
  ])
})

test('ties among the selected have both ends in the selection', () => {
  expect(tiesAmong(ids, edges)).toEqual([{ from: 'odi', to: 'dcms' }])
})

test('what they share is what two or more are tied to, whichever way', () => {
  expect(sharedByMost(ids, edges, (id) => id)).toEqual([
    { id: 'pilot', of: 3 },
    { id: 'forum', of: 2 },
  ])
  expect(sharedByMost(['gla'], edges, (id) => id)).toEqual([])
})
