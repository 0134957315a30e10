import { expect, type Page, test } from '@playwright/test'
import {
  at,
  doubleTap,
  drawn,
  fingers,
  hold,
  holdArrangement,
  line,
  map,
  open,
  panel,
  settle,
  zoomOf,
} from './on-map.ts'

/**
 * What a mouse can do on the map, by fingers alone, on a phone and on a tablet. A tap on a node, its menu, the legend of
 * a phone, groups, the search and stories by touch stand beside those features in their own specs.
 */

const phone = { width: 390, height: 844 }
const tablet = { width: 820, height: 1180 }

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).tap()

/** The legend: on a phone behind its button, on a tablet too, where it then stands beside the map. */
async function openLegend(page: Page) {
  await tap(page, /^Legend/)
  const [sheet, aside] = [
    page.getByRole('dialog', { name: 'Legend and filters' }),
    page.getByRole('complementary', { name: 'Legend and filters' }),
  ]
  await expect(sheet.or(aside)).toBeVisible()
  return sheet.or(aside)
}

/** An item of the menu of what is shown, or on a phone of its further tools. */
async function tool(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  const more = page.getByRole('button', { name: 'More tools' })
  await expect(button.or(more)).toBeVisible()
  if (await button.isVisible()) return button.tap()
  await more.tap()
  await page.getByRole('menuitem', { name }).tap()
}

async function fromMenu(page: Page, id: string, name: string | RegExp): Promise<void> {
  await settle(page, id)
  await hold(page, await at(page, id))
  await page.getByRole('menuitem', { name }).tap()
}

