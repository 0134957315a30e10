import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

/** The comparison on the seed: figures come from the API of the same server, never from memory. */

const data = 'nds-2020'
const ai = 'national-ai-strategy-2021'
const framework = 'nds-m1-framework-2021'

const ask = async (page: Page, query: string) => (await page.request.get(`/api/v1/compare?${query}`)).json()

test('opens on the data strategy against the AI strategy, with how far they overlap', async ({ page }) => {
  await page.goto('/compare')
  const { overlap } = await ask(page, `strategies=${data},${ai}`)
  const all = overlap.programmes.sets.reduce(
    (sum: number, set: { members: string[] }) => sum + set.members.length,
    0,
  )
  await expect(page.getByText(`${overlap.programmes.both.length} of ${all} programmes`)).toBeVisible()
  await expect(page.getByRole('list', { name: 'National Data Strategy' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'National AI Strategy' })).toBeVisible()
})

test('says in two actions what the AI strategy covers and Mission 1 does not', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Views' }).first().getByRole('link', { name: 'Compare' }).click()
  await page.getByRole('link', { name: 'What does the AI strategy cover that Mission 1 does not?' }).click()
  await expect(
    page.getByRole('heading', { name: 'Covered by National AI Strategy, not by Mission 1 Framework' }),
  ).toBeVisible()
  const { overlap, pairs } = await ask(page, `strategies=${framework},${ai}`)
  await expect(page.getByRole('heading', { name: /only on National AI Strategy$/ })).toContainText(
    String(overlap.programmes.only[ai].length),
  )
  // "Trade" is a section of the AI strategy that the crosswalk aligns with nothing.
  expect(pairs.some((pair: { to: { id: string } }) => pair.to.id === 'ai-p1-trade')).toBe(false)
  await expect(page.getByRole('link', { name: 'Trade', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Mission 1 Framework', exact: true }).click()
  await expect(
    page.getByRole('heading', { name: 'Covered by Mission 1 Framework, not by National AI Strategy' }),
  ).toBeVisible()
})

test('says in two actions who bridges both, the strongest first', async ({ page }) => {
  await page.goto('/compare')
  await page.getByRole('link', { name: 'Who bridges data and AI?' }).click()
  const { bridges } = await ask(page, `strategies=${data},${ai}`)
  const rows = page.getByRole('table').getByRole('row')
  const best = [...bridges].sort((a: { score: number }, b: { score: number }) => b.score - a.score)[0]
  await expect(rows.nth(1)).toContainText(best.name)
  await expect(page.getByText(`20 of ${bridges.length} organisations`)).toBeVisible()
  await page.getByRole('button', { name: 'Organisation', exact: true }).click()
  await expect(page).toHaveURL(/sort=name/)
})

test('a tree opens, and its alignments come apart', async ({ page }) => {
  await page.goto('/compare')
  const bands = page.locator('main svg path title')
  await expect(bands).not.toHaveCount(0)
  const before = await bands.count()
  await page
    .getByRole('button', { name: 'Parts of Investing in the long-term needs of the AI ecosystem' })
    .click()
  await expect(page).toHaveURL(/turn=ai-p1/)
  await expect(page.getByRole('button', { name: /^Access to data/ })).toBeVisible()
  expect(await bands.count()).toBeGreaterThan(before)
})

test('a part and a set open their members, and lead to the map with exactly those', async ({ page }) => {
  await page.goto(`/compare?see=overlap`)
  const { overlap } = await ask(page, `strategies=${data},${ai}`)
  await page
    .getByRole('list', { name: 'programmes by the strategies they are on' })
    .getByRole('button', { name: /Data Strategy and National AI Strategy$/ })
    .click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('listitem')).toHaveCount(overlap.programmes.both.length)
  const href = await drawer.locator('a', { hasText: /on the map$/ }).getAttribute('href')
  const only = new URL(href ?? '', 'http://x').searchParams.get('only')?.split(',')
  expect(only?.sort()).toEqual([...overlap.programmes.both].sort())
})

test('two strategies without a crosswalk say so and fall back to shared programmes', async ({ page }) => {
  await page.goto(`/compare?strategies=${ai},digital-strategy-wales-2021`)
  await expect(page.getByText('No crosswalk is recorded between these two.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Where programmes serve both' })).toBeVisible()
})

test('three strategies are compared in one chart', async ({ page }) => {
  await page.goto(`/compare?strategies=${data},${ai},data-saves-lives-2022&see=overlap`)
  await expect(page.getByText(/stand on all 3/).first()).toBeVisible()
  await expect(
    page
      .getByRole('list', { name: 'organisations by the strategies they are on' })
      .getByRole('button', { name: /Data saves lives only$/ }),
  ).toBeVisible()
})

test('a scope narrows the figures to a place', async ({ page }) => {
  await page.goto('/compare?scope=wales')
  const { overlap } = await ask(page, `strategies=${data},${ai}&scope=wales`)
  await expect(
    page.getByText(new RegExp(`^${overlap.programmes.both.length} of \\d+ programmes`)),
  ).toBeVisible()
})

test('every aligned pair is reached by keyboard and said in words', async ({ page }) => {
  await page.goto('/compare')
  const row = page.getByTitle(/programmes on National Data Strategy;.*on both$/).first()
  const [left, right, both] = (await row.getAttribute('title'))?.match(/\d+/g) ?? []
  // Said are both names and the figures that are seen; described is what the figures are.
  await expect(row).toHaveAccessibleName(new RegExp(`^\\D+ ${left} ${right} ${both}$`))
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('alignment')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('takes the crosswalk away as CSV and as a picture', async ({ page }) => {
  await page.goto('/compare')
  const { pairs } = await ask(page, `strategies=${data},${ai}`)
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Export what is shown' }).first().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ])
    return readFile(await download.path())
  }
  expect((await take('Table (CSV)')).toString().trim().split('\r\n')).toHaveLength(1 + pairs.length)
  const png = await take('Image (PNG)')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.length).toBeGreaterThan(20_000)
})

test('a strategy that does not exist is an error with a way on', async ({ page }) => {
  await page.goto(`/compare?strategies=${data},no-such-strategy`)
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('link', { name: 'Go on without it' }).click()
  await expect(page.getByRole('tabpanel')).toBeVisible()
})

test('works on a phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const see of ['side', 'one-sided', 'overlap', 'bridges']) {
    await page.goto(`/compare?see=${see}`)
    await expect(page.getByRole('tabpanel')).toBeVisible()
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over, see).toBeLessThanOrEqual(0)
  }
})
