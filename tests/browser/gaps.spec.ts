import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

/** The gaps view on the seed: figures come from the API of the same server, never from memory. */

interface Cell {
  row: string
  column: string
  programmes: number
  direct: number
  wide: number
  effort: { claims: number }
}
interface Coverage {
  rows: { id: string; name: string; parent: string | null }[]
  cells: Cell[]
}

const framework = 'nds-m1-framework-2021'
const matrix = (page: Page) => page.getByRole('treegrid')
const answers = (page: Page) => page.locator('main').getByText(/parts? have no programme placed there/)

async function coverage(page: Page, query = ''): Promise<Coverage> {
  return (await page.request.get(`/api/v1/strategies/${framework}/coverage${query}`)).json()
}

/** Leaves of the tree with nothing placed in Wales, though somebody has looked. */
function bareInWales({ rows, cells }: Coverage): string[] {
  const parents = new Set(rows.map((row) => row.parent))
  return rows
    .filter((row) => !parents.has(row.id))
    .filter((row) => {
      const cell = cells.find((each) => each.row === row.id && each.column === 'wales')
      return cell && cell.direct === 0 && (cell.wide > 0 || cell.effort.claims >= 10)
    })
    .map((row) => row.name)
}

test('says in two actions which Mission 1 areas have nobody in Wales', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Views' }).first().getByRole('link', { name: 'Gaps' }).click()
  await matrix(page).getByRole('button', { name: 'Wales', exact: true }).click()
  await expect(page).toHaveURL(/place=wales/)
  const bare = bareInWales(await coverage(page))
  expect(bare.length).toBeGreaterThan(0)
  await expect(answers(page)).toContainText(`${bare.length} of`)
  for (const name of bare)
    await expect(page.getByRole('main').getByRole('button', { name }).first()).toBeVisible()
})

