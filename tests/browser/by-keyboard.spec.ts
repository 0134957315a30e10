import { expect, type Locator, type Page, test } from '@playwright/test'
import { at, holdArrangement, legend, map, open, openAt, panel, said, settle, zoomOf } from './on-map.ts'

/**
 * What a mouse can do on the map, by keys alone: nothing here points at anything. Walking, groups, periods, the tables'
 * gaps, saved views and stories by keys stand beside those features in their own specs.
 */

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Down a list that is open, to one of its items. */
async function walkTo(page: Page, item: Locator): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if (await item.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(item).toBeFocused()
}

/** Runs an item of the menu that is open. */
async function choose(page: Page, name: string | RegExp): Promise<void> {
  await walkTo(page, page.getByRole('menuitem', { name }))
  await page.keyboard.press('Enter')
}

/** Opens the menu of the node under the cursor and runs an item. */
async function fromMenu(page: Page, name: string | RegExp): Promise<void> {
  await map(page).focus()
  await page.keyboard.press('Shift+F10')
  await choose(page, name)
}

async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
}

test('expands by one relation and collapses, undone and done again', async ({ page }) => {
  await openAt(page, 'odi', '&only=odi')
  await fromMenu(page, /^Runs: show \d+ more \(0 of \d+\)/)
  await expect(page).toHaveURL(/x=odi:20:RUNS\.out/)
  await fromMenu(page, 'Collapse')
  await expect(page).not.toHaveURL(/x=/)
  await press(page, 'Control+z')
  await expect(page).toHaveURL(/x=odi/)
  await press(page, 'Control+y')
  await expect(page).not.toHaveURL(/x=/)
})

test('hides, focuses by steps, and selects the neighbours', async ({ page }) => {
  await openAt(page, 'fca')
  await fromMenu(page, 'Select neighbours')
  await expect(map(page)).toHaveAttribute('data-selected', /^fca,.+/)
  await press(page, 'Escape')
  await openAt(page, 'fca')
  await fromMenu(page, 'Show only this and its neighbours')
  await expect(page).toHaveURL(/ego=fca/)
  const near = await map(page).getAttribute('aria-label')
  const steps = page.getByRole('region', { name: 'Only a part is shown' })
  await steps.getByRole('button', { name: '2', exact: true }).focus()
  await press(page, 'Enter')
  await expect(page).toHaveURL(/ego=fca:2/)
  await expect(map(page)).not.toHaveAccessibleName(near ?? '')
  await steps.getByRole('button', { name: 'Show the whole map' }).focus()
  await press(page, 'Enter')
  await expect(page).not.toHaveURL(/ego=/)
  await settle(page, 'fca')
  await fromMenu(page, 'Hide')
  await expect(map(page)).toHaveAccessibleName(/^Map of 373 entities/)
})

test('moves a node: picked up, put back, put down, and back to its place', async ({ page }) => {
  await openAt(page, 'odi')
  const before = await at(page, 'odi')
  await press(page, 'm')
  await expect(said(page, /^Picked up/)).toBeAttached()
  await press(page, 'ArrowLeft', 'ArrowUp')
  const moved = await at(page, 'odi')
  expect(moved.x).toBeLessThan(before.x)
  expect(moved.y).toBeLessThan(before.y)
  await press(page, 'Escape')
  await expect(said(page, /^Put back/)).toBeAttached()
  expect((await at(page, 'odi')).x).toBeCloseTo(before.x, 0)
  await expect(page).not.toHaveURL(/pin=/)
  // It is still the one selected: Escape let go of what was carried only.
  await expect(map(page)).toHaveAttribute('data-selected', 'odi')

  await press(page, 'm', 'Shift+ArrowLeft', 'Enter')
  await expect(page).toHaveURL(/pin=odi:/)
  expect((await at(page, 'odi')).x).toBeLessThan(before.x - 30)
  await fromMenu(page, 'Back to its place')
  await expect(page).not.toHaveURL(/pin=/)
})

test('selects one more, takes it out, and selects all in sight', async ({ page }) => {
  await openAt(page, 'odi')
  await press(page, 'ArrowRight', ' ')
  await expect(map(page)).toHaveAttribute('data-selected', /^odi,[^,]+$/)
  await expect(panel(page).getByRole('region', { name: 'Selected' })).toBeVisible()
  const both = (await map(page).getAttribute('data-selected')) ?? ''
  await fromMenu(page, 'Take out of the selection')
  await expect(map(page)).toHaveAttribute('data-selected', 'odi')
  expect(both).not.toBe('odi')
  await map(page).focus()
  await press(page, 'Escape')
  await expect(panel(page)).toHaveCount(0)
  await press(page, 'Control+a')
  await expect(said(page, /^374 selected/)).toBeAttached()
  await press(page, 'Escape')
  // Nearer, fewer are in sight.
  await expect(async () => {
    await press(page, '+')
    await press(page, 'Control+a')
    const count = ((await map(page).getAttribute('data-selected')) ?? '').split(',').length
    expect(count).toBeGreaterThan(1)
    expect(count).toBeLessThan(374)
  }).toPass()
})

