import { expect, type Page, test } from '@playwright/test'

/** The story and the step on screen: its heading, and its place in the address. */
const at = async (page: Page, step: number, heading: string) => {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/stories/[a-z0-9-]+/${step}(\\?|$)`))
}
const map = (page: Page) => page.getByRole('application')

test('from the list to the last step and out again, by mouse', async ({ page }) => {
  await page.goto('/stories')
  await page.getByRole('link', { name: 'Where Mission 1 is thin', exact: true }).click()
  await at(page, 1, 'Seven areas for action')
  for (const [step, heading] of [
    [2, 'A bare corner: online safety'],
    [3, 'Few hands: Smart Data'],
    [4, 'Across the four nations'],
    [5, 'Area by area, nation by nation'],
    [6, 'Empty, or not yet mapped?'],
  ] as const) {
    await page.getByRole('link', { name: 'Next' }).click()
    await at(page, step, heading)
  }
  await page.getByRole('link', { name: 'Finish' }).click()
  await expect(page).toHaveURL(/\/stories$/)
})

test('by the arrow keys, each step said aloud', async ({ page }) => {
  await page.goto('/stories/thin-mission-1/1')
  await at(page, 1, 'Seven areas for action')
  await page.keyboard.press('ArrowRight')
  await at(page, 2, 'A bare corner: online safety')
  await expect(
    page.getByRole('status').filter({ hasText: 'Step 2 of 6: A bare corner: online safety' }),
  ).toHaveCount(1)
  await page.keyboard.press('ArrowLeft')
  await at(page, 1, 'Seven areas for action')
  await page.keyboard.press('ArrowLeft')
  await at(page, 1, 'Seven areas for action')
})

test('in the map the arrow keys walk the map, and do not turn the page', async ({ page }) => {
  await page.goto('/stories/thin-mission-1/2')
  await expect(map(page)).toBeVisible()
  await map(page).focus()
  await page.keyboard.press('ArrowRight')
  await at(page, 2, 'A bare corner: online safety')
})

test('the focus stays on the button that turns the page', async ({ page }) => {
  await page.goto('/stories/seed-organisations/1')
  await at(page, 1, 'A pilot to find who works on data')
  await page.getByRole('link', { name: 'Next' }).focus()
  await page.keyboard.press('Enter')
  await at(page, 2, 'Three organisations shared what they knew')
  await page.keyboard.press('Enter')
  await at(page, 3, 'techUK brings people together')
})

test('a step is a permalink: its view is the one the text speaks of', async ({ page }) => {
  await page.goto('/stories/seed-organisations/2')
  await at(page, 2, 'Three organisations shared what they knew')
  await expect(page).toHaveURL(/sel=techuk,odi,royal-society/)
  await expect(page.locator('[data-selected="techuk,odi,royal-society"]')).toBeVisible()
  await expect(page.getByText(/Of all years, read from revision \d+/)).toBeVisible()
})

test('the map of a step can be explored, and put back', async ({ page }) => {
  await page.goto('/stories/seed-organisations/2')
  await expect(page.locator('[data-selected="techuk,odi,royal-society"]')).toBeVisible()
  await map(page).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-selected="techuk,odi,royal-society"]')).toHaveCount(0)
  await page.getByRole('link', { name: 'Back to the view of this step' }).click()
  await expect(page.locator('[data-selected="techuk,odi,royal-society"]')).toBeVisible()
})

test('a view leads out of the story, as it stands', async ({ page }) => {
  await page.goto('/stories/data-and-ai/2')
  await page.getByRole('link', { name: 'Open this view by itself' }).click()
  await expect(page).toHaveURL(/\/\?arrange=national-ai-strategy-2021$/)
})

test('figures are read from the API when the step is read', async ({ page }) => {
  const answer = await (await page.request.get('/api/v1/graph?arrange=nation')).json()
  await page.goto('/stories/thin-mission-1/4')
  const figures = page.getByRole('region', { name: 'Programmes in force' })
  for (const { name, programmes } of answer.anchors)
    await expect(figures.getByRole('listitem').filter({ hasText: name })).toContainText(String(programmes))
})

test('when figures cannot be had, the step still tells its story', async ({ page }) => {
  await page.route('**/gaps?*', (route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{}' }),
  )
  await page.goto('/stories/thin-mission-1/2')
  await at(page, 2, 'A bare corner: online safety')
  await expect(page.getByText('The figures cannot be had now')).toBeVisible()
})

test('an old or mistyped address is said to be so, and leads to the list', async ({ page }) => {
  await page.goto('/stories/nowhere/1')
  await expect(page.getByText('There is no such story')).toBeVisible()
  await page.getByRole('link', { name: 'To the stories' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Stories' })).toBeVisible()
  await page.goto('/stories/thin-mission-1/99')
  await at(page, 1, 'Seven areas for action')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('text and map share the screen, and a tap turns the page', async ({ page }) => {
    await page.goto('/stories/thin-mission-1/1')
    await at(page, 1, 'Seven areas for action')
    const box = await map(page).boundingBox()
    expect(box?.height).toBeGreaterThan(250)
    await page.getByRole('link', { name: 'Next' }).tap()
    await at(page, 2, 'A bare corner: online safety')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
