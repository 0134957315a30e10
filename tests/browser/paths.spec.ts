import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

/** Paths on the seed: what is expected comes from the API of the same server, never from memory. */

const ask = async (page: Page, query: string) => (await page.request.get(`/api/v1/paths?${query}`)).json()
const chains = (page: Page) => page.getByRole('list', { name: /^Path \d+$/ })

test('asks for both ends, and begins with a question', async ({ page }) => {
  await page.goto('/paths')
  await expect(page.getByRole('heading', { name: 'From where to where?' })).toBeVisible()
  await page.getByRole('link', { name: 'How does the ODI meet Health Data Research UK?' }).click()
  await expect(page).toHaveURL(/from=odi&to=hdr-uk/)
  const { paths } = await ask(page, 'from=odi&to=hdr-uk&k=3')
  await expect(chains(page)).toHaveCount(paths.length)
})

test('draws each path as a chain, with the evidence of each step', async ({ page }) => {
  await page.goto('/paths?from=odi&to=hdr-uk&k=2')
  const { paths } = await ask(page, 'from=odi&to=hdr-uk&k=2')
  for (const [index, path] of paths.entries()) {
    const chain = chains(page).nth(index)
    await expect(chain.getByRole('listitem')).toHaveCount(path.nodes.length)
    await expect(chain.getByRole('button', { name: /^Evidence: / })).toHaveCount(path.length)
    for (const { name } of path.nodes) await expect(chain.getByRole('link', { name })).toBeVisible()
  }
})

test('a step opens its sources, fetched when asked for', async ({ page }) => {
  await page.goto('/paths?from=odi&to=hdr-uk&k=1')
  const { paths } = await ask(page, 'from=odi&to=hdr-uk&k=1')
  const edge = paths[0].edges[0]
  const entity = await (await page.request.get(`/api/v1/entities/${edge.from}`)).json()
  const claim = entity.claims.find(({ id }: { id: string }) => id === edge.id)
  await chains(page)
    .getByRole('button', { name: /^Evidence: / })
    .first()
    .click()
  await expect(page.getByRole('dialog').getByRole('link', { name: claim.sources[0].title })).toBeVisible()
})

test('both ends are picked with the keyboard, by acronym', async ({ page }) => {
  await page.goto('/paths')
  const from = page.getByRole('combobox', { name: 'From' })
  await from.fill('ODI')
  await expect(page.getByRole('option').first()).toContainText('Open Data Institute')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/from=odi/)
  const to = page.getByRole('combobox', { name: 'To', exact: true })
  await to.fill('Health Data Research')
  await expect(page.getByRole('option').first()).toContainText('Health Data Research UK')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/to=hdr-uk/)
  await expect(chains(page).first()).toBeVisible()
})

test('the ends are swapped, and back goes back', async ({ page }) => {
  await page.goto('/paths?from=odi&to=hdr-uk')
  await page.getByRole('button', { name: 'Swap the two ends' }).click()
  await expect(page).toHaveURL(/from=hdr-uk&to=odi/)
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Health Data Research UK')
  await page.goBack()
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('Open Data Institute')
})

test('says in which components both lie when nothing leads across, and widens again', async ({ page }) => {
  await page.goto('/paths?from=odi&to=hdr-uk&relation=REGULATES')
  const { apart } = await ask(page, 'from=odi&to=hdr-uk&relation=REGULATES')
  await expect(page.getByRole('heading', { name: 'No path leads from one to the other' })).toBeVisible()
  await expect(page.getByText(apart.from.text)).toBeVisible()
  await expect(page.getByText(apart.to.text)).toBeVisible()
  await page.getByRole('button', { name: 'Count all ties' }).click()
  await expect(chains(page).first()).toBeVisible()
})

test('leads to the map with exactly those on the paths', async ({ page }) => {
  await page.goto('/paths?from=odi&to=hdr-uk')
  const { paths } = await ask(page, 'from=odi&to=hdr-uk&k=3')
  const ids = new Set(paths.flatMap(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id)))
  const href = await page.locator('a', { hasText: 'Show them on the map' }).getAttribute('href')
  const only = new URL(href ?? '', 'http://x').searchParams.get('only')?.split(',')
  expect(new Set(only)).toEqual(ids)
})

test('the table and the file hold the same steps', async ({ page }) => {
  await page.goto('/paths?from=odi&to=hdr-uk&as=table')
  const { paths } = await ask(page, 'from=odi&to=hdr-uk&k=3')
  const steps = paths.reduce((sum: number, { length }: { length: number }) => sum + length, 0)
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(1 + steps)
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Export what is shown' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ])
    return readFile(await download.path())
  }
  expect((await take('Table (CSV)')).toString().trim().split('\r\n')).toHaveLength(1 + steps)
  expect((await take('Image (PNG)')).length).toBeGreaterThan(5_000)
})

test('an unknown end is an error with a way on', async ({ page }) => {
  await page.goto('/paths?from=nobody&to=odi')
  await expect(page.getByRole('alert')).toBeVisible()
})

test('works on a phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/paths?from=odi&to=hdr-uk')
  await expect(chains(page).first()).toBeVisible()
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over).toBeLessThanOrEqual(0)
})
