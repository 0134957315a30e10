import { expect, type Page, test } from '@playwright/test'

const menu = (page: Page) => page.getByRole('button', { name: 'Saved views' })
const list = (page: Page) => page.getByRole('dialog', { name: 'Saved views' })

async function save(page: Page, name: string) {
  await menu(page).click()
  await page.getByRole('menuitem', { name: 'Save this view' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function openList(page: Page) {
  await menu(page).click()
  await page.getByRole('menuitem', { name: /All saved views/ }).click()
  await expect(list(page)).toBeVisible()
}

test('a view is kept under a name, and opens as it was', async ({ page }) => {
  await page.goto('/stories')
  await save(page, 'Where to begin')
  await page.goto('/about')
  await save(page, 'About it')
  await page.reload()
  await menu(page).click()
  await page.getByRole('menuitem', { name: 'Where to begin' }).click()
  await expect(page).toHaveURL(/\/stories$/)
})

test('the whole state in the address is kept', async ({ page }) => {
  await page.goto('/about?kept=a,b&other=1')
  await save(page, 'With state')
  await page.goto('/stories')
  await openList(page)
  await list(page)
    .getByRole('link', { name: /With state/ })
    .click()
  await expect(page).toHaveURL(/\/about\?kept=a,b&other=1$/)
})

test('renamed, deleted, and put back', async ({ page }) => {
  await page.goto('/about')
  await save(page, 'First')
  await save(page, 'First')
  await openList(page)
  const rows = list(page).getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await list(page).getByRole('button', { name: 'Rename First (2)' }).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Second')
  await page.keyboard.press('Enter')
  await expect(list(page).getByRole('link', { name: /Second/ })).toBeVisible()
  await list(page).getByRole('button', { name: 'Delete Second' }).click()
  await expect(rows).toHaveCount(1)
  await list(page).getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(2)
  await page.reload()
  await openList(page)
  await expect(rows).toHaveCount(2)
})

test('taken away as links', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/stories')
  await save(page, 'Stories to send')
  await openList(page)
  await list(page).getByRole('button', { name: 'Copy the link to Stories to send' }).click()
  await expect(list(page).getByRole('status')).toContainText('Copied')
  const origin = new URL(page.url()).origin
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin}/stories`)
  await list(page).getByRole('button', { name: 'Copy all as links' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`Stories to send: ${origin}/stories`)
})

test('by keyboard alone', async ({ page }) => {
  await page.goto('/stories')
  await menu(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Save this view' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused()
  await page.keyboard.type('Typed')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await menu(page).click()
  await expect(page.getByRole('menuitem', { name: 'Typed' })).toBeVisible()
})

for (const stored of [
  '{not json',
  '[]',
  '{"version":9,"views":[]}',
  '{"version":1,"views":[{"id":"x"},7,null]}',
])
  test(`survives bad storage: ${stored}`, async ({ page }) => {
    await page.addInitScript((text) => {
      if (!sessionStorage.getItem('planted')) localStorage.setItem('interplay-views', text)
      sessionStorage.setItem('planted', 'yes')
    }, stored)
    await page.goto('/stories')
    await openList(page)
    await expect(list(page).getByText('None yet.')).toBeVisible()
    await page.keyboard.press('Escape')
    await save(page, 'After all')
    await page.reload()
    await menu(page).click()
    await expect(page.getByRole('menuitem', { name: 'After all' })).toBeVisible()
  })

test('where storage is forbidden, views last for the visit and the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    Object.defineProperty(Storage.prototype, 'getItem', { value: refuse })
    Object.defineProperty(Storage.prototype, 'setItem', { value: refuse })
  })
  await page.goto('/stories')
  await save(page, 'For now')
  await openList(page)
  await expect(list(page).getByRole('link', { name: /For now/ })).toBeVisible()
  await expect(list(page).getByText('This browser keeps nothing for this site')).toBeVisible()
})
