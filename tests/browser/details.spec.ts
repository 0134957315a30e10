import { expect, type Page, test } from '@playwright/test'
import { open, panel } from './on-map.ts'

/** The history in the details: what happened and when, and how the record came about. */

const history = (page: Page) => panel(page).getByRole('group').filter({ hasText: 'This record' })
const summary = (page: Page) => panel(page).locator('summary', { hasText: 'History' })

/** The dates as the API gives them: of the entity, and of each tie. */
async function datesOf(page: Page, id: string): Promise<number> {
  const entity = await (await page.request.get(`/api/v1/entities/${id}`)).json()
  return [entity, ...entity.claims]
    .map(({ start, end }: { start: string | null; end: string | null }) => new Set([start, end]))
    .reduce((sum, dates) => sum + [...dates].filter((date) => date !== null).length, 0)
}

test('tells what happened, the latest first, and leads to with whom', async ({ page }) => {
  await open(page, '?sel=odi')
  await summary(page).click()
  await history(page)
    .getByRole('button', { name: /^Show all/ })
    .click()
  const happenings = history(page).getByRole('list').first().getByRole('listitem')
  await expect(happenings).toHaveCount(await datesOf(page, 'odi'))
  const days = await happenings
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(days).toEqual([...days].sort().reverse())
  await expect(history(page)).toContainText('1 of 29 claims has no date')
  await happenings
    .filter({ hasText: 'Ended: collaborates with' })
    .getByRole('link', { name: 'Microsoft' })
    .click()
  await expect(page).toHaveURL(/sel=microsoft/)
})

test('says by which revision of the map the record came, by keyboard', async ({ page }) => {
  await open(page, '?sel=nds-2020')
  await summary(page).focus()
  await page.keyboard.press('Enter')
  await expect(history(page)).toContainText('9 Sept 2020Published')
  await expect(history(page).getByRole('region', { name: 'This record' })).toContainText(
    /Loaded from the map's files, revision 1/,
  )
})

test('a record whose changes cannot be read says so, and asks again', async ({ page }) => {
  await page.route('**/api/v1/entities/odi/history*', (route) => route.abort())
  await open(page, '?sel=odi')
  await summary(page).click()
  await expect(history(page).getByRole('alert')).toBeVisible()
  await page.unroute('**/api/v1/entities/odi/history*')
  await history(page).getByRole('button', { name: /again/i }).click()
  await expect(history(page)).toContainText('revision 1')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('opens by a tap in the sheet', async ({ page }) => {
    await open(page, '?sel=odi')
    await panel(page).getByRole('button', { name: 'Make the details larger' }).tap()
    await summary(page).tap()
    await expect(history(page)).toContainText('revision 1')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
