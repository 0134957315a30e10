import { expect, test } from '@playwright/test'
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { take } from './on-map.ts'

const xml = (bytes: Buffer) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(bytes.toString('utf8'), 'text/xml')

test.beforeEach(async ({ page }) => {
  await page.goto('/?sel=odi&off=group:business')
  await expect(page.locator('[data-selected="odi"]')).toBeVisible()
})

test('the data of what is shown: no more, no less, in every format alike', async ({ page }) => {
  const shown = await page.getByRole('application').getAttribute('aria-label')
  const [, nodes, ties] = /(\d+) entities and (\d+) ties/.exec(shown ?? '') ?? []
  const json = JSON.parse((await take(page, 'JSON')).bytes.toString('utf8'))
  expect([json.nodes.length, json.edges.length]).toEqual([Number(nodes), Number(ties)])
  expect(json.about.permalink).toMatch(/\/\?sel=odi&off=group:business$/)
  expect(json.nodes.some(({ sector }: { sector: string }) => sector === 'company')).toBe(false)

  const gexf = parseGexf(MultiDirectedGraph, (await take(page, 'GEXF, for Gephi')).bytes.toString('utf8'))
  expect([gexf.order, gexf.size]).toEqual([Number(nodes), Number(ties)])
  const graphml = xml((await take(page, 'GraphML, for yEd and others')).bytes)
  expect(graphml.getElementsByTagName('node').length).toBe(Number(nodes))
  const csv = (await take(page, 'Ties (CSV)')).bytes.toString('utf8')
  expect(csv.trimEnd().split('\r\n').length).toBe(Number(ties) + 1)
  const linked = JSON.parse((await take(page, 'JSON-LD, linked data')).bytes.toString('utf8'))
  expect(linked['@graph'].length).toBe(1 + Number(nodes) + Number(ties))
})

test('images carry the legend and the source', async ({ page }) => {
  const svg = await take(page, 'SVG')
  expect(svg.name).toBe('interplay-map.svg')
  const words = [...xml(svg.bytes).getElementsByTagName('text')].map(({ textContent }) => textContent)
  expect(words).toContain('Civil society')
  expect(words).not.toContain('Business')
  expect(words.join(' ')).toMatch(/Source: Interplay \(.*\), revision \d+/)
  expect(words).toContain('ODI')

  const png = await take(page, 'PNG')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  // Width and height stand at bytes 16 and 20: twice the pixels of the screen or more in height, for the foot.
  expect(png.bytes.readUInt32BE(20)).toBeGreaterThan(2 * 800)
})

test('a link to the view, and citations of it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Take away what is shown' }).click()
  await page.getByRole('menuitem', { name: 'Copy link' }).click()
  const read = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(read).toBe(page.url())
  await page.getByRole('button', { name: 'Take away what is shown' }).click()
  await page.getByRole('menuitem', { name: 'Cite' }).click()
  await page.getByRole('button', { name: 'Copy: Citation' }).click()
  await expect
    .poll(read)
    .toMatch(/^Interplay contributors \(\d{4}\)\. .*revision \d+.*\(accessed \d{4}-\d\d-\d\d\)\.$/)
  await page.getByRole('button', { name: 'Copy: BibTeX' }).click()
  await expect.poll(read).toMatch(/^@misc\{interplay-r\d+,/)
})