test('zooms, moves the map and shows everything again; the ground has a menu', async ({ page }) => {
  await open(page)
  await map(page).focus()
  const [zoom, before] = [await zoomOf(page), await at(page, 'odi')]
  await press(page, '+')
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(1.2 * zoom)
  await press(page, '0')
  await expect.poll(() => zoomOf(page)).toBeCloseTo(zoom, 2)
  await settle(page, 'odi')
  await press(page, 'Shift+ArrowRight')
  expect((await at(page, 'odi')).x).toBeLessThan(before.x - 40)
  await press(page, 'Shift+F10')
  await expect(page.getByRole('menu', { name: 'The map' })).toBeVisible()
  await choose(page, 'Show the whole map')
  await expect.poll(async () => Math.abs((await at(page, 'odi')).x - before.x)).toBeLessThan(1)
})

test('arranges, groups, filters, and goes through the years', async ({ page }) => {
  await open(page)
  for (const [field, option, address] of [
    [/Arranged by/, 'Nations', /arrange=nation/],
    [/Grouped by/, 'Kind of organisation', /group=sector/],
  ] as const) {
    await legend(page).getByRole('combobox', { name: field }).focus()
    await press(page, 'Enter')
    await walkTo(page, page.getByRole('option', { name: option, exact: true }))
    await press(page, 'Enter')
    await expect(page).toHaveURL(address)
  }
  await press(page, 'Control+z')
  await legend(page)
    .getByRole('button', { name: /^Research/ })
    .focus()
  await press(page, ' ')
  await expect(page).toHaveURL(/off=group:research/)
  const year = legend(page).getByRole('slider', { name: 'As of the end of' })
  await year.focus()
  await press(page, 'Home')
  await expect(page).toHaveURL(/asOf=\d{4}/)
  await press(page, 'End')
  await expect(page).not.toHaveURL(/asOf=/)
  await legend(page).getByRole('button', { name: 'Play the years' }).focus()
  await press(page, 'Enter')
  await expect(legend(page).getByRole('button', { name: 'Pause' })).toBeFocused()
  await press(page, 'Enter')
  await expect(legend(page).getByRole('button', { name: 'Play the years' })).toBeFocused()
})

/** Chooses the arrangement by ties alone. */
async function arrangeByTies(page: Page): Promise<void> {
  await legend(page)
    .getByRole('combobox', { name: /Arranged by/ })
    .focus()
  await press(page, 'Enter')
  await walkTo(page, page.getByRole('option', { name: 'Ties alone' }))
  await press(page, 'Enter')
  await expect(page).toHaveURL(/arrange=force/)
}

test('a slow arrangement is called off, and the keyboard is on the map again', async ({ page }) => {
  await open(page)
  const request = await holdArrangement(page, 'force')
  await arrangeByTies(page)
  const cancel = page.getByRole('button', { name: 'Cancel' })
  await expect(cancel).toBeVisible()
  // It stands right before the legend.
  await expect(async () => {
    await press(page, 'Shift+Tab')
    await expect(cancel).toBeFocused({ timeout: 500 })
  }).toPass()
  await press(page, 'Enter')
  await expect(cancel).toHaveCount(0)
  await expect(page).not.toHaveURL(/arrange=/)
  await expect(map(page)).toBeFocused()
  await expect.poll(() => request.gone).toBe(true)
  request.letGo()
  await press(page, 'Control+y')
  await expect(map(page)).toHaveAccessibleName(/arranged by Ties alone/, { timeout: 30_000 })
})

test('an arrangement that comes while the keyboard is on its button leaves it on the map', async ({
  page,
}) => {
  await open(page)
  const request = await holdArrangement(page, 'force')
  await arrangeByTies(page)
  await page.getByRole('button', { name: 'Cancel' }).focus()
  request.letGo()
  await expect(map(page)).toHaveAccessibleName(/arranged by Ties alone/, { timeout: 30_000 })
  await expect(map(page)).toBeFocused()
})

