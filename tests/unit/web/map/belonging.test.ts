import { expect, test } from 'vitest'
import { belongingTo } from '../../../../web/features/map/belonging.ts'

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

test('a strategy and an area have those that serve them', () => {
  const serving = [
    { id: 'a', strategies: ['nds-2020'], areas: ['m1-pa-pets'] },
    { id: 'b', strategies: ['nds-2020'] },
  ]
  expect(belongingTo('nds-2020', serving, lexicon)).toEqual(['a', 'b'])
  expect(belongingTo('m1-pa-pets', serving, lexicon)).toEqual(['a'])
})

test('a nation holds what lies in its cities, a city only what is stated to be there', () => {
  expect(belongingTo('wales', nodes, lexicon)).toEqual(['a', 'b', 'e'])
  expect(belongingTo('cardiff', nodes, lexicon)).toEqual(['a'])
  expect(belongingTo('yorkshire-and-the-humber', nodes, lexicon)).toEqual(['b'])
  expect(belongingTo('uk', [...nodes, { id: 'f', places: ['paris'] }], lexicon)).toEqual(['a', 'b', 'e'])
  expect(belongingTo('odi', nodes, lexicon)).toEqual([])
})
