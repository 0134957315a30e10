import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

/** The network of the seed over the years: what is expected comes from the API of the same server. */

const ask = async (page: Page, query = '') => (await page.request.get(`/api/v1/network?${query}`)).json()
const chart = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })

test('draws a small chart for each figure, with its value and its meaning', async ({ page }) => {
  await page.goto('/network')
  const { series } = await ask(page)
  const last = series.at(-1)
  await expect(chart(page, 'Organisations')).toContainText(String(last.organisations))
  await expect(chart(page, 'Ties')).toContainText(String(last.ties))
  await expect(chart(page, 'Separate parts')).toContainText(String(last.components))
  await expect(chart(page, 'Density')).toContainText(/1 in \d+ pairs is tied/)
})

test('all charts are read at the year pointed at, and a press keeps it', async ({ page }) => {
  await page.goto('/network')
  const { series } = await ask(page)
  const svg = chart(page, 'Ties').getByRole('img')
  await svg.scrollIntoViewIfNeeded()
  const box = await svg.boundingBox()
  if (!box) throw new Error('the chart has no box')
  await page.mouse.click(box.x + 46, box.y + 60)
  const first = series[0]
  await expect(page).toHaveURL(new RegExp(`at=${first.asOf.slice(0, 4)}`))
  await expect(chart(page, 'Organisations')).toContainText(String(first.organisations))
})

test('the year is chosen by keyboard', async ({ page }) => {
  await page.goto('/network')
  const { series } = await ask(page)
  await page.getByRole('slider', { name: 'Values of the year' }).focus()
  await page.keyboard.press('ArrowLeft')
  const before = series.at(-2)
  await expect(page).toHaveURL(new RegExp(`at=${before.asOf.slice(0, 4)}`))
  await expect(chart(page, 'Ties')).toContainText(String(before.ties))
})

test('the table has the same values, the latest first', async ({ page }) => {
  await page.goto('/network?as=table')
  const { series } = await ask(page)
  const table = page.getByRole('table', { name: 'Figures of the network by year' })
  await expect(table.getByRole('row')).toHaveCount(1 + series.length)
  await expect(table.getByRole('row').nth(1)).toContainText(String(series.at(-1).ties))
  const degrees = page.getByRole('table', { name: /^Organisations by number of partners/ })
  await expect(degrees.getByRole('row')).toHaveCount(1 + series.at(-1).degrees.length)
})

test('begins in the year asked for, and narrows by a filter', async ({ page }) => {
  await page.goto('/network?from=2018&evidence=seen')
  const { series } = await ask(page, 'from=2018&evidence=seen')
  expect(series[0].asOf).toMatch(/^2018/)
  await expect(page.getByRole('heading', { name: /^The network, 2018 to/ })).toBeVisible()
  await expect(chart(page, 'Ties')).toContainText(String(series.at(-1).ties))
})

test('takes the series away as CSV and as a picture', async ({ page }) => {
  await page.goto('/network')
  const { series } = await ask(page)
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Export what is shown' }).first().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ])
    return readFile(await download.path())
  }
  expect((await take('Table (CSV)')).toString().trim().split('\r\n')).toHaveLength(1 + series.length)
  expect((await take('Image (PNG)')).length).toBeGreaterThan(20_000)
})

test('works on a phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const as of ['charts', 'table']) {
    await page.goto(`/network?as=${as}`)
    await expect(page.getByRole('heading', { name: /^The network, / })).toBeVisible()
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over, as).toBeLessThanOrEqual(0)
  }
})

for (const [where, path] of [
  ['Network', '/network'],
  ['the map', '/'],
] as const)
  test(`${where} says how ties are counted, with figures of the API`, async ({ page }) => {
    const get = async (question: string) => (await page.request.get(`/api/v1/${question}`)).json()
    const metadata = await get('metadata')
    const { total } = await get('graph?limit=1')
    const { series } = await get(`network?asOf=${metadata.dataRead}`)
    await page.goto(path)
    await page.getByRole('button', { name: 'How ties are counted' }).click()
    const words = page.getByRole('dialog', { name: 'How ties are counted' })
    for (const number of [metadata.counts.claims, total.edges, series[0].ties])
      await expect(words.getByText(number.toLocaleString('en-GB'), { exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(words).toBeHidden()
  })
