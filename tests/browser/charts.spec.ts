import { expect, type Locator, type Page, test } from '@playwright/test'
import { legend, map, open, panel } from './on-map.ts'

/** The map as charts, and the filters that map, table and charts share. Numbers are counted over the answers of the API. */

interface Node {
  id: string
  type: string
  kind: string | null
  status: string | null
  places: string[]
}
interface Tie {
  from: string
  to: string
  relation: string
}
interface Graph {
  nodes: Node[]
  edges: Tie[]
}

const ask = async (page: Page, query = ''): Promise<Graph> =>
  (await page.request.get(`/api/v1/graph${query}`)).json()
const ofType = ({ nodes }: Pick<Graph, 'nodes'>, type: string) => nodes.filter((node) => node.type === type)

const figure = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const bar = (page: Page, chart: string, name: string) =>
  page.getByRole('list', { name: chart, exact: true }).getByRole('button', { name: new RegExp(`^${name} `) })
const nations = 'Organisations and programmes by nation'
const kinds = 'Programmes by kind'
const years = 'Programmes on the map, by year'

async function openCharts(page: Page, query = ''): Promise<void> {
  await page.goto(`/?as=charts${query}`)
  await expect(page.getByRole('list', { name: 'Ties by relation' })).toBeVisible({ timeout: 30_000 })
}

