import { expect, test } from '@playwright/test'
import { at, click, drawn, hold, legend, map, open, openAt, panel, said, settle, zoomOf } from './on-map.ts'

test('the first view names the seven areas, their programmes and what is uncertain', async ({ page }) => {
  await open(page)
  await expect(map(page)).toHaveAccessibleName(/Map of 374 entities and 706 ties/)
  const areas = map(page).getByRole('link')
  await expect(areas).toHaveCount(7)
  await expect(map(page).getByRole('link', { name: /Online safety/ })).toContainText('no programme in force')
  await expect(map(page).getByRole('link', { name: /Good data standards/ })).toContainText(
    /\d+ programmes in force/,
  )
  await expect(map(page).getByText('name reconstructed').first()).toBeVisible()
})

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  test(`nothing covers the titles of the areas at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page)
    await settle(page, 'odi')
    for (const link of await map(page).getByRole('link').all()) {
      const over = await link.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        const topmost = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        return element.contains(topmost) ? null : (topmost?.outerHTML.slice(0, 200) ?? 'nothing')
      })
      expect(over, (await link.textContent()) ?? '').toBeNull()
    }
  })

test('two actions to the partners of the Open Data Institute: type, Enter', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox', { name: /^Search/ }).fill('open data institute')
  await page.keyboard.press('Enter')
  const partners = panel(page).getByRole('region', { name: /Partners/ })
  await expect(partners.getByRole('listitem').first()).toBeVisible()
  await expect(partners).toContainText('Microsoft')
})

test('a click opens the details: claims by relation, evidence with sources', async ({ page }) => {
  await open(page)
  await click(page, 'odi')
  await expect(page).toHaveURL(/sel=odi/)
  await expect(panel(page).getByRole('heading', { name: 'Open Data Institute' })).toBeVisible()
  await expect(panel(page).getByRole('heading', { name: /^Runs \d+/ })).toBeVisible()
  await panel(page)
    .getByRole('button', { name: /Evidence: Seen. Show sources/ })
    .first()
    .click()
  await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute('href', /^https?:/)
})

test('pointing at a node lights its surroundings and fades the rest', async ({ page }) => {
  await open(page)
  await expect(map(page)).toHaveAttribute('data-lit', '0')
  const { x, y } = await at(page, 'odi')
  await page.mouse.move(x, y)
  await expect(map(page)).not.toHaveAttribute('data-lit', '0')
  await page.mouse.move(x, 1)
  await expect(map(page)).toHaveAttribute('data-lit', '0')
})

test('back and forward walk through the selection; undo and redo through what changed the view', async ({
  page,
}) => {
  await open(page)
  await click(page, 'odi')
  await expect(page).toHaveURL(/sel=odi/)
  await settle(page, 'fca')
  await click(page, 'fca')
  await expect(page).toHaveURL(/sel=fca/)
  await page.goBack()
  await expect(map(page)).toHaveAttribute('data-selected', 'odi')
  await page.goForward()
  await expect(map(page)).toHaveAttribute('data-selected', 'fca')

  await panel(page).getByRole('button', { name: 'Hide' }).click()
  await expect(map(page)).toHaveAccessibleName(/Map of 373 entities/)
  await page.keyboard.press('Control+z')
  await expect(map(page)).toHaveAccessibleName(/Map of 374 entities/)
  await page.keyboard.press('Control+y')
  await expect(map(page)).toHaveAccessibleName(/Map of 373 entities/)
  await expect(page).toHaveURL(/hide=fca/)
})

test('the legend filters and counts, and an address brings the filter back', async ({ page }) => {
  await open(page)
  const business = legend(page).getByRole('button', { name: /Business/ })
  await business.click()
  await expect(business).toHaveAttribute('aria-pressed', 'false')
  await expect(legend(page)).toContainText(/341 of 374 shown/)
  await expect(page).toHaveURL(/off=group:business/)
  await page.reload()
  await expect(map(page)).toHaveAccessibleName(/Map of 341 entities/)
  await legend(page).getByRole('button', { name: 'Show everything' }).click()
  await expect(map(page)).toHaveAccessibleName(/Map of 374 entities/)
})

test('an expansion moves nothing that stood', async ({ page }) => {
  await open(page, '?only=odi,dcms,gla')
  await settle(page, 'dcms')
  // On the map, whatever the zoom: the view widens for neighbours that would be out of sight.
  const offsets = async () => {
    const [odi, dcms, gla] = [await at(page, 'odi'), await at(page, 'dcms'), await at(page, 'gla')]
    const zoom = await zoomOf(page)
    return [dcms.x - odi.x, dcms.y - odi.y, gla.x - odi.x, gla.y - odi.y].map((px) => (px / zoom).toFixed(2))
  }
  const before = await offsets()
  await map(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('e')
  await expect(map(page)).not.toHaveAccessibleName(/Map of 3 entities/)
  await settle(page, 'dcms')
  expect(await offsets()).toEqual(before)
})

test('the menu opens by right click and by the menu key, and hides', async ({ page }) => {
  await open(page)
  await click(page, 'fca', { button: 'right' })
  await expect(page.getByRole('menu', { name: 'Financial Conduct Authority' })).toBeVisible()
  await page.keyboard.press('Escape')
  await map(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ContextMenu')
  await page.getByRole('menuitem', { name: 'Hide' }).click()
  await expect(map(page)).toHaveAccessibleName(/Map of 373 entities/)
})

test('arrow keys walk the graph and say where one is', async ({ page }) => {
  await open(page)
  await map(page).focus()
  await page.keyboard.press('ArrowRight')
  const said = page.getByRole('status').filter({ hasText: /neighbours?/ })
  await expect(said).toContainText(/Department for Digital.*46 neighbours/)
  await page.keyboard.press('ArrowDown')
  await expect(said).not.toContainText('Department for Digital, Culture, Media and Sport')
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
})

test('an area asks for its gaps', async ({ page }) => {
  await open(page)
  await map(page)
    .getByRole('link', { name: /Smart Data/ })
    .click()
  await expect(map(page)).not.toHaveAttribute('data-lit', '0')
  const link = panel(page).getByRole('link', { name: /gaps/ })
  await expect(link).toHaveAttribute('href', /\/gaps\?strategy=nds-m1-framework-2021&part=m1-pa-smart-data/)
  await expect(panel(page).getByRole('heading', { name: /^Addressed by \d+/ })).toBeVisible()
})

test('a frame and a free line select what lies in them', async ({ page }) => {
  await open(page)
  const { x, y } = await at(page, 'odi')
  await page.getByRole('button', { name: 'Select an area' }).click()
  await page.mouse.move(x - 20, y - 20)
  await page.mouse.down()
  await page.mouse.move(x + 20, y + 20, { steps: 4 })
  await page.mouse.up()
  await expect(map(page)).toHaveAttribute('data-selected', /odi/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Select with a free line' }).click()
  const other = await at(page, 'fca')
  await page.mouse.move(other.x - 25, other.y - 25)
  await page.mouse.down()
  for (const [dx, dy] of [
    [25, -25],
    [25, 25],
    [-25, 25],
  ] as const)
    await page.mouse.move(other.x + dx, other.y + dy, { steps: 5 })
  await page.mouse.up()
  await expect(map(page)).toHaveAttribute('data-selected', /fca/)
})

for (const how of ['with Shift', 'by its button'])
  test(`a frame ${how} adds to what is selected, and lets go of nothing`, async ({ page }) => {
    await openAt(page, 'odi', '&only=odi')
    const { x, y } = await at(page, 'odi')
    if (how === 'with Shift') await page.keyboard.down('Shift')
    else await page.getByRole('button', { name: 'Select an area' }).click()
    await page.mouse.move(x - 30, y - 30)
    await page.mouse.down()
    await page.mouse.move(x + 30, y + 30, { steps: 4 })
    await page.mouse.up()
    await expect(said(page, /^1 selected/)).toBeAttached()
    await expect(map(page)).toHaveAttribute('data-selected', 'odi')
  })

test('the table lists what the map shows, sorts, and shares the selection', async ({ page }) => {
  await open(page, '?off=type:programme')
  await page.getByRole('button', { name: 'Show as a table' }).click()
  const table = page.getByRole('table', { name: /Entities/ })
  await expect(table.getByRole('row')).toHaveCount(212)
  await table.getByRole('button', { name: 'Name' }).click()
  await expect(table.getByRole('row').nth(1)).toContainText(/1Spatial/)
  await table.getByRole('button', { name: 'Open Data Institute' }).click()
  await expect(panel(page)).toBeVisible()
  await page.getByRole('button', { name: 'Show as a map' }).click()
  await expect(map(page)).toHaveAttribute('data-selected', 'odi')
})

test('a dragged node stays where it was put, in the address too', async ({ page }) => {
  await open(page)
  const { x, y } = await at(page, 'odi')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 70, y + 40, { steps: 6 })
  await page.mouse.up()
  await expect(page).toHaveURL(/pin=odi:/)
  const moved = await at(page, 'odi')
  expect(Math.hypot(moved.x - x - 70, moved.y - y - 40)).toBeLessThan(6)
})

test('around one: its neighbours, more steps, and back to the whole', async ({ page }) => {
  await open(page, '?sel=odi')
  await panel(page).getByRole('button', { name: 'Show only this and its neighbours' }).click()
  await expect(map(page)).toHaveAccessibleName(/Map of 29 entities/)
  await expect(page).toHaveURL(/ego=odi:1/)
  const bar = page.getByRole('region', { name: 'Only a part is shown' })
  await bar.getByRole('button', { name: '2' }).click()
  await expect(map(page)).not.toHaveAccessibleName(/Map of 29 entities/)
  await bar.getByRole('button', { name: 'Show the whole map' }).click()
  await expect(map(page)).toHaveAccessibleName(/Map of 374 entities/)
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(/ego=odi:2/)
})

test('the columns of the table are chosen, and the link keeps them', async ({ page }) => {
  await page.goto('/?as=table')
  const table = page.getByRole('table', { name: /Entities/ })
  await expect(table.getByRole('columnheader')).toHaveCount(6)
  await page.getByRole('button', { name: 'Columns: All' }).click()
  await page.getByRole('checkbox', { name: 'Evidence', exact: true }).click()
  const chosen = ['Name', 'What it is', 'Status', 'Neighbours', 'Importance']
  await expect(table.getByRole('columnheader')).toHaveText(chosen)
  await page.reload()
  await expect(table.getByRole('columnheader')).toHaveText(chosen)
})

test('two selected show what both are tied to', async ({ page }) => {
  const { partners, programmes } = await (await page.request.get('/api/v1/interplay?a=odi&b=dcms')).json()
  await open(page, '?sel=odi,dcms')
  const both = panel(page).getByRole('region', { name: 'Both are tied to' })
  for (const { name } of [...partners, ...programmes])
    await expect(both.getByRole('link', { name, exact: true })).toBeVisible()
})

test('expands by one relation or one type, with counts before the press', async ({ page }) => {
  const { counts, types } = await (await page.request.get('/api/v1/entities/odi/neighbours?limit=1')).json()
  const runs = counts
    .filter(
      (each: { relation: string; direction: string }) => each.relation === 'RUNS' && each.direction === 'out',
    )
    .reduce((sum: number, { count }: { count: number }) => sum + count, 0)
  const priorities = types.find(({ type }: { type: string }) => type === 'priority')
  expect(priorities).toBeUndefined()
  await open(page, '?only=odi&sel=odi')
  await panel(page).getByText('Neighbours on the map').click()
  await expect(panel(page).getByRole('listitem').filter({ hasText: /^Runs/ }).first()).toContainText(
    `0 of ${runs}`,
  )
  await panel(page)
    .getByRole('button', { name: `Show ${Math.min(20, runs)} more: Runs`, exact: true })
    .click()
  await expect(page).toHaveURL(/x=odi:20:RUNS\.out/)
  const shown = Math.min(20, runs)
  await expect(map(page)).toHaveAccessibleName(new RegExp(`^Map of ${1 + shown} entities and`))
  await page.keyboard.press('Control+z')
  await expect(map(page)).toHaveAccessibleName(/^Map of 1 entities and/)

  const organisations = types.find(({ type }: { type: string }) => type === 'organisation').count
  await settle(page, 'odi')
  await click(page, 'odi', { button: 'right' })
  await page
    .getByRole('menuitem', {
      name: `Organisations: show ${Math.min(20, organisations)} more (0 of ${organisations})`,
    })
    .click()
  await expect(page).toHaveURL(/x=odi:20:organisation/)
  await expect(map(page)).toHaveAccessibleName(
    new RegExp(`^Map of ${1 + Math.min(20, organisations)} entities and`),
  )
})

test('the menu selects all neighbours at once', async ({ page }) => {
  await open(page)
  await click(page, 'fca', { button: 'right' })
  await page.getByRole('menuitem', { name: 'Select neighbours' }).click()
  await expect(panel(page)).toContainText(/\d+ selected/)
  await expect(map(page)).toHaveAttribute('data-selected', /^fca,/)
})

test('the years play from the first to the last', async ({ page }) => {
  await open(page)
  await legend(page).getByRole('button', { name: 'Play the years' }).click()
  await expect(page).toHaveURL(/asOf=\d{4}/)
  const first = page.url()
  await expect.poll(() => page.url(), { timeout: 8000 }).not.toBe(first)
  await legend(page).getByRole('button', { name: 'Pause' }).click()
  await expect(map(page)).not.toHaveAccessibleName(/Map of 374 entities/)
})

test('a period: two handles by keyboard, in the address, undone, and played as a window', async ({
  page,
}) => {
  await open(page, '?asOf=2019')
  await legend(page).getByRole('button', { name: 'Over a period' }).click()
  await expect(page).toHaveURL(/since=2015/)
  const handle = (name: string) => legend(page).getByRole('slider', { name, exact: true })
  const [from, to] = [handle('From'), handle('To')]
  await expect(from).toHaveValue('2015')
  await expect(to).toHaveValue('2019')
  const wide = await map(page).getAttribute('aria-label')
  await from.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/since=2016/)
  await to.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/asOf=2018/)
  await expect(map(page)).not.toHaveAccessibleName(wide ?? '')
  // A handle stops at the other.
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/asOf=2016/)
  await expect(page).toHaveURL(/since=2016/)
  await page.goto('/?since=2016&asOf=2018')
  await legend(page).getByRole('button', { name: 'Play the period' }).click()
  await expect(page).not.toHaveURL(/since=2016/)
  await legend(page).getByRole('button', { name: 'Pause' }).click()
  await expect(legend(page).getByRole('button', { name: 'Play the period' })).toBeVisible()
  // The period moved as it is: as far as it came by now.
  const { since, asOf } = Object.fromEntries(new URL(page.url()).searchParams)
  expect(Number(asOf) - Number(since)).toBe(2)
  await legend(page).getByRole('button', { name: 'At a time' }).click()
  await expect(page).not.toHaveURL(/since=/)
  await page.getByRole('button', { name: /^Undo show as of/ }).click()
  await expect(page).toHaveURL(new RegExp(`since=${since}`))
})

test('who had become another by the time leads on to it, and back to what it came from', async ({ page }) => {
  await open(page, '?sel=cdei&asOf=2024')
  await expect(panel(page).getByText(/By the end of 2024 it had become/)).toBeVisible()
  await panel(page)
    .getByRole('status')
    .getByRole('link', { name: /Responsible Technology Adoption Unit/ })
    .click()
  await expect(page).toHaveURL(/sel=rta/)
  await expect(page).toHaveURL(/asOf=2024/)
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(
    'Responsible Technology Adoption Unit',
  )
  await page.goto('/?sel=rta&asOf=2020')
  await expect(panel(page).getByText(/had not yet become part of it/)).toBeVisible()
  await panel(page)
    .getByRole('status')
    .getByRole('link', { name: /Centre for Data Ethics/ })
    .click()
  await expect(page).toHaveURL(/sel=cdei/)
  // In 2020 it was itself.
  await expect(panel(page).getByText(/it had become/)).toHaveCount(0)
})

test('finding in view lights what it finds and steps through it', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Find in this view' }).click()
  await page.getByRole('searchbox', { name: 'Find in this view' }).fill('university of')
  await expect(page).toHaveURL(/find=university/)
  const bar = page.getByRole('search').filter({ has: page.getByRole('button', { name: 'The next' }) })
  const number = Number(await bar.getByRole('status').textContent())
  await expect(map(page)).toHaveAttribute('data-lit', String(number))
  await page.keyboard.press('Enter')
  await expect(bar.getByRole('status')).toHaveText(`1 of ${number}`)
  await page.keyboard.press('Escape')
  await expect(map(page)).toHaveAttribute('data-lit', '0')
})

test('an entity the address names but the map lacks is a sentence, not a blank', async ({ page }) => {
  await page.goto('/?sel=no-such-thing')
  await expect(panel(page).getByRole('heading', { name: 'Not on the map' })).toBeVisible()
})

test('without the server the map says so and tries again', async ({ page }) => {
  await page.route('**/api/v1/graph*', (route) => route.abort())
  await page.goto('/')
  const again = page.getByRole('button', { name: /again/i })
  await expect(again).toBeVisible({ timeout: 20_000 })
  await page.unroute('**/api/v1/graph*')
  await again.click()
  await expect(map(page)).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap opens a sheet, a long press the menu, and nothing scrolls sideways', async ({ page }) => {
    await open(page)
    const { x, y } = await at(page, 'odi')
    await page.touchscreen.tap(x, y)
    await expect(panel(page).getByRole('heading', { name: 'Open Data Institute' })).toBeVisible()
    const sheet = await panel(page).boundingBox()
    expect(sheet?.width).toBe(390)
    expect(sheet?.y).toBeGreaterThan(300)
    await panel(page).getByRole('button', { name: 'Make the details larger' }).click()
    await expect.poll(async () => (await panel(page).boundingBox())?.y).toBeLessThan(120)
    await panel(page).getByRole('button', { name: 'Close the details' }).click()
    await expect(panel(page)).toHaveCount(0)

    await hold(page, await at(page, 'odi'))
    await expect(page.getByRole('menuitem', { name: 'Hide' })).toBeVisible()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
  })

  for (const tree of ['nds-2020', 'national-ai-strategy-2021'])
    test(`in the tree of ${tree} names stand above their nodes, and none lies on another`, async ({
      page,
    }) => {
      // Rows so near to one another leave names of nodes no room before one zooms.
      await page.goto(`/?arrange=tree:${tree}`)
      await settle(page, 'odi')
      const nodes = await drawn(page)
      const touching = nodes.flatMap((a, i) =>
        nodes
          .slice(i + 1)
          .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 0.75 * (a.radius + b.radius))
          .map((b) => `${a.id} on ${b.id}`),
      )
      expect(touching).toEqual([])
      const left = Math.min(...nodes.map(({ x }) => x))
      for (const row of await map(page).getByRole('list').getByRole('link').all()) {
        const box = await row.boundingBox()
        if (!(await row.isVisible()) || !box) continue
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(390)
        // Beside the nodes there would be no room for it.
        expect(box.x + box.width).toBeGreaterThan(left + 200)
      }
    })

  test('the legend comes from below and filters', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: /Legend/ }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Research/ })
      .click()
    await expect(page).toHaveURL(/off=group:research/)
  })
})

test('organisations get their marks when the vocabulary comes after the map', async ({ page }) => {
  let answer = () => {}
  const wait = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/api/v1/vocabulary*', async (route) => {
    await wait
    await route.continue()
  })
  await open(page)
  const marks = async () => new Set((await drawn(page)).map(({ mark }) => mark))
  expect(await marks()).toContain('mark-other')
  answer()
  await expect.poll(async () => [...(await marks())]).not.toContain('mark-other')
  expect(await marks()).toContain('mark-civil')
})

test('less motion: nodes stand at once where they belong', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  await legend(page)
    .getByRole('combobox', { name: /Arranged by/ })
    .click()
  await page.getByRole('option', { name: 'Nations', exact: true }).click()
  await expect(map(page).getByRole('link', { name: /Scotland/ })).toBeVisible()
  const once = await at(page, 'odi')
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  expect(await at(page, 'odi')).toEqual(once)
})
