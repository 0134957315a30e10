import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText, edgeRows, nodeRows } from '../../../../web/export/csv.ts'
import { shown } from './shown.ts'

/** The grammar of RFC 4180, section 2, read strictly: anything else is an error. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let rest = text
  while (rest) {
    const row: string[] = []
    for (;;) {
      const field = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
      if (!field) throw new Error(`not RFC 4180: ${rest.slice(0, 60)}`)
      row.push(field[1]?.replaceAll('""', '"') ?? field[2] ?? '')
      rest = rest.slice(field[0].length)
      if (field[3] === '\r\n') break
    }
    rows.push(row)
  }
  return rows
}

const read = (text: string) => {
  const [heading = [], ...rows] = parseCsv(text.replace(/^\uFEFF/, ''))
  return rows.map((row) => {
    expect(row.length).toBe(heading.length)
    return Object.fromEntries(heading.map((name, index) => [name, row[index]]))
  })
}

test('any text comes back as it was, but for the apostrophe that disarms a formula', () => {
  const field = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', '""', ',', '\r\n', '\n', '=1+1', '@x'),
  )
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const back = parseCsv(csvText(rows).slice(1))
      expect(back).toEqual(
        rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))),
      )
    }),
  )
})

test('entities: a row each, with what is needed to cite it alone', () => {
  const rows = read(csvText(nodeRows(shown)))
  expect(rows.map((row) => row.id)).toEqual(['odi', 'b', 'm1-pa-pets'])
  expect(rows[0]).toMatchObject({
    name: 'Open Data Institute, "the ODI"',
    sources:
      'Report; "final" (https://source.example/report); Minutes <2021> & more (https://source.example/minutes)',
    places: 'london; england',
    strategies: 'nds-2020',
    areas: '',
    permalink: 'https://map.example/?sel=odi',
    view: shown.about.permalink,
    revision: '7',
    source: 'Interplay: a map, revision 7, data read on 2026-11-24',
  })
  expect(rows[0]?.licence).toContain('https://licence.example/ogl')
  expect(rows[0]?.licence).toContain('https://licence.example/by')
  expect(rows[1]).toMatchObject({ sources: '', places: '', running_from: '2019-04-01', running_until: '' })
  expect(rows[1]?.short).toBe("'=SUM(A1)")
})

test('ties: both ends named, dates as precise as they are known', () => {
  const rows = read(csvText(edgeRows(shown)))
  expect(rows[0]).toMatchObject({
    claim: 'rel-1',
    from_id: 'odi',
    to: 'Data <trusts> & "Ŵyneb\'s" risk\nin two lines',
    relation: 'RUNS',
    start: '2021-03',
    end: '',
    note: "'-led, it says",
    sources: 'Minutes <2021> & more (https://source.example/minutes)',
    permalink: 'https://map.example/?sel=odi,b',
  })
  expect(rows[1]).toMatchObject({ note: '', sources: '' })
  expect(rows.length).toBe(3)
})