for (const [device, viewport] of [
  ['phone', phone],
  ['tablet', tablet],
] as const)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true })

    test('two fingers zoom, one moves the map, and a button shows everything again', async ({ page }) => {
      await open(page)
      const zoom = await zoomOf(page)
      const { width, height } = viewport
      const [x, y] = [width / 2, height / 2]
      await fingers(
        page,
        line({ x: x - 30, y }, { x: x - 120, y }),
        line({ x: x + 30, y }, { x: x + 120, y }),
      )
      await expect.poll(() => zoomOf(page)).toBeGreaterThan(1.5 * zoom)
      await settle(page, 'odi')
      const before = await at(page, 'odi')
      const ground = await emptySpot(page)
      await fingers(page, line(ground, { x: ground.x + 60, y: ground.y + 80 }))
      await expect.poll(async () => (await at(page, 'odi')).y).toBeGreaterThan(before.y + 40)
      await tap(page, 'Zoom out')
      await tool(page, 'Fit to the window')
      await expect.poll(() => zoomOf(page)).toBeCloseTo(zoom, 2)
    })

    test('a finger puts a node elsewhere, and undo puts it back', async ({ page }) => {
      await open(page)
      await settle(page, 'odi')
      const from = await at(page, 'odi')
      await fingers(page, line(from, { x: from.x - 60, y: from.y + 50 }, 10))
      await expect(page).toHaveURL(/pin=odi:/)
      await tap(page, /^Undo/)
      await expect(page).not.toHaveURL(/pin=/)
    })

    test('a double tap expands; the menu collapses, focuses, hides and adds to the selection', async ({
      page,
    }) => {
      await open(page, '?only=odi')
      await settle(page, 'odi')
      await doubleTap(page, await at(page, 'odi'))
      await expect(page).toHaveURL(/x=odi:20/)
      await panel(page).getByRole('button', { name: 'Collapse' }).tap()
      await expect(page).not.toHaveURL(/x=odi/)

      await open(page)
      await settle(page, 'fca')
      await fromMenu(page, 'fca', 'Details')
      await expect(panel(page)).toBeVisible()
      await settle(page, 'odi')
      await fromMenu(page, await inSight(page, ['fca', 'odi']), 'Add to the selection')
      await expect(map(page)).toHaveAttribute('data-selected', /^fca,[^,]+$/)
      await expect(panel(page).getByRole('region', { name: 'Selected' })).toBeVisible()
      await panel(page).getByRole('button', { name: 'Hide these' }).tap()
      await expect(map(page)).toHaveAccessibleName(/^Map of 372 entities/)
      await fromMenu(page, 'odi', 'Show only this and its neighbours')
      await page
        .getByRole('region', { name: 'Only a part is shown' })
        .getByRole('button', { name: '2', exact: true })
        .tap()
      await expect(page).toHaveURL(/ego=odi:2/)
    })

    for (const [name, path] of [
      ['Select an area', (x: number, y: number) => line({ x: x - 22, y: y - 22 }, { x: x + 22, y: y + 22 })],
      [
        'Select with a free line',
        (x: number, y: number) => [
          ...line({ x: x - 25, y: y - 25 }, { x: x + 25, y: y - 25 }),
          ...line({ x: x + 25, y: y + 25 }, { x: x - 25, y: y + 25 }),
        ],
      ],
    ] as const)
      test(`${name.toLowerCase()}`, async ({ page }) => {
        await open(page)
        await settle(page, 'odi')
        await tool(page, name)
        const { x, y } = await at(page, 'odi')
        await fingers(page, path(x, y))
        await expect(map(page)).toHaveAttribute('data-selected', /odi/)
      })

    test('arranges, filters, and goes through the years', async ({ page }) => {
      await open(page)
      const legend = await openLegend(page)
      await legend.getByRole('combobox', { name: /Arranged by/ }).tap()
      await page.getByRole('option', { name: 'Nations', exact: true }).tap()
      await expect(page).toHaveURL(/arrange=nation/)
      await legend.getByRole('button', { name: /^Research/ }).tap()
      await expect(page).toHaveURL(/off=group:research/)
      const slider = legend.getByRole('slider', { name: 'As of the end of' })
      await slider.scrollIntoViewIfNeeded()
      const knob = await slider.locator('..').boundingBox()
      if (!knob) throw new Error('no knob')
      const [x, y] = [knob.x + knob.width / 2, knob.y + knob.height / 2]
      await fingers(page, line({ x, y }, { x: x - 60, y }))
      await expect(page).toHaveURL(/asOf=\d{4}/)
      const year = page.url()
      await legend.getByRole('button', { name: 'Play the years' }).tap()
      await expect(page).not.toHaveURL(year)
      // It may have come to its end meanwhile.
      const playing = legend.getByRole('button', { name: 'Pause' })
      if (await playing.isVisible()) await playing.tap({ timeout: 2000 }).catch(() => {})
      await legend.getByRole('button', { name: 'Over a period' }).tap()
      await expect(page).toHaveURL(/since=\d{4}/)
    })

    test('a slow arrangement is called off', async ({ page }) => {
      await open(page)
      const request = await holdArrangement(page, 'force')
      const legend = await openLegend(page)
      await legend.getByRole('combobox', { name: /Arranged by/ }).tap()
      await page.getByRole('option', { name: 'Ties alone' }).tap()
      await expect(page).toHaveURL(/arrange=force/)
      // A sheet covers what the map says.
      const close = legend.getByRole('button', { name: /^Close/ })
      if (await close.isVisible()) await close.tap()
      await expect(page.getByText('Arranging by Ties alone')).toBeVisible()
      await settle(page, 'odi')
      const before = await at(page, 'odi')
      const cancel = page.getByRole('button', { name: 'Cancel' })
      expect((await cancel.boundingBox())?.height).toBeGreaterThanOrEqual(34)
      await cancel.tap()
      await expect(cancel).toHaveCount(0)
      await expect(page).not.toHaveURL(/arrange=/)
      await expect.poll(() => request.gone).toBe(true)
      expect(await at(page, 'odi')).toEqual(before)
      request.letGo()
    })

    test('follows an entity through the years to what it became, and back', async ({ page }) => {
      await open(page, '?sel=cdei&asOf=2024')
      const [name, then] = [panel(page).getByRole('heading', { level: 2 }), panel(page).getByRole('status')]
      await expect(then.getByText(/By the end of 2024 it had become/)).toBeVisible()
      await then.getByRole('link', { name: /Responsible Technology Adoption Unit/ }).tap()
      await expect(page).toHaveURL(/sel=rta/)
      await expect(page).toHaveURL(/asOf=2024/)
      await expect(name).toContainText('Responsible Technology Adoption Unit')
      await open(page, '?sel=rta&asOf=2020')
      await expect(then.getByText(/had not yet become part of it/)).toBeVisible()
      await then.getByRole('link', { name: /Centre for Data Ethics/ }).tap()
      await expect(page).toHaveURL(/sel=cdei/)
      await expect(name).toContainText('Centre for Data Ethics')
    })

    test('the evidence of a claim opens and closes', async ({ page }) => {
      await open(page, '?sel=odi')
      await panel(page)
        .getByRole('button', { name: /Evidence: Seen. Show sources/ })
        .first()
        .tap()
      const popover = page.getByRole('dialog')
      await expect(popover.getByRole('link').first()).toBeVisible()
      const box = await popover.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width)
      await page.touchscreen.tap(20, 20)
      await expect(popover).toHaveCount(0)
    })

    test('the table: sorted, its columns chosen, two rows selected, on targets for fingers', async ({
      page,
    }) => {
      await open(page, '?off=type:programme')
      await tap(page, 'Show as a table')
      const table = page.getByRole('table', { name: /Entities/ })
      const sort = table.getByRole('button', { name: 'Name', exact: true })
      const columns = page.getByRole('button', { name: /^Columns/ })
      const tick = table.locator('label').first()
      for (const target of [sort, columns])
        expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(40)
      const box = await tick.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(36)
      await sort.tap()
      await expect(table.getByRole('row').nth(1)).toContainText('1Spatial')
      await columns.tap()
      await page.getByRole('checkbox', { name: 'Status', exact: true }).tap()
      await page.keyboard.press('Escape')
      await expect(table.getByRole('columnheader')).toHaveCount(5)
      for (const row of [1, 2]) await table.getByRole('row').nth(row).locator('label').tap()
      await expect(page).toHaveURL(/sel=[^,&]+,[^,&]+/)
      await expect(panel(page).getByRole('region', { name: 'Selected' })).toBeVisible()
    })

    test('takes away a file and a citation; finds in view; chooses a theme; opens the help', async ({
      page,
    }) => {
      await open(page)
      await tap(page, 'Take away what is shown')
      const download = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: 'PNG' }).tap()
      expect((await download).suggestedFilename()).toBe('interplay-map.png')
      await tap(page, 'Take away what is shown')
      await page.getByRole('menuitem', { name: 'Cite' }).tap()
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Copy: Citation' })).toBeVisible()
      await page.getByRole('dialog').getByRole('button', { name: /Close/ }).tap()
      await tool(page, 'Find in this view')
      await page.getByRole('searchbox', { name: 'Find in this view' }).fill('university of')
      await tap(page, 'The next')
      await expect(page.getByRole('search').getByRole('status')).toHaveText(/^1 of \d+$/)
      await tap(page, 'Stop finding')
      await tap(page, 'Theme')
      await page.getByRole('menuitemradio', { name: 'Dark' }).tap()
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      await tap(page, 'Help')
      await expect(page.getByRole('dialog')).toBeVisible()
    })

    test('saves a view and opens it again', async ({ page }) => {
      await open(page, '?arrange=nation')
      await tap(page, 'Saved views')
      await page.getByRole('menuitem', { name: 'Save this view' }).tap()
      await page.getByRole('dialog').getByRole('textbox').fill('By nation')
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).tap()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await page.goto('/about')
      await tap(page, 'Saved views')
      await page.getByRole('menuitem', { name: 'By nation' }).tap()
      await expect(page).toHaveURL(/arrange=nation/)
    })

    test('all controls lie within the screen, large enough for a finger', async ({ page }) => {
      await open(page)
      for (const button of await page.getByRole('button').all()) {
        const box = await button.boundingBox()
        if (!box || !(await button.isVisible())) continue
        const name = (await button.getAttribute('aria-label')) ?? (await button.textContent()) ?? ''
        expect(box.x, name).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width, name).toBeLessThanOrEqual(viewport.width)
        expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(34)
      }
    })
  })

