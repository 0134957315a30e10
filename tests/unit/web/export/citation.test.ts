import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { bibtexText, citationText, risText } from '../../../../web/export/citation.ts'
import { embedAddress, embedCode } from '../../../../web/export/embed.ts'
import { shown } from './shown.ts'

const { about } = shown

test('a citation names revision, address and day of reading', () => {
  const text = citationText(about, '2026-12-01')
  expect(text).toBe(`${about.citation} ${about.permalink} (accessed 2026-12-01).`)
})

test('BibTeX keeps braces balanced and escapes what TeX would read', () => {
  const text = bibtexText({ ...about, title: '50% of {data} & more' }, '2026-12-01')
  expect(text.replace(/\\[{}]/g, '').split('{').length).toBe(text.replace(/\\[{}]/g, '').split('}').length)
  expect(text).toContain('title = {{50\\% of \\{data\\} \\& more}}')
  expect(text).toContain('urldate = {2026-12-01}')
})

test('RIS: every line is a tag, two spaces, a hyphen and a space; the record opens with TY and ends with ER', () => {
  const lines = risText(about, '2026-12-01').split('\r\n').slice(0, -1)
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- .*$/)
  expect([lines[0], lines.at(-1)]).toEqual(['TY  - DATA', 'ER  - '])
  expect(lines).toContain(`UR  - ${about.permalink}`)
})

test('the embed page keeps the view and takes the controls chosen', () => {
  expect(embedAddress('https://map.example', '?sel=odi&controls=search', ['legend', 'toolbar'])).toBe(
    'https://map.example/embed?sel=odi&controls=legend,toolbar',
  )
  expect(embedAddress('https://map.example', '', [])).toBe('https://map.example/embed')
})

test('the embed code is one well-formed frame, whatever the title and the address', () => {
  const code = embedCode('https://map.example/embed?sel=odi&off=type:place', 'The "map" <of> data')
  const frame = new DOMParser().parseFromString(code, 'text/xml').documentElement
  expect(frame?.getAttribute('src')).toBe('https://map.example/embed?sel=odi&off=type:place')
  expect(frame?.getAttribute('title')).toBe('The "map" <of> data')
})
