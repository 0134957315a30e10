import { expect, type Page, test } from '@playwright/test'
import { at, click, doubleClick, legend, map, open, panel, settle } from './on-map.ts'

/** The map in groups: bubbles that open and close. Numbers come from the API of the same server, never from memory. */

const ask = async (page: Page, path: string) => (await page.request.get(`/api/v1/${path}`)).json()

interface Node {
  id: string
  type: string
  sector: string | null
}

/** Organisations of a group of sectors, such as research. */
async function organisationsOf(page: Page, group: string): Promise<string[]> {
  const [{ nodes }, { sectors }] = await Promise.all([ask(page, 'graph'), ask(page, 'vocabulary')])
  const inGroup = new Set(
    sectors.filter((sector: { group: string }) => sector.group === group).map(({ id }: Node) => id),
  )
  return nodes.filter(({ sector }: Node) => inGroup.has(sector)).map(({ id }: Node) => id)
}

test('is grouped by the field beside the arrangement, and undone', async ({ page }) => {
  await open(page)
  await legend(page).getByRole('combobox', { name: 'Grouped by' }).click()
  await page.getByRole('option', { name: 'Kind of organisation' }).click()
  await expect(page).toHaveURL(/group=sector/)
  await settle(page, 'group:research')
  await expect(async () => {
    await at(page, 'odi')
  }).rejects.toThrow('odi is not drawn')
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/group=/)
  await settle(page, 'odi')
  await page.goBack()
  await expect(page).toHaveURL(/group=sector/)
})

test('a double click opens a group into its members, the panel closes it', async ({ page }) => {
  await open(page, '?group=sector')
  await settle(page, 'group:civil')
  await doubleClick(page, await at(page, 'group:civil'))
  await expect(page).toHaveURL(/open=group:civil/)
  await settle(page, 'odi')
  for (const id of await organisationsOf(page, 'civil')) await at(page, id)
  await page.keyboard.press('Escape')
  await map(page)
    .getByRole('link', { name: /^Civil society/ })
    .click()
  await panel(page).getByRole('button', { name: 'Close the group' }).click()
  await expect(page).not.toHaveURL(/open=/)
  await settle(page, 'group:civil')
})

test('a group says what it holds, whom it is tied to, and leads to its members', async ({ page }) => {
  await open(page, '?group=cluster')
  const { clusters } = await ask(page, 'clusters')
  const { id, label, size, members } = clusters[0]
  await settle(page, `group:${id}`)
  await click(page, `group:${id}`)
  await expect(panel(page).getByRole('heading', { name: label, exact: true })).toBeVisible()
  await expect(panel(page)).toContainText(`${size} organisations`)
  await panel(page).getByRole('link', { name: members[0].name, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`open=group:${id}`))
  await expect(panel(page).getByRole('heading', { name: members[0].name })).toBeVisible()
})

test('is walked and opened by the keyboard, with words for each group', async ({ page }) => {
  await open(page, '?group=place')
  await settle(page, 'group:england')
  await map(page).focus()
  await page.keyboard.press('ArrowRight')
  const spoken = page.getByRole('status').filter({ hasText: /group of \d+ organisations?.*, closed/ })
  await expect(spoken).toBeAttached()
  await page.keyboard.press('e')
  await expect(page).toHaveURL(/open=group:/)
})

/** Groups tied to others, with how many others: as the panel lists them. */
async function othersOf(page: Page, id: string): Promise<number> {
  await page.goto(`/?group=cluster&sel=${id}`)
  const ties = panel(page).getByRole('region', { name: 'Ties to other groups' })
  await expect(ties).toBeVisible()
  return ties.getByRole('listitem').count()
}

test.describe('the number of each bundle of a group shows', () => {
  test('where it is selected, on a phone too', async ({ page }) => {
    const { clusters } = await ask(page, 'clusters')
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 })
      const others = await othersOf(page, `group:${clusters[0].id}`)
      expect(others).toBeGreaterThan(3)
      await expect(map(page)).toHaveAttribute('data-numbers', String(others))
    }
  })

  test('where it is pointed at or walked to', async ({ page }) => {
    const { clusters } = await ask(page, 'clusters')
    const id = `group:${clusters[0].id}`
    const others = String(await othersOf(page, id))
    await open(page, '?group=cluster')
    await settle(page, id)
    const { x, y } = await at(page, id)
    await page.mouse.move(x, y)
    await expect(map(page)).toHaveAttribute('data-numbers', others)
    await page.mouse.move(x, 0)
    await expect(map(page)).toHaveAttribute('data-lit', '0')
    await map(page).focus()
    await page.keyboard.press('ArrowRight')
    await expect(map(page)).toHaveAttribute('data-lit', /[1-9]/)
    await expect
      .poll(() => map(page).evaluate(({ dataset: { lit, numbers } }) => Number(lit) - Number(numbers)))
      .toBe(1)
  })
})

test('the menu of a group opens it, that of a member closes it', async ({ page }) => {
  await open(page, '?group=sector')
  await settle(page, 'group:business')
  await click(page, 'group:business', { button: 'right' })
  await page.getByRole('menuitem', { name: 'Open the group' }).click()
  await settle(page, 'techuk')
  await click(page, 'techuk', { button: 'right' })
  await page.getByRole('menuitem', { name: 'Close the group Business' }).click()
  await expect(page).not.toHaveURL(/open=/)
})

test('shows only a group, in the table as on the map', async ({ page }) => {
  await open(page, '?group=sector&sel=group:local')
  await panel(page).getByRole('button', { name: 'Show only these' }).click()
  const locals = await organisationsOf(page, 'local')
  await expect(page).toHaveURL(/only=/)
  const only = new URL(page.url()).searchParams.get('only')?.split(',') ?? []
  for (const id of locals) expect(only).toContain(id)
})

test('a filter of the legend takes members out of their group', async ({ page }) => {
  await open(page, '?group=sector')
  await settle(page, 'group:business')
  await legend(page)
    .getByRole('button', { name: /^Business/ })
    .click()
  await expect(async () => {
    await expect(at(page, 'group:business')).rejects.toThrow('is not drawn')
  }).toPass()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a tap tells about a group, and opens it', async ({ page }) => {
    await open(page, '?group=place')
    await settle(page, 'group:wales')
    const { x, y } = await at(page, 'group:wales')
    await page.touchscreen.tap(x, y)
    await expect(panel(page).getByRole('heading', { name: 'Wales', exact: true })).toBeVisible()
    await panel(page).getByRole('button', { name: 'Open the group' }).tap()
    await expect(page).toHaveURL(/open=group:wales/)
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over).toBeLessThanOrEqual(0)
  })
})