test.describe('on a tablet', () => {
  test.use({ viewport: tablet, hasTouch: true, isMobile: true })

  test('the minimap leads elsewhere', async ({ page }) => {
    await open(page)
    for (let press = 0; press < 3; press++) await tap(page, 'Zoom in')
    const minimap = map(page).locator('canvas[class*="minimap"]')
    await expect(minimap).toBeVisible()
    await settle(page, 'odi')
    const [before, box] = [await at(page, 'odi'), await minimap.boundingBox()]
    if (!box) throw new Error('no minimap')
    await fingers(
      page,
      line({ x: box.x + 20, y: box.y + 20 }, { x: box.x + box.width - 20, y: box.y + box.height - 20 }),
    )
    await expect.poll(async () => (await at(page, 'odi')).x).not.toBeCloseTo(before.x, 0)
  })
})

/** A spot of the map with no node near it, and no title under it. */
async function emptySpot(page: Page): Promise<{ x: number; y: number }> {
  const [nodes, box] = [await drawn(page), await map(page).boundingBox()]
  if (!box) throw new Error('no map')
  for (let y = 0.35; y < 0.65; y += 0.02)
    for (let x = 0.2; x < 0.7; x += 0.02) {
      const spot = { x: box.width * x, y: box.height * y }
      const free = nodes.every((node) => Math.hypot(node.x - spot.x, node.y - spot.y) > node.radius + 22)
      const point = { x: box.x + spot.x, y: box.y + spot.y }
      const bare = await page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y)?.closest('a, button') === null,
        point,
      )
      if (free && bare) return point
    }
  throw new Error('no empty spot')
}

/** A node in the part of the map that no sheet covers, other than some, and that no other overlaps. */
async function inSight(page: Page, but: readonly string[]): Promise<string> {
  const [nodes, box] = [await drawn(page), await map(page).boundingBox()]
  const sheet = await panel(page).boundingBox()
  if (!box) throw new Error('no map')
  const free = nodes.filter(({ id, x, y, radius }) => {
    const point = { x: box.x + x, y: box.y + y }
    const covered =
      sheet && point.x > sheet.x - 20 && point.y > sheet.y - 20 && point.x < sheet.x + sheet.width + 20
    return (
      !but.includes(id) &&
      !covered &&
      point.x > 20 &&
      point.x < box.width - 20 &&
      y > 80 &&
      point.y < box.y + box.height - 90 &&
      nodes.every(
        (other) => other.id === id || Math.hypot(other.x - x, other.y - y) > other.radius + radius + 4,
      )
    )
  })
  free.sort((a, b) => b.radius - a.radius)
  if (!free[0]) throw new Error('nothing stands free')
  return free[0].id
}
