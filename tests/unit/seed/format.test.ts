import { describe, expect, it } from 'vitest'
import { formatRecords } from '#seed/format'
import { readSeed } from '#seed/read'
import { seedFileNames } from '#seed/schema'
import { seedFileText } from '../../support/seed-folder.ts'

const lines = (places: string[]) => {
  const record = { id: 'a', places }
  return formatRecords([record]).split('\n')
}

describe('the form of seed files', () => {
  it.each(seedFileNames)('seed/%s.json is in canonical form', (file) => {
    expect(seedFileText(file)).toBe(formatRecords(readSeed()[file]))
  })

  it('orders records by id and puts a key on each line', () => {
    expect(formatRecords([{ id: 'b' }, { id: 'a' }])).toBe(
      '[\n  {\n    "id": "a"\n  },\n  {\n    "id": "b"\n  }\n]\n',
    )
  })

  it('keeps a short list and a date on the line of their key', () => {
    const record = { id: 'a', start: { value: '2021', precision: 'year' }, places: ['uk', 'leeds'], none: [] }
    expect(formatRecords([record])).toContain(
      '    "start": { "value": "2021", "precision": "year" },\n    "places": ["uk", "leeds"],\n    "none": []\n',
    )
  })

  it('gives each item of a long list a line, so that adding one changes one', () => {
    const places = Array.from({ length: 12 }, (_, index) => `a-rather-long-place-${index}`)
    const before = lines(places)
    const after = lines(['another', ...places])
    expect(after.filter((line) => !before.includes(line))).toEqual(['      "another",'])
  })

  it('breaks what holds something inside, at any depth', () => {
    const record = { id: 'a', parts: [{ id: 'b', sources: ['s'] }] }
    expect(formatRecords([record])).toBe(
      '[\n  {\n    "id": "a",\n    "parts": [\n      {\n        "id": "b",\n        "sources": ["s"]\n      }\n    ]\n  }\n]\n',
    )
  })
})
