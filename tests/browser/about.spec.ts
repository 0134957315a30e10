import { expect, test } from '@playwright/test'

/** The About view; its figures come from the API of the same server. */

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('says what the map holds, in figures of the day', async ({ page }) => {
  await page.goto('/about')
  const { counts, evidence, revision } = await (await page.request.get('/api/v1/metadata')).json()
  const pilot = page.getByRole('region', { name: 'The pilot' })
  await expect(pilot).toContainText(String(counts.organisations))
  await expect(pilot).toContainText(counts.claims.toLocaleString('en-GB'))
  await expect(pilot).toContainText(`Revision ${revision}`)
  const marks = page.getByRole('table', { name: 'Ties on the map, by mark' })
  await expect(marks.getByRole('row', { name: /^Seen/ })).toContainText(evidence.seen.toLocaleString('en-GB'))
  await expect(page.getByRole('region', { name: 'What it maps' })).toContainText('never data sets')
})

test('lists every name that is not certain, each marked', async ({ page }) => {
  await page.goto('/about')
  const { items } = await (await page.request.get('/api/v1/search?type=priority&limit=200')).json()
  const uncertain = items.filter((item: { nameStatus: string | null }) => item.nameStatus)
  expect(uncertain.length).toBeGreaterThan(0)
  const names = page.getByRole('region', { name: 'Names that are not certain' }).getByRole('listitem')
  await expect(names).toHaveCount(uncertain.length)
  await expect(names.getByRole('button', { name: /^name / })).toHaveCount(uncertain.length)
})

test('gives a citation with the revision to copy', async ({ page }) => {
  await page.goto('/about#licence')
  await page.getByRole('button', { name: 'Copy citation' }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  const { citation, revision } = await (await page.request.get('/api/v1/metadata')).json()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(citation)
  expect(copied).toContain(`revision ${revision}`)
})

test('opens at the section of the link, and marks it in the contents', async ({ page }) => {
  await page.goto('/about#glossary')
  await expect(page.getByRole('heading', { name: 'Glossary' })).toBeInViewport()
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await expect(contents.getByRole('link', { name: 'Glossary' })).toHaveAttribute('aria-current', 'location')
  await contents.getByRole('link', { name: 'Method' }).click()
  await expect(page).toHaveURL('/about#method')
  await expect(page.getByRole('heading', { name: 'Method' })).toBeInViewport()
})

test('leads to nothing that is not there', async ({ page }) => {
  await page.goto('/about')
  const links = page.getByRole('region', { name: 'Data and API' }).getByRole('link', { name: /^\w/ })
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const address of addresses.filter((each) => each.startsWith('/')))
    expect((await page.request.get(address)).status(), address).toBe(200)
})
