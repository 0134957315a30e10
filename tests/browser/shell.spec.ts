import { expect, type Page, test } from '@playwright/test'
import { views } from './views.ts'

/** What stands around every view: header, search, help, theme, notices; by mouse, by keys and by touch. */

for (const { name, path, ready } of views) {
  test(`the ${name} view opens, and the console stays quiet`, async ({ page }) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    await page.goto(path)
    await ready(page)
    await expect(page.getByRole('banner')).toBeVisible()
    expect(complaints).toEqual([])
  })

  for (const width of [1440, 1024, 720, 390])
    test(`the ${name} view does not scroll sideways at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      await ready(page)
      expect(await overflowing(page)).toEqual([])
    })
}

/** The page, its content and its header, where they are wider than the window. 720 px is 1440 at 200% zoom. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ['html', 'main', 'header', 'header nav']
      .map((name) => [name, document.querySelector(name)] as const)
      .filter(([, element]) => element && element.scrollWidth > element.clientWidth + 1)
      .map(([name]) => name),
  )

const search = (page: Page) => page.getByRole('combobox', { name: /^Search/ })

test.describe('the search', () => {
  test('finds an organisation by its acronym and selects it on the map, by keys alone', async ({ page }) => {
    await page.goto('/about')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('/')
    await expect(search(page)).toBeFocused()
    await page.keyboard.type('odi')
    const first = page.getByRole('option').first()
    await expect(first).toContainText('Open Data Institute')
    await expect(first).toContainText('Civil society')
    await expect(first.locator('mark')).toHaveText('ODI')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/?sel=odi')
    await expect(page.getByText('Open Data Institute').first()).toBeVisible()
  })

  test('waits for the answer when Enter comes before it', async ({ page }) => {
    await page.route('**/api/v1/search?*q=wales*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      await route.continue()
    })
    await page.goto('/about')
    await search(page).pressSequentially('wales')
    await search(page).press('Enter')
    await expect(page).toHaveURL('/?sel=wales')
  })

  test('walks its list by arrow keys and lets go with Escape', async ({ page }) => {
    await page.goto('/about')
    await search(page).fill('health data')
    const options = page.getByRole('option')
    await expect(options.nth(1)).toBeVisible()
    await expect(options.first()).toHaveAttribute('data-highlighted', '')
    await search(page).press('ArrowDown')
    await expect(options.nth(1)).toHaveAttribute('data-highlighted', '')
    await expect(search(page)).toHaveAttribute('aria-activedescendant', /.+/)
    await search(page).press('Escape')
    await expect(options).toHaveCount(0)
    await expect(page).toHaveURL('/about')
  })

  test('knows views, and narrows them by a place', async ({ page }) => {
    await page.goto('/about')
    await search(page).fill('gaps wales')
    await page.getByRole('option', { name: /Gaps: Wales/ }).click()
    await expect(page).toHaveURL('/gaps?place=wales')
    await search(page).fill('compare')
    await expect(page.getByRole('option').first()).toContainText('Compare')
  })

  test('finds a Welsh name and says in which language it is', async ({ page }) => {
    await page.goto('/about')
    await search(page).fill('llywodraeth')
    const option = page.getByRole('option', { name: /Welsh Government/ })
    await expect(option.locator('[lang=cy]')).toHaveText('Llywodraeth Cymru')
  })

  test('forgives a typing error, and says when nothing is found', async ({ page }) => {
    await page.goto('/about')
    await search(page).fill('alan turng institute')
    await expect(page.getByRole('option').first()).toContainText('The Alan Turing Institute')
    await search(page).fill('zzzzqqqq')
    await expect(page.getByText('No match for “zzzzqqqq”.')).toBeVisible()
    await expect(page.getByRole('option')).toHaveCount(0)
  })

  test('offers what was opened last, and forgets it when told to', async ({ page }) => {
    await page.goto('/about')
    await search(page).fill('ofcom')
    await page.getByRole('option', { name: /Ofcom/ }).first().click()
    await expect(page).toHaveURL(/sel=ofcom/)
    await page.goto('/about')
    await search(page).click()
    await expect(page.getByRole('group', { name: 'Recent' }).getByRole('option')).toHaveText(/Ofcom/)
    await page.getByRole('button', { name: 'Forget recent' }).click()
    await expect(page.getByRole('group', { name: 'Recent' })).toHaveCount(0)
  })

  test('says when the server does not answer, and tries again', async ({ page }) => {
    let broken = true
    await page.route('**/api/v1/search?*q=ofgem*', (route) => (broken ? route.abort() : route.continue()))
    await page.goto('/about')
    await search(page).fill('ofgem')
    await expect(page.getByRole('alert')).toContainText('The server does not answer')
    broken = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('option', { name: /Ofgem/ }).first()).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the search covers the screen and works by touch', async ({ page }) => {
    await page.goto('/about')
    await page.getByRole('button', { name: 'Search', exact: true }).tap()
    const overlay = page.getByRole('dialog', { name: 'Search' })
    expect(await overlay.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
    await search(page).fill('cardiff')
    await page.getByRole('option', { name: /Cardiff University/ }).tap()
    await expect(overlay).toBeHidden()
    await expect(page).toHaveURL(/\/\?sel=univ-cardiff/)
  })

  test('the search closes by its button and gives the page back', async ({ page }) => {
    await page.goto('/about')
    await page.getByRole('button', { name: 'Search', exact: true }).tap()
    await page.getByRole('button', { name: 'Back' }).tap()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('all views stand in the menu, the present one marked', async ({ page }) => {
    await page.goto('/about')
    await page.getByRole('button', { name: 'Views', exact: true }).tap()
    const menu = page.getByRole('dialog', { name: 'Views', exact: true })
    await expect(menu.getByRole('link', { name: /^About/ })).toHaveAttribute('aria-current', 'page')
    await menu.getByRole('link', { name: /^Compare/ }).tap()
    await expect(page).toHaveURL('/compare')
    await expect(menu).toBeHidden()
  })
})

test.describe('navigation', () => {
  for (const width of [1440, 1024])
    test(`shows every view at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('/about')
      const links = page.getByRole('navigation', { name: 'Views' }).getByRole('link')
      expect(await links.count()).toBeGreaterThanOrEqual(8)
      for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 })
    })

  test('changes the title, marks the view and puts the keyboard at the content', async ({ page }) => {
    await page.goto('/about')
    await expect(page).toHaveTitle('About · Interplay')
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Compare' }).click()
    await expect(page).toHaveTitle('Compare · Interplay')
    await expect(page.getByRole('banner').getByRole('link', { name: 'Compare' })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await expect(page.getByRole('main')).toBeFocused()
    await page.goBack()
    await expect(page).toHaveTitle('About · Interplay')
  })

  test('begins a new page at its top, and goes back to where the old one was left', async ({ page }) => {
    await page.goto('/about')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const main = page.locator('#main')
    const top = () => main.evaluate((element) => element.scrollTop)
    await main.evaluate((element) => element.scrollTo(0, 700))
    await expect.poll(top).toBe(700)
    await page.getByRole('navigation').getByRole('link', { name: 'Gaps' }).click()
    await expect(page).toHaveTitle(/^Gaps/)
    await expect.poll(top).toBe(0)
    await page.goBack()
    await expect(page).toHaveTitle(/^About/)
    await expect.poll(top).toBe(700)
    await page.goForward()
    await expect(page).toHaveTitle(/^Gaps/)
    await expect.poll(top).toBe(0)
  })

  test('skips to the content by the first key press', async ({ page }) => {
    await page.goto('/about')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  test('says that a page is not there, and leads to the map', async ({ page }) => {
    await page.goto('/nowhere')
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
    await expect(page).toHaveTitle('Page not found · Interplay')
    await page.getByRole('link', { name: 'Go to the map' }).click()
    await expect(page).toHaveURL('/')
  })
})

test.describe('help', () => {
  test('opens by its key, leads to an answer, and closes by Escape', async ({ page }) => {
    await page.goto('/about')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Help' })
    await expect(help.getByRole('heading', { name: 'Keys' })).toBeVisible()
    await expect(help.getByRole('link', { name: /The API/ })).toHaveAttribute('href', '/api/docs')
    await expect(page.locator('[role=dialog]:focus-within')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(help).toBeHidden()
    await page.getByRole('button', { name: 'Help' }).click()
    await help.getByRole('link', { name: 'What is bare in Wales' }).click()
    await expect(page).toHaveURL('/gaps?place=wales')
    await expect(help).toBeHidden()
  })

  test('leaves the key to whoever types', async ({ page }) => {
    await page.goto('/about')
    await search(page).pressSequentially('who?')
    await expect(page.getByRole('dialog', { name: 'Help' })).toHaveCount(0)
    await expect(search(page)).toHaveValue('who?')
  })
})

test('the theme follows the system until one is chosen, which is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/about')
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  expect(await paper()).not.toBe(light)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: 'As the system' }).click()
  await expect.poll(paper).toBe(light)
})