/** The same numbers in the legend, the charts, the table and on the map. */
async function expectEverywhere(page: Page, { nodes, edges }: Graph, all: Graph): Promise<void> {
  const [organisations, programmes] = [ofType({ nodes }, 'organisation'), ofType({ nodes }, 'programme')]
  await expect(figure(page, nations)).toContainText(
    `${organisations.length} of ${ofType(all, 'organisation').length} organisations, ${programmes.length} of ${ofType(all, 'programme').length} programmes`,
  )
  await expect(figure(page, 'Ties by relation')).toContainText(`${edges.length} of ${all.edges.length} ties`)
  await expect(legend(page)).toContainText(
    `${nodes.length} of ${all.nodes.length} shown, ${edges.length} of ${all.edges.length} ties`,
  )
  await page.getByRole('button', { name: 'Show as a table' }).click()
  await expect(page.getByRole('tab', { name: `Entities ${nodes.length}`, exact: true })).toBeVisible()
  await expect(page.getByRole('tab', { name: `Ties ${edges.length}`, exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Show as a map' }).click()
  await expect(map(page)).toHaveAccessibleName(
    new RegExp(`^Map of ${nodes.length} entities and ${edges.length} ties`),
  )
  await page.getByRole('button', { name: 'Show as charts' }).click()
}

test('a bar narrows the map, the table and all other charts to the same; undo and the link bring it back', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('button', { name: 'Show as charts' }).click()
  const [all, wales] = [await ask(page), await ask(page, '?place=wales')]
  await bar(page, nations, 'Wales').click()
  await expect(bar(page, nations, 'Wales')).toHaveAttribute('aria-pressed', 'true')
  await expect(bar(page, nations, 'England')).toHaveAttribute('aria-pressed', 'false')
  await expectEverywhere(page, wales, all)
  const link = page.url()
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/off=/)
  await expectEverywhere(page, all, all)
  await page.goto(link)
  await expectEverywhere(page, wales, all)
  await bar(page, nations, 'Wales').click()
  await expect(page).not.toHaveURL(/off=/)
})

test('the bars of a chart follow the other filters, and say what would come back', async ({ page }) => {
  await openCharts(page)
  const { nodes } = await ask(page)
  const funds = nodes.filter(({ kind }) => kind === 'fund')
  const pilots = nodes.filter(({ kind }) => kind === 'pilot')
  await bar(page, kinds, 'Fund').click()
  await expect(figure(page, kinds)).toContainText(
    `${funds.length} of ${ofType({ nodes }, 'programme').length}`,
  )
  await expect(bar(page, kinds, 'Pilot')).toHaveText(new RegExp(`Pilot\\s*${pilots.length}\\b`))
  const completed = funds.filter(({ status }) => status === 'completed')
  await expect(bar(page, 'Programmes by status', 'Completed')).toHaveText(
    new RegExp(`Completed\\s*${completed.length}\\b`),
  )
  await figure(page, kinds).getByRole('button', { name: 'Show all' }).click()
  await expect(page).not.toHaveURL(/off=/)
})

test('what the legend switches off is off in the charts', async ({ page }) => {
  await openCharts(page)
  await legend(page)
    .getByRole('button', { name: /^Business/ })
    .click()
  await expect(bar(page, 'Organisations by sector', 'Business')).toHaveAccessibleName(/off the map/)
  await bar(page, 'Organisations by sector', 'Research').click()
  await expect(legend(page).getByRole('button', { name: /^Government/ })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await expect(legend(page).getByRole('button', { name: /^Research/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('a year shows the map as of its end, with as many programmes as its column says', async ({ page }) => {
  await openCharts(page)
  const programmes = ofType(await ask(page, '?asOf=2019'), 'programme').length
  const column = page.getByRole('list', { name: years }).getByRole('button', { name: /2019$/ })
  await expect(column).toHaveAccessibleName(`${programmes} programmes at the end of 2019`)
  await column.click()
  await expect(page).toHaveURL(/asOf=2019/)
  await expect(column).toHaveAttribute('aria-pressed', 'true')
  await expect(figure(page, kinds)).toContainText(`${programmes} of ${programmes} programmes`)
  await expect(column).toHaveAccessibleName(`${programmes} programmes at the end of 2019`)
  await column.click()
  await expect(page).not.toHaveURL(/asOf/)
})

test('bars work by keyboard: Enter narrows, Shift and Enter adds, Control Z takes back', async ({ page }) => {
  await openCharts(page)
  const { nodes } = await ask(page)
  const some = (...wanted: string[]) => nodes.filter(({ kind }) => wanted.includes(String(kind))).length
  await bar(page, kinds, 'Infrastructure').focus()
  await page.keyboard.press('Tab')
  await expect(bar(page, kinds, 'Report')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(figure(page, kinds)).toContainText(`${some('report')} of`)
  await bar(page, kinds, 'Fund').focus()
  await page.keyboard.press('Shift+Enter')
  await expect(figure(page, kinds)).toContainText(`${some('report', 'fund')} of`)
  await expect(bar(page, kinds, 'Fund')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/off=/)
})

test('the most tied lead to their details', async ({ page }) => {
  await openCharts(page)
  const { nodes, edges } = await ask(page)
  const ties = (id: string) =>
    new Set(edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))).size
  const most = Math.max(...ofType({ nodes }, 'organisation').map(({ id }) => ties(id)))
  const first = page.getByRole('list', { name: 'Most tied organisations' }).getByRole('button').first()
  await expect(first).toContainText(String(most))
  await first.click()
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  await expect(panel(page)).toBeVisible()
})

test('a chart is taken away as rows and as a picture', async ({ page }) => {
  await openCharts(page)
  const save = async (what: string) => {
    await figure(page, kinds).getByRole('button', { name: 'Export what is shown' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: what }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString()
  }
  const funds = (await ask(page)).nodes.filter(({ kind }) => kind === 'fund').length
  expect(await save('Table (CSV)')).toContain(`Fund,${funds},yes`)
  expect(await save('Image (SVG)')).toMatch(/Programmes by kind: \d+ of \d+ programmes/)
})

const more = (within: Locator) => within.getByText(/^More filters/)

test('more filters fold out in the legend, with the same counts as the charts', async ({ page }) => {
  await open(page)
  const [all, wales] = [await ask(page), await ask(page, '?place=wales')]
  await more(legend(page)).click()
  await legend(page).getByText('Nation', { exact: true }).click()
  const row = legend(page).getByRole('button', { name: /^Wales/ })
  await expect(row).toContainText(String(wales.nodes.length))
  await legend(page).getByRole('button', { name: 'Only Wales' }).click()
  await expect(legend(page)).toContainText(`${wales.nodes.length} of ${all.nodes.length} shown`)
  await expect(legend(page).getByText(/^Nation, 1 of \d/)).toBeVisible()
  await legend(page)
    .getByRole('button', { name: /^Scotland/ })
    .click()
  const both = await ask(page, '?place=wales,scotland')
  await expect(legend(page)).toContainText(`${both.nodes.length} of ${all.nodes.length} shown`)
  await legend(page).getByRole('button', { name: 'All again' }).click()
  await expect(page).not.toHaveURL(/off=/)
})

test('filters go to clusters and gaps, and back to the map', async ({ page }) => {
  await openCharts(page, '&asOf=2021')
  await bar(page, nations, 'Scotland').click()
  const shown = await figure(page, nations).locator('p').first().textContent()
  await page.getByRole('link', { name: 'Gaps of these' }).click()
  await expect(page).toHaveURL(/\/gaps\?place=scotland&asOf=2021/)
  await page.goBack()
  await page.getByRole('link', { name: 'Clusters of these' }).click()
  await expect(page).toHaveURL(/\/clusters\?place=scotland&asOf=2021/)
  await page.getByRole('link', { name: 'These on the map' }).click()
  await expect(map(page)).toBeVisible()
  await page.getByRole('button', { name: 'Show as charts' }).click()
  await expect(figure(page, nations)).toContainText(String(shown))
  await expect(page).toHaveURL(/asOf=2021/)
})

test('a period written backwards is shown forwards', async ({ page }) => {
  await open(page, '?since=2021&asOf=2019')
  const forwards = await ask(page, '?since=2019&asOf=2021')
  await expect(map(page)).toHaveAccessibleName(new RegExp(`^Map of ${forwards.nodes.length} entities`))
})

test('what the server cannot read in the address is said, with a way on', async ({ page }) => {
  await page.goto('/?since=2999&off=group:business')
  await expect(page.getByRole('alert')).toContainText('is after')
  await page.getByRole('link', { name: 'Go on without it' }).click()
  await expect(map(page)).toBeVisible()
  expect(new URL(page.url()).search).toBe('?off=group:business')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  const sideways = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  test('bars are tapped, and nothing scrolls sideways', async ({ page }) => {
    await openCharts(page)
    // The last years come first where not all have room.
    await expect(page.getByRole('button', { name: /end of 2026$/ })).toBeInViewport()
    const wales = await ask(page, '?place=wales')
    await bar(page, nations, 'Wales').tap()
    await expect(figure(page, nations)).toContainText(`${ofType(wales, 'organisation').length} of`)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  })

  test('the sheet of the legend has the filters, and all buttons of the map are in sight', async ({
    page,
  }) => {
    await open(page)
    for (const name of ['Undo', 'Zoom out', 'Show as a table', 'Show as charts', 'Take away what is shown'])
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
    const wales = await ask(page, '?place=wales')
    await page.getByRole('button', { name: 'Legend', exact: true }).tap()
    const sheet = page.getByRole('dialog', { name: 'Legend and filters' })
    await more(sheet).tap()
    await sheet.getByText('Nation', { exact: true }).tap()
    await sheet.getByRole('button', { name: 'Only Wales' }).tap()
    await expect(sheet).toContainText(`${wales.nodes.length} of`)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  })
})
