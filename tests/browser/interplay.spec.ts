import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

/** Two organisations of the seed face to face: what is expected comes from the API of the same server. */

const ask = async (page: Page, query: string) => (await page.request.get(`/api/v1/interplay?${query}`)).json()
const pair = 'a=odi&b=dcms'

test('asks for two, and begins with a pair', async ({ page }) => {
  await page.goto('/interplay')
  await expect(page.getByRole('heading', { name: 'Which two organisations?' })).toBeVisible()
  await page.getByRole('link', { name: 'The ODI and DCMS' }).click()
  await expect(page).toHaveURL(/a=odi&b=dcms/)
  const { summary } = await ask(page, pair)
  await expect(page.getByText(summary)).toBeVisible()
})

test('with one picked, suggests those it is tied to', async ({ page }) => {
  await page.goto('/interplay?a=odi')
  const answer = await page.request.get('/api/v1/entities/odi/neighbours?type=organisation&limit=12')
  const { nodes } = await answer.json()
  const suggested = page.getByRole('navigation', { name: 'And who else?' })
  await expect(suggested.getByRole('link')).toHaveCount(nodes.length)
  await suggested.getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`a=odi&b=${nodes[0].id}`))
})

test('shows each strand between the two, with what it holds', async ({ page }) => {
  await page.goto(`/interplay?${pair}`)
  const answer = await ask(page, pair)
  const strands = page.getByRole('list', { name: 'What lies between them' })
  await expect(strands.getByRole('listitem')).toHaveCount(5)
  await expect(strands).toContainText(`${answer.programmes.length} shared programme`)
  const table = page.getByRole('table', { name: 'Programmes they share' })
  await expect(table.getByRole('row')).toHaveCount(1 + answer.programmes.length)
  for (const { name } of answer.programmes) await expect(table.getByRole('link', { name })).toBeVisible()
  await expect(page.getByRole('list', { name: /^Path \d+$/ })).toHaveCount(answer.paths.length)
})

test('the part each plays carries its evidence, with sources', async ({ page }) => {
  await page.goto(`/interplay?${pair}`)
  const { programmes, a } = await ask(page, pair)
  const { claims } = await (await page.request.get(`/api/v1/entities/${a.id}`)).json()
  const claim = claims.find(({ id }: { id: string }) => id === programmes[0].a[0].claim)
  await page
    .getByRole('table', { name: 'Programmes they share' })
    .getByRole('row')
    .filter({ hasText: programmes[0].name })
    .getByRole('button', { name: /^Evidence/ })
    .first()
    .click()
  await expect(page.getByRole('dialog').getByRole('link', { name: claim.sources[0].title })).toBeVisible()
})

test('both are picked with the keyboard, then swapped', async ({ page }) => {
  await page.goto('/interplay')
  await page.getByRole('combobox', { name: 'Organisation' }).fill('DCMS')
  await expect(page.getByRole('option').first()).toContainText('Digital, Culture, Media')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/a=dcms/)
  await page.getByRole('combobox', { name: 'And', exact: true }).fill('ODI')
  await expect(page.getByRole('option').first()).toContainText('Open Data Institute')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/a=dcms&b=odi/)
  await page.getByRole('button', { name: 'Swap the two' }).click()
  await expect(page).toHaveURL(/a=odi&b=dcms/)
  const { summary } = await ask(page, pair)
  await expect(page.getByText(summary)).toBeVisible()
})

test('leads to the map with all that lies between', async ({ page }) => {
  await page.goto(`/interplay?${pair}`)
  const { programmes, funders, partners } = await ask(page, pair)
  const href = await page.locator('a', { hasText: 'All of this on the map' }).getAttribute('href')
  const only = new Set(new URL(href ?? '', 'http://x').searchParams.get('only')?.split(','))
  for (const { id } of [...programmes, ...funders, ...partners, { id: 'odi' }, { id: 'dcms' }])
    expect(only).toContain(id)
})

test('takes all of it away as CSV and as a picture', async ({ page }) => {
  await page.goto(`/interplay?${pair}`)
  const answer = await ask(page, pair)
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Export what is shown' }).first().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ])
    return readFile(await download.path())
  }
  const { direct, programmes, priorities, funders, partners, brings } = answer
  const all = [direct, programmes, priorities, funders, partners, brings.a, brings.b].flat().length
  expect((await take('Table (CSV)')).toString().trim().split('\r\n')).toHaveLength(1 + all)
  expect((await take('Image (PNG)')).length).toBeGreaterThan(10_000)
})

test('an unknown organisation is an error with a way on', async ({ page }) => {
  await page.goto('/interplay?a=odi&b=nobody')
  await expect(page.getByRole('alert')).toBeVisible()
})

test('works on a phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/interplay?${pair}`)
  await expect(page.getByRole('list', { name: 'What lies between them' })).toBeVisible()
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over).toBeLessThanOrEqual(0)
})