test('what is fetched ahead in vain takes nothing with it', async ({ page }) => {
  // The page has loaded, and none of what is fetched once it is idle.
  await page.route(/\/assets\/(Search|Panel|NodeMenu)/, (route) => route.abort())
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url()))
  await page.goto('/')
  await expect(page.getByRole('application')).toBeVisible()
  await expect.poll(() => failed.join(' ')).toMatch(/SearchBox.*Panel|Panel.*SearchBox/)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('application')).toBeVisible()
  // Who asks for it is told, and the map stays.
  await page.getByRole('searchbox').fill('odi')
  await expect(page.getByRole('alert')).toContainText('This part is not loaded')
  await expect(page.getByRole('application')).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Load the page anew' }).click()
  await expect(page.getByRole('application')).toBeVisible()
  await search(page).fill('odi')
  await expect(page.getByRole('option', { name: /Open Data Institute/ })).toBeVisible()
})

test('says that there is no connection, for as long as there is none', async ({ page, context }) => {
  await page.goto('/about')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  // Nor is a part that was never asked for, which takes nothing else with it.
  await page.getByRole('button', { name: 'Help' }).click()
  await expect(page.getByRole('alert')).toContainText('This part is not loaded')
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
  // A view that was never opened is not there; it comes once there is a connection.
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Gaps' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'You went offline before it was opened',
  )
  await context.setOffline(false)
  await expect(page.getByText('You are offline.')).toBeHidden()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('treegrid')).toBeVisible()
})
