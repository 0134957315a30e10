import { expect, test } from '@playwright/test'
import { at, doubleClick, drawn, legend, map, open, panel, settle } from './on-map.ts'

/** What could not be read or reached though it was there: names of rows, years of a chart, keys on a slider. */

test('shortcuts work where a slider has the focus', async ({ page }) => {
  await open(page)
  const year = legend(page).getByRole('slider', { name: 'As of the end of' })
  await year.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/asOf=/)
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/asOf=/)
  await expect(year).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
})

test('a dialog takes the keys for itself', async ({ page }) => {
  await open(page, '?asOf=2020')
  const help = page.getByRole('dialog', { name: 'Help' })
  const year = legend(page).getByRole('slider', { name: 'As of the end of' })
  await year.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/asOf=2019/)
  await page.keyboard.press('?')
  await expect(help).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('/')
  await expect(help).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(page).toHaveURL(/asOf=2019/)
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(/asOf=2020/)
})

test('a group that was opened is lit while the pointer rests where its bubble was', async ({ page }) => {
  await open(page, '?group=sector')
  await settle(page, 'group:research')
  await doubleClick(page, await at(page, 'group:research'))
  await settle(page, 'ukri')
  const members = panel(page).getByRole('heading', { name: /^Who is in it/ })
  const count = Number((await members.textContent())?.match(/\d+/)?.[0])
  expect(count).toBeGreaterThan(20)
  await expect.poll(async () => Number(await map(page).getAttribute('data-lit'))).toBe(count)
})

test('each part in a tree is named on a small desktop, where not each can be pressed', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto('/?arrange=tree:nds-2020')
  await settle(page, 'odi')
  const rows = page.getByRole('list', { name: 'Parts of the strategy' }).getByRole('listitem')
  await expect(rows).toHaveCount(28)
  await expect.poll(() => rows.evaluateAll((all) => all.filter((row) => 'out' in row.dataset).length)).toBe(0)
  const tops = await rows.evaluateAll((all) =>
    all
      .filter((row) => !('tight' in row.dataset) && row.querySelector('a'))
      .map((row) => row.getBoundingClientRect().top)
      .sort((a, b) => a - b),
  )
  for (const [index, top] of tops.slice(1).entries())
    expect(top - (tops[index] ?? 0)).toBeGreaterThanOrEqual(24)
})

test('the field of the search has one ring, and a menu opened by mouse has none', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: /^Search organisations/ })
  await expect(field).toBeFocused()
  await expect(field).toHaveCSS('outline-style', 'none')
  await page.keyboard.press('Escape')
  const { x, y } = await at(page, 'odi')
  await page.mouse.click(x, y, { button: 'right' })
  await expect(page.getByRole('menu')).toHaveCSS('outline-style', 'none')
})

test('the years of the chart keep apart on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?as=charts')
  const years = page
    .getByRole('list', { name: 'Programmes on the map, by year' })
    .locator('button > span:last-child')
  await expect(years.first()).toBeAttached()
  const boxes = await years.evaluateAll((all) =>
    all.map((each) => {
      const range = document.createRange()
      range.selectNodeContents(each)
      const { left, right } = range.getBoundingClientRect()
      return { left, right }
    }),
  )
  for (const [index, { left }] of boxes.slice(1).entries())
    expect(left - (boxes[index]?.right ?? 0)).toBeGreaterThan(3)
})

test('neighbours that come are in sight, for a reader who has not moved the view', async ({ page }) => {
  const inSight = async () => {
    const { x: left = 0, width = 0, height = 0 } = (await map(page).boundingBox()) ?? {}
    const beside = (await panel(page).count()) > 0 ? await panel(page).boundingBox() : null
    const edge = beside ? beside.x - left : width
    return (await drawn(page)).every(({ x, y }) => x > 0 && x < edge && y > 0 && y < height)
  }
  await open(page, '?only=odi&sel=odi')
  await settle(page, 'odi')
  await map(page).focus()
  await page.keyboard.press('e')
  await expect(page).toHaveURL(/x=odi:20/)
  await expect.poll(async () => (await drawn(page)).length).toBe(21)
  await expect.poll(inSight).toBe(true)
  // A story, or any link, that opens with neighbours.
  await page.goto('/stories/seed-organisations/4')
  await expect
    .poll(async () => (await drawn(page).catch(() => [])).length, { timeout: 20_000 })
    .toBeGreaterThan(20)
  await expect.poll(inSight).toBe(true)
})

