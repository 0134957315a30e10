import { expect, test } from '@playwright/test'
import { at, holdArrangement, legend, map, open, panel, settle } from './on-map.ts'

/** What the map is arranged by: areas, trees, ties alone, years; and an arrangement that takes long. */

test('another arrangement moves the nodes, keeps the selection, and has its own titles', async ({ page }) => {
  await open(page, '?sel=odi')
  const before = await at(page, 'odi')
  await legend(page)
    .getByRole('combobox', { name: /Arranged by/ })
    .click()
  await page.getByRole('option', { name: 'AI strategy pillars' }).click()
  await expect(page).toHaveURL(/arrange=national-ai-strategy-2021/)
  await expect(map(page).getByRole('link', { name: /Governing AI effectively/ })).toBeVisible()
  await settle(page, 'odi')
  expect(await at(page, 'odi')).not.toEqual(before)
  await expect(map(page)).toHaveAttribute('data-selected', 'odi')
})

test('the tree of a strategy names every part, and a part lights what serves it', async ({ page }) => {
  await open(page, '?arrange=tree:nds-2020')
  const parts = page.getByRole('list', { name: 'Parts of the strategy' }).getByRole('link')
  await expect(parts).toHaveCount(27)
  await expect(parts.first()).toHaveAccessibleName(/^National Data Strategy .*programmes in force/)
  await expect(parts.filter({ hasText: 'Data skills' })).toHaveAccessibleName('Data skills not mapped yet')
  await parts.filter({ hasText: 'Smart Data' }).click()
  await expect(page).toHaveURL(/sel=m1-pa-smart-data/)
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Enhance competition')
  await expect(map(page)).toHaveAttribute('data-lit', /[1-9]/)
})

test('where no programme was ever recorded the map says so, and a filter counts n of N', async ({ page }) => {
  await open(page, '?arrange=digital-strategy-wales-2021')
  for (const area of await map(page).getByRole('link').all())
    await expect(area).toContainText('not mapped yet')
  await open(page, '?off=place:england,place:wales,place:northern-ireland,place:uk,place:international')
  await expect(map(page).getByRole('link', { name: /Good data standards/ })).toContainText(
    /\d of \d+ programmes in force/,
  )
  await expect(map(page).getByRole('link', { name: /Online safety/ })).toContainText('no programme in force')
})

test('by ties alone there are no titles but a row of those tied to no other', async ({ page }) => {
  await open(page)
  await legend(page).getByRole('combobox', { name: 'Arranged by' }).click()
  await page.getByRole('option', { name: 'Ties alone' }).click()
  await expect(map(page)).toHaveAccessibleName(/arranged by Ties alone/)
  await expect(map(page).getByText('tied to no other')).toBeVisible()
  await expect(map(page).getByRole('link')).toHaveCount(0)
})

test('a slow arrangement says so, and can be called off', async ({ page }) => {
  await open(page)
  await settle(page, 'odi')
  const before = await at(page, 'odi')
  const request = await holdArrangement(page, 'force')
  await legend(page).getByRole('combobox', { name: 'Arranged by' }).click()
  await page.getByRole('option', { name: 'Ties alone' }).click()
  await expect(page.getByText('Arranging by Ties alone')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Arranging by Ties alone')).toBeHidden()
  await expect(page).not.toHaveURL(/arrange=/)
  await expect(legend(page).getByRole('combobox', { name: 'Arranged by' })).toContainText('priority areas')
  expect(await at(page, 'odi')).toEqual(before)
  await expect.poll(() => request.gone).toBe(true)
  request.letGo()
  // What was called off can still be done.
  await page.getByRole('button', { name: /^Redo arrange by Ties alone/ }).click()
  // It may really take long.
  await expect(map(page)).toHaveAccessibleName(/arranged by Ties alone/, { timeout: 30_000 })
})

test('table and charts have no arrangement to choose, and leave that of the map as it is', async ({
  page,
}) => {
  await open(page, '?arrange=nation&group=sector')
  const fields = legend(page).getByRole('combobox', { name: /^(Arranged|Grouped) by/ })
  await expect(fields).toHaveCount(2)
  for (const [view, back] of [
    ['Show as a table', 'Show as a map'],
    ['Show as charts', 'Show as a map'],
  ]) {
    await page.getByRole('button', { name: view }).click()
    await expect(legend(page).getByRole('button', { name: /^Research/ })).toBeVisible()
    await expect(fields).toHaveCount(0)
    await page.getByRole('button', { name: back }).click()
    await expect(map(page)).toBeVisible()
    await expect(fields).toHaveText([/Nations/, /Kind of organisation/])
  }
  await expect(page).toHaveURL(/arrange=nation&group=sector/)
})

test('the timeline names its years', async ({ page }) => {
  await open(page, '?arrange=timeline')
  await expect(map(page).getByText('2021', { exact: true })).toBeVisible()
  await expect(map(page)).toHaveAccessibleName(/374 entities.*Timeline/)
})
