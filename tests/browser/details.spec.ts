import { expect, type Page, test } from '@playwright/test'
import { legend, map, open, panel } from './on-map.ts'

/** What the details lead to: the history of an entity and of its record, and a map arranged by a strategy's parts. */

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

test('any strategy arranges the map by its parts, from its details and from the list', async ({ page }) => {
  await open(page, '?sel=digital-strategy-wales-2021')
  await panel(page).getByRole('button', { name: 'Arrange the map by its parts' }).click()
  await expect(page).toHaveURL(/arrange=digital-strategy-wales-2021/)
  await expect(map(page).getByRole('link', { name: /Digital inclusion/ })).toBeVisible()
  await panel(page).getByRole('button', { name: 'Show it as a tree' }).click()
  await expect(map(page).getByRole('link', { name: /^Digital Strategy for Wales/ })).toBeVisible()

  await legend(page).getByRole('combobox', { name: 'Arranged by' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('group', { name: 'No programme is recorded for these' }).waitFor()
  await expect(page.getByRole('option', { selected: true })).toBeFocused()
  await page.keyboard.type('UK')
  await expect(page.getByRole('option', { name: 'UK Digital Strategy' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/arrange=uk-digital-strategy-2022/)
  await expect(map(page).getByRole('link', { name: /Financing digital growth/ })).toBeVisible()
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