test('a link to a place and a part opens on them', async ({ page }) => {
  await page.goto(`/gaps?strategy=${framework}&part=m1-pa-pets&place=wales`)
  await expect(matrix(page).getByRole('button', { name: 'Wales', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(page.getByRole('button', { name: 'Not only Wales' })).toBeVisible()
  await page.getByRole('button', { name: /^Not only Encourage/ }).click()
  await expect(page).not.toHaveURL(/part=/)
})

test('every cell shows the figure of the API', async ({ page }) => {
  await page.goto('/gaps')
  const { rows, cells } = await coverage(page)
  const pets = rows.find((row) => row.id === 'm1-pa-pets')
  for (const cell of cells.filter((each) => each.row === 'm1-pa-pets')) {
    const button = matrix(page).getByRole('button', {
      name: new RegExp(`^${pets?.name}, ${cell.column}`, 'i'),
    })
    if ((await button.count()) !== 1 || cell.programmes === 0) continue
    await expect(button).toContainText(cell.wide > 0 ? `${cell.direct}+${cell.wide}` : `${cell.programmes}`)
    // What stands beside the number is said as a description.
    await expect(button).toHaveAccessibleDescription(
      new RegExp(`${cell.direct} programmes? placed there, ${cell.wide} reaching`),
    )
  }
})

test('is walked by the arrow keys, opens and closes rows, and opens a cell with Enter', async ({ page }) => {
  await page.goto('/gaps')
  const first = matrix(page).getByRole('button', { name: 'Principles for intervention', exact: true })
  await first.focus()
  const row = matrix(page)
    .getByRole('row', { name: /^Close Principles|Principles for intervention/ })
    .first()
  await page.keyboard.press('ArrowLeft')
  await expect(row).toHaveAttribute('aria-expanded', 'false')
  await expect(page).toHaveURL(/turn=m1-levers/)
  await page.keyboard.press('ArrowRight')
  await expect(row).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(matrix(page).locator(':focus')).toHaveAccessibleName(/^Improve knowledge.*Northern Ireland/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(matrix(page).locator(':focus')).toHaveAccessibleName(/^Improve knowledge.*Northern Ireland/)
})

test('is one stop for the tab key', async ({ page }) => {
  await page.goto('/gaps')
  await expect(matrix(page).locator('tbody [data-at]').first()).toBeVisible()
  expect(await matrix(page).locator('[data-at][tabindex="0"]').count()).toBe(1)
})

test('a cell opens what lies behind it, and leads to the map with exactly that', async ({ page }) => {
  await page.goto('/gaps')
  const { cells } = await coverage(page, '?cells=ids')
  const cell = cells.find((each) => each.row === 'm1-pa-pets' && each.column === 'england') as Cell & {
    programmeIds: string[]
    organisationIds: string[]
  }
  await matrix(page)
    .getByRole('button', { name: /^Encourage the development and uptake of Privacy.*England/ })
    .click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('heading', { name: 'Organisations' })).toContainText(
    String(cell.organisationIds.length),
  )
  const link = drawer.locator('a', { hasText: /on the map$/ })
  const only = new URL((await link.getAttribute('href')) ?? '', 'http://x').searchParams
    .get('only')
    ?.split(',')
  expect(only?.sort()).toEqual(['m1-pa-pets', ...cell.programmeIds, ...cell.organisationIds].sort())
})

test('pointing at a gap marks its cell', async ({ page }) => {
  await page.goto('/gaps?type=regional')
  const gap = page.getByRole('article').first()
  const place = ((await gap.locator('p').first().textContent()) ?? '').split('·')[1]?.trim() ?? ''
  const part = (await gap.getByRole('heading').textContent())?.trim() ?? ''
  await gap.hover()
  await expect(matrix(page).locator('button[class*=marked]')).toHaveAccessibleName(
    new RegExp(`^${part.slice(0, 6)}.*${place}`),
  )
})

test('lists gaps by rank with their sentence, and filters by type', async ({ page }) => {
  const { items, counts } = await (
    await page.request.get(`/api/v1/strategies/${framework}/gaps?limit=500&reach=direct`)
  ).json()
  await page.goto('/gaps')
  const first = items.find(
    (gap: { perhapsUnmapped: boolean; type: string }) => !gap.perhapsUnmapped && gap.type !== 'unmapped',
  )
  await expect(page.getByRole('article').first()).toContainText(first.explanation)
  const some = counts.find((each: { type: string; count: number }) => each.type === 'regional')
  await page.getByRole('button', { name: /^Missing in a place/ }).click()
  await expect(page).toHaveURL(/type=regional/)
  await expect(page.getByRole('button', { name: /^Missing in a place/ })).toContainText(String(some.count))
  for (const kind of await page.getByRole('article').locator('p:first-child').allTextContents())
    expect(kind).toContain('Missing in a place')
})

test('readers set what counts as a gap, and the link keeps it', async ({ page }) => {
  await page.goto('/gaps')
  await page.getByRole('button', { name: 'Thresholds' }).click()
  await page.getByRole('button', { name: 'All that reaches it' }).click()
  await expect(page).toHaveURL(/reach=any/)
  await page.getByRole('slider', { name: /^Thin: fewer programmes than/ }).focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/thinBelow=20/)
  const { total } = await (
    await page.request.get(`/api/v1/strategies/${framework}/gaps?reach=any&thinBelow=20`)
  ).json()
  await expect(page.getByRole('heading', { name: `Ranked gaps (${total})` })).toBeVisible()
})

test('a tile chooses a region and shows the columns of regions', async ({ page }) => {
  await page.goto('/gaps')
  await page.getByRole('button', { name: /^North East:/ }).click()
  await expect(page).toHaveURL(/place=north-east/)
  await expect(matrix(page).getByRole('button', { name: 'North East', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('takes the matrix away as CSV and as a picture', async ({ page }) => {
  await page.goto('/gaps')
  const { cells, rows } = await coverage(page)
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Export what is shown' }).first().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ])
    return { name: download.suggestedFilename(), file: await readFile(await download.path()) }
  }
  const csv = await take('Table (CSV)')
  expect(csv.name).toBe(`coverage-${framework}-by-place.csv`)
  expect(csv.file.toString().trim().split('\r\n')).toHaveLength(1 + rows.length + cells.length)
  const png = await take('Image (PNG)')
  expect(png.file.subarray(1, 4).toString()).toBe('PNG')
  expect(png.file.length).toBeGreaterThan(20_000)
})

test('says how the figures come about', async ({ page }) => {
  await page.goto('/gaps')
  await page.getByText('How this is computed').click()
  await expect(page.getByRole('heading', { name: 'Severity of each type' })).toBeVisible()
  await expect(page.getByText(/^Revision \d+ of the map/)).toBeVisible()
})

test('a strategy without parts says so', async ({ page }) => {
  await page.goto('/gaps?strategy=gm-information-strategy-2022')
  await expect(page.getByText('This strategy has no parts on record')).toBeVisible()
})

test('a strategy that does not exist is an error with a way on', async ({ page }) => {
  await page.goto('/gaps?strategy=no-such-strategy')
  await expect(page.getByRole('alert').first()).toBeVisible()
  await page.getByRole('link', { name: 'Go on without it' }).first().click()
  await expect(matrix(page)).toBeVisible()
})

test('works on a phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/gaps?place=wales')
  await expect(matrix(page)).toBeVisible()
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over).toBeLessThanOrEqual(0)
  // The column of the link shows, though the matrix is wider than the phone.
  const column = await matrix(page).getByRole('button', { name: 'Wales', exact: true }).boundingBox()
  expect((column?.x ?? 999) + (column?.width ?? 0)).toBeLessThanOrEqual(390)
  await matrix(page)
    .getByRole('button', { name: /^Encourage.*Scotland/ })
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
