import { expect, type Page, test } from '@playwright/test'
import { click, drawn, open, panel, settle } from './on-map.ts'

/** The map takes the part of the window that no panel covers, and gives it back. */

/** From where to where nodes stand, in pixels. */
async function spread(page: Page): Promise<{ width: number; height: number }> {
  const nodes = await drawn(page)
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)]
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) }
}

const close = (page: Page) => panel(page).getByRole('button', { name: 'Close the details' }).click()

for (const [width, height] of [
  [820, 1180],
  [390, 844],
] as const) {
  test.describe(`${width} by ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('a link to details squashes nothing, and once they are closed the map is as if opened without', async ({
      page,
    }) => {
      await open(page)
      await settle(page, 'odi')
      const whole = await spread(page)
      await open(page, '?sel=odi')
      await expect(panel(page)).toBeVisible()
      await settle(page, 'odi')
      const beside = await spread(page)
      expect(beside.width).toBeGreaterThan(Math.min(120, whole.width * 0.4))
      await close(page)
      await expect.poll(async () => (await spread(page)).width).toBeCloseTo(whole.width, -1)
      await expect.poll(async () => (await spread(page)).height).toBeCloseTo(whole.height, -1)
    })

    test('a view that the reader has moved stays when the details close', async ({ page }) => {
      await open(page, '?sel=odi')
      await settle(page, 'odi')
      const before = await spread(page)
      await page.getByRole('application').focus()
      await page.keyboard.press('+')
      await expect.poll(async () => (await spread(page)).width).toBeGreaterThan(before.width * 1.1)
      await settle(page, 'odi')
      const near = await spread(page)
      await close(page)
      await settle(page, 'odi')
      expect((await spread(page)).width).toBeCloseTo(near.width, 0)
    })
  })
}

test('opening details by a click leaves the map as it is', async ({ page }) => {
  await open(page)
  await settle(page, 'odi')
  const before = await spread(page)
  await click(page, 'odi')
  await expect(panel(page)).toBeVisible()
  await settle(page, 'odi')
  expect((await spread(page)).width).toBeCloseTo(before.width, 0)
})

test('with less motion the map of a phone is as large as with it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const width = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion })
    await open(page)
    await settle(page, 'odi')
    return (await spread(page)).width
  }
  expect(await width('reduce')).toBeCloseTo(await width('no-preference'), 0)
})