test('neighbours leave the view where the reader has moved it', async ({ page }) => {
  await open(page, '?only=odi&sel=odi')
  await settle(page, 'odi')
  await map(page).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await settle(page, 'odi')
  const before = await at(page, 'odi')
  await page.keyboard.press('e')
  await expect.poll(async () => (await drawn(page)).length).toBe(21)
  await settle(page, 'odi')
  expect(await at(page, 'odi')).toEqual(before)
})

for (const [name, id] of [
  ['a place', 'wales'],
  ['a strategy', 'national-ai-strategy-2021'],
])
  test(`${name} lights what belongs to it, and shows it alone`, async ({ page }) => {
    await open(page, `?sel=${id}`)
    const here = panel(page).getByText(/^\d+ entities on the map/)
    await expect(here).toBeVisible()
    const count = Number((await here.textContent())?.match(/\d+/)?.[0])
    expect(count).toBeGreaterThan(10)
    await expect(map(page)).toHaveAttribute('data-lit', String(count))
    await panel(page).getByRole('button', { name: 'Show only these' }).click()
    await expect(page).toHaveURL(/only=/)
    await expect.poll(async () => (await drawn(page)).length).toBe(count)
  })

test('a link to a map in groups shows nothing else first', async ({ page }) => {
  await page.addInitScript(() => {
    const sizes = new Set<number>()
    Object.assign(window, { sizes })
    new MutationObserver(() => {
      const stage = [...(document.querySelector('[role=application]')?.children ?? [])]
        .map((child) => (child instanceof HTMLElement ? child._cyreg : undefined))
        .find((found) => found !== undefined)
      if (stage) sizes.add(stage.cy.nodes().map((node) => node.id()).length)
    }).observe(document, { subtree: true, childList: true, attributes: true })
  })
  await open(page, '?group=cluster')
  const sizes = await page.evaluate(() => [...(window as unknown as { sizes: Set<number> }).sizes])
  expect(Math.max(...sizes)).toBeGreaterThan(5)
  expect(Math.max(...sizes)).toBeLessThan(40)
})

test('a map that takes long to come says what it waits for', async ({ page }) => {
  let answer = (): void => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route(/\/api\/v1\/graph/, async (route) => {
    await answered
    await route.continue()
  })
  await page.goto('/?arrange=nation')
  await expect(page.getByRole('status').filter({ hasText: 'Arranging by Nations' })).toBeVisible()
  answer()
  await expect(map(page)).toBeVisible()
  await expect(page.getByText('Arranging by Nations')).toHaveCount(0)
})

test('a strategy that is not on the map is said to be so, with a way on that works', async ({ page }) => {
  await page.goto('/gaps?strategy=nobody&by=sector')
  await expect(page.getByRole('alert')).toContainText('strategy')
  await page.getByRole('link', { name: 'Go on without it' }).click()
  await expect(page).toHaveURL(/\/gaps\?by=sector$/)
  await expect(page.getByRole('treegrid')).toBeVisible({ timeout: 20_000 })
})

test('an empty map says why it is empty, and leads back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const groups = ['government', 'local', 'public', 'research', 'business', 'civil']
  await page.goto(`/?off=type:programme,${groups.map((group) => `group:${group}`).join()}`)
  await expect(page.getByText(/^Nothing is shown: .* leaves out all \d+ entities/)).toBeVisible({
    timeout: 20_000,
  })
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(page).not.toHaveURL(/off=/)
  await expect(page.getByText('Nothing is shown')).toHaveCount(0)
})