test('follows an entity through the years to what it became, and back', async ({ page }) => {
  await open(page, '?sel=cdei&asOf=2023')
  const [name, then] = [panel(page).getByRole('heading', { level: 2 }), panel(page).getByRole('status')]
  await expect(name).toContainText('Centre for Data Ethics')
  await expect(then.getByText(/it had become/)).toHaveCount(0)
  const year = legend(page).getByRole('slider', { name: 'As of the end of' })
  await year.focus()
  await press(page, 'ArrowRight')
  await expect(page).toHaveURL(/asOf=2024/)
  await expect(then.getByText(/By the end of 2024 it had become/)).toBeVisible()
  await then.getByRole('link', { name: /Responsible Technology Adoption Unit/ }).focus()
  await press(page, 'Enter')
  await expect(page).toHaveURL(/sel=rta/)
  await expect(name).toContainText('Responsible Technology Adoption Unit')
  // The keyboard goes along: from here, Tab leads on within the details, and Escape closes them.
  await expect(panel(page).locator(':focus')).toHaveCount(1)
  await press(page, 'Tab')
  await expect(panel(page).locator(':focus')).toHaveCount(1)
  await year.focus()
  await press(page, 'ArrowLeft')
  await expect(then.getByText(/had not yet become part of it/)).toBeVisible()
  await then.getByRole('link', { name: /Centre for Data Ethics/ }).focus()
  await press(page, 'Enter')
  await expect(page).toHaveURL(/sel=cdei&asOf=2023|asOf=2023.*sel=cdei/)
  await expect(name).toContainText('Centre for Data Ethics')
  await press(page, 'Tab', 'Escape')
  await expect(panel(page)).toHaveCount(0)
})

test('the evidence of a claim opens and closes, and the keyboard is where it was', async ({ page }) => {
  await openAt(page, 'odi')
  const mark = panel(page)
    .getByRole('button', { name: /Evidence: Seen. Show sources/ })
    .first()
  await mark.focus()
  await press(page, 'Enter')
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
  await press(page, 'Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(mark).toBeFocused()
  await press(page, 'Escape')
  await expect(panel(page)).toHaveCount(0)
})

test('the table: sorted, its columns chosen, rows selected in step with the map', async ({ page }) => {
  await open(page, '?off=type:programme')
  await pressButton(page, 'Show as a table')
  const table = page.getByRole('table', { name: /Entities/ })
  await table.getByRole('button', { name: 'Name' }).focus()
  await press(page, 'Enter')
  await expect(table.getByRole('row').nth(1)).toContainText('1Spatial')
  for (const name of ['1Spatial', 'ADR Northern Ireland']) {
    await table.getByRole('checkbox', { name: `Select ${name}`, exact: true }).focus()
    await press(page, ' ')
    await expect(table.getByRole('row').filter({ hasText: name }).first()).toHaveAttribute(
      'aria-selected',
      'true',
    )
  }
  await expect(page).toHaveURL(/sel=[^,&]+,[^,&]+/)
  await page.getByRole('button', { name: /^Columns/ }).focus()
  await press(page, 'Enter')
  await page.getByRole('checkbox', { name: 'Status', exact: true }).focus()
  await press(page, ' ', 'Escape')
  await expect(page).toHaveURL(/columns=what,evidence,degree,importance/)
  await expect(table.getByRole('columnheader')).toHaveCount(5)
  await pressButton(page, 'Show as a map')
  await expect(map(page)).toHaveAttribute('data-selected', /^[^,]+,[^,]+$/)
})

test('takes away a file, an image and a citation', async ({ page }) => {
  await open(page)
  for (const [item, file] of [
    ['SVG', 'interplay-map.svg'],
    ['GraphML, for yEd and others', 'interplay-map.graphml'],
  ] as const) {
    await pressButton(page, 'Take away what is shown')
    const download = page.waitForEvent('download')
    await choose(page, item)
    expect((await download).suggestedFilename()).toBe(file)
  }
  await pressButton(page, 'Take away what is shown')
  await choose(page, 'Cite')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Copy: Citation' })).toBeVisible()
  // It hears the keys once it has the focus.
  await expect(page.locator('[role=dialog]:focus-within')).toHaveCount(1)
  await press(page, 'Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('finds in view, steps through it and stops', async ({ page }) => {
  await open(page)
  await pressButton(page, 'Find in this view')
  await expect(page.getByRole('searchbox', { name: 'Find in this view' })).toBeFocused()
  await page.keyboard.type('university of')
  await press(page, 'Enter', 'Shift+Enter')
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^(\d+) of \1$/)
  await press(page, 'Escape')
  await expect(page).not.toHaveURL(/find=/)
})

test('the theme is chosen', async ({ page }) => {
  await page.goto('/about')
  await pressButton(page, 'Theme')
  await walkTo(page, page.getByRole('menuitemradio', { name: 'Dark' }))
  await press(page, 'Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
