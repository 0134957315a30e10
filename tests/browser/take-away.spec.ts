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
  expect(linked['@graph'].length).toBe(1 + Number(nodes) + Number(ties) + json.sources.length)
})

interface Cited {
  id: string
  evidence: string
  sources: string[]
}

// Priorities and strategies stand on the map by expansion alone; the last begins at one of them.
for (const [view, address, id] of [
  ['the overview', '/?asOf=2021', 'odi'],
  ['an expansion', '/?x=odi:20,ada-legal-mechanisms:20:priority', 'ai-p1'],
  ['an expansion of what is not there', '/?x=nds-2020:20&arrange=timeline', 'nds-2020'],
] as const)
  test(`${view}: every claim seen in a text names where, with its address`, async ({ page }) => {
    await page.goto(`${address}&sel=${id}`)
    await expect(page.locator(`[data-selected="${id}"]`)).toBeVisible()
    const json = JSON.parse((await take(page, 'JSON')).bytes.toString('utf8'))
    expect(json.nodes.map((node: Cited) => node.id)).toContain(id)
    const urls = new Map(json.sources.map(({ id, url }: { id: string; url: string }) => [id, url]))
    const claims: Cited[] = [...json.edges, ...json.nodes]
    expect(json.edges.length).toBeGreaterThan(0)
    for (const { id, evidence, sources } of claims) {
      const addresses = sources.map((source) => urls.get(source))
      for (const url of addresses) expect([id, url]).toEqual([id, expect.stringMatching(/^https?:/)])
      if (evidence === 'seen') expect([id, addresses.length]).not.toEqual([id, 0])
    }
    const csv = (await take(page, 'Ties (CSV)')).bytes.toString('utf8')
    const rows = new Map(csv.split('\r\n').map((row) => [row.split(',')[0], row]))
    for (const { id, sources } of json.edges as Cited[])
      for (const source of sources) expect(rows.get(id)).toContain(`(${urls.get(source)})`)
  })

test('without an answer there is no file rather than one without sources, and it can be tried again', async ({
  page,
}) => {
  await page.route('**/api/v1/graph?*include=sources*', (route) => route.abort())
  await page.getByRole('button', { name: 'Take away what is shown' }).click()
  await page.getByRole('menuitem', { name: 'JSON', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('The server does not answer')
  await expect(page.getByRole('application')).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Try again' }).click()
  expect((await take(page, 'JSON')).name).toBe('interplay-map.json')
})

test('the map itself asks for no sources', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Take away what is shown' })).toBeEnabled()
  expect(asked.filter((url) => url.includes('/api/v1/graph')).length).toBeGreaterThan(0)
  expect(asked.filter((url) => url.includes('include='))).toEqual([])
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
