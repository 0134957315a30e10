import { expect, test } from '@playwright/test'
import { at, doubleClick, map, open, panel, settle, zoomOf } from './on-map.ts'

/** What the other specs of the map do not do with a mouse already: the wheel, the ground, the minimap, collapsing. */

test('the wheel zooms where it points, the ground is dragged, the toolbar shows everything again', async ({
  page,
}) => {
  await open(page)
  const [zoom, odi] = [await zoomOf(page), await at(page, 'odi')]
  await page.mouse.move(odi.x, odi.y)
  await page.mouse.wheel(0, -240)
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(zoom)
  const still = await at(page, 'odi')
  expect(Math.hypot(still.x - odi.x, still.y - odi.y)).toBeLessThan(4)

  await page.mouse.move(odi.x + 60, odi.y + 45)
  await page.mouse.down()
  await page.mouse.move(odi.x + 160, odi.y + 85, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => (await at(page, 'odi')).x - still.x).toBeCloseTo(100, -1)
  await page.getByRole('button', { name: 'Fit to the window' }).click()
  await expect.poll(() => zoomOf(page)).toBeCloseTo(zoom, 2)
})

test('the minimap leads elsewhere', async ({ page }) => {
  await open(page)
  for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Zoom in' }).click()
  const minimap = map(page).locator('canvas[class*="minimap"]')
  await expect(minimap).toBeVisible()
  await settle(page, 'odi')
  const before = await at(page, 'odi')
  await minimap.click({ position: { x: 20, y: 20 } })
  await expect.poll(async () => (await at(page, 'odi')).x).not.toBeCloseTo(before.x, 0)
})

// The node is where the panel comes to stand: the second press is still for it.
test('what a double click brought is collapsed from the details', async ({ page }) => {
  await open(page, '?only=odi,dcms')
  await settle(page, 'odi')
  await doubleClick(page, await at(page, 'odi'))
  await expect(page).toHaveURL(/x=odi:20/)
  await expect(map(page)).toHaveAttribute('aria-label', /^Map of [2-9]\d entities/)
  await panel(page).getByRole('button', { name: 'Collapse' }).click()
  await expect(page).not.toHaveURL(/x=/)
  await expect(map(page)).toHaveAttribute('aria-label', /^Map of 2 entities/)
})

test('two quick clicks on two nodes are no double click', async ({ page }) => {
  await open(page, '?only=odi,dcms')
  await settle(page, 'odi')
  const [odi, dcms] = [await at(page, 'odi'), await at(page, 'dcms')]
  await page.mouse.click(odi.x, odi.y)
  await page.mouse.click(dcms.x, dcms.y)
  await expect(page).toHaveURL(/sel=dcms/)
  await expect(page).not.toHaveURL(/x=/)
})
