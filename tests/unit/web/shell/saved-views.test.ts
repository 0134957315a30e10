import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  linksText,
  readViews,
  renamed,
  type SavedView,
  without,
  withView,
  writeViews,
} from '../../../../web/shell/saved-views.ts'

const view = (id: string, name = id, address = '/?sel=odi'): SavedView => ({
  id,
  name,
  address,
  saved: '2026-11-24T10:00:00Z',
})

test('what is written is read back', () => {
  const views = [view('b', 'Gaps'), view('a', 'Ŵ "quoted"')]
  expect(readViews(writeViews(views))).toEqual(views)
})

test('whatever stands in the storage, reading it gives a list', () => {
  expect(readViews(null)).toEqual([])
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(readViews(text))))
})

test('a broken entry, a twin and an address that leads away are left out; the others stay', () => {
  const views = [
    view('a'),
    { id: 'b' },
    7,
    view('a', 'twin'),
    view('c', 'c', '//evil.example'),
    view('d', 'd', 'https://evil.example'),
    view('e', 'e', '/\\evil.example'),
    view('f'),
  ]
  expect(readViews(JSON.stringify({ version: 1, views })).map(({ id }) => id)).toEqual(['a', 'f'])
})

test('a list of a version from the future is not misread', () => {
  expect(readViews(JSON.stringify({ version: 2, views: [view('a')] }))).toEqual([])
})

test('the newest comes first, and a name that is taken gets a number', () => {
  const views = withView(withView([view('a', 'Gaps')], view('b', 'Gaps')), view('c', ' Gaps '))
  expect(views.map(({ id, name }) => [id, name])).toEqual([
    ['c', 'Gaps (3)'],
    ['b', 'Gaps (2)'],
    ['a', 'Gaps'],
  ])
})

test('rename keeps place and address; its own name is not taken', () => {
  const views = [view('a', 'One'), view('b', 'Two')]
  expect(renamed(views, 'b', 'Two')).toEqual(views)
  expect(renamed(views, 'b', 'One').map(({ name }) => name)).toEqual(['One', 'One (2)'])
  expect(renamed(views, 'a', '  ').map(({ name }) => name)).toEqual(['Untitled', 'Two'])
})

test('delete takes one out', () => {
  expect(without([view('a'), view('b')], 'a').map(({ id }) => id)).toEqual(['b'])
})

test('as links: name and full address, a line each', () => {
  expect(linksText([view('a', 'ODI'), view('b', 'Gaps', '/gaps?by=year')], 'https://map.example')).toBe(
    'ODI: https://map.example/?sel=odi\nGaps: https://map.example/gaps?by=year',
  )
})
