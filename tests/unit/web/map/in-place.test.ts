import { expect, test } from 'vitest'
import { inPlace } from '../../../../web/features/map/in-place.ts'

const nations: Record<string, string> = {
  cardiff: 'wales',
  newport: 'wales',
  leeds: 'england',
  paris: 'international',
}
const lexicon = {
  nation: (id: string) => nations[id] ?? id,
  region: (id: string) => (id === 'leeds' ? 'yorkshire-and-the-humber' : 'none'),
}
const nodes = [
  { id: 'a', places: ['cardiff'] },
  { id: 'b', places: ['leeds', 'newport'] },
  { id: 'c', places: [] },
  { id: 'd' },
  { id: 'e', places: ['wales'] },
]

test('a nation holds what lies in its cities, a city only what is stated to be there', () => {
  expect(inPlace('wales', nodes, lexicon)).toEqual(['a', 'b', 'e'])
  expect(inPlace('cardiff', nodes, lexicon)).toEqual(['a'])
  expect(inPlace('yorkshire-and-the-humber', nodes, lexicon)).toEqual(['b'])
  expect(inPlace('uk', [...nodes, { id: 'f', places: ['paris'] }], lexicon)).toEqual(['a', 'b', 'e'])
  expect(inPlace('odi', nodes, lexicon)).toEqual([])
})
