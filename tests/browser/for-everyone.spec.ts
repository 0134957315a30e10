import { expect, type Locator, type Page, test } from '@playwright/test'
import { at, legend, map, open, panel, settle } from './on-map.ts'
import { views } from './views.ts'

/** Larger text, the system's own colours, paper, and names in Welsh. */

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What lies over the middle of a control, if anything but itself does. */
const covered = (control: Locator) =>
  control.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const topmost = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return topmost && (element.contains(topmost) || topmost.contains(element)) ? null : topmost?.outerHTML
  })

test.describe('at 200% of a window of 1440 by 900', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 })

  for (const { name, path, ready } of views)
    test(`the ${name} view does not scroll sideways`, async ({ page }) => {
      await page.goto(path)
      await ready(page)
      expect(await sideways(page)).toBeLessThanOrEqual(0)
    })

  test('nothing covers a control of the map or the title of an area', async ({ page }) => {
    await open(page)
    await settle(page, 'odi')
    const controls = [...(await page.getByRole('button').all()), ...(await map(page).getByRole('link').all())]
    expect(controls.length).toBeGreaterThan(10)
    for (const control of controls)
      expect(await covered(control), (await control.textContent()) ?? '').toBeNull()
  })

  test('details stand beside the map, which shows what was picked', async ({ page }) => {
    await open(page, '?sel=odi')
    await settle(page, 'odi')
    const [details, node] = [await panel(page).boundingBox(), await at(page, 'odi')]
    expect(details?.x).toBeGreaterThan(node.x)
    expect(details?.height).toBeGreaterThan(300)
    await panel(page).getByRole('button', { name: 'Close the details' }).click()
    await expect(panel(page)).toHaveCount(0)
  })
})

/** The colours of the pixels of a part of the page, as many as there are. */
async function coloursIn(page: Page, clip: { x: number; y: number; width: number; height: number }) {
  const shot = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    pen.drawImage(image, 0, 0)
    const { data: pixels } = pen.getImageData(0, 0, image.width, image.height)
    const found = new Map<string, number>()
    for (let i = 0; i < pixels.length; i += 4) {
      const colour = pixels.slice(i, i + 3).join()
      found.set(colour, (found.get(colour) ?? 0) + 1)
    }
    return [...found].sort((a, b) => b[1] - a[1])
  }, shot)
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the system's colours, ${colorScheme}`, () => {
    // The policy of the site lets no page read pictures made of data.
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' }, bypassCSP: true })

    test('marks keep their colours, and names their letters', async ({ page }) => {
      await open(page)
      await settle(page, 'odi')
      const { x, y } = await at(page, 'odi')
      const colours = await coloursIn(page, { x: x - 45, y: y - 12, width: 90, height: 60 })
      // A mark with an eye and its name: paper, ink and the colour of civil society, not one black patch.
      const [paper] = colours
      const bright = (colour: string) => colour.split(',').reduce((sum, part) => sum + Number(part), 0) / 3
      expect(
        colorScheme === 'light' ? bright(paper?.[0] ?? '') : 255 - bright(paper?.[0] ?? ''),
      ).toBeGreaterThan(180)
      const coloured = colours.filter(([colour, count]) => {
        const parts = colour.split(',').map(Number)
        return count > 20 && Math.max(...parts) - Math.min(...parts) > 90
      })
      expect(coloured.length).toBeGreaterThan(0)
    })

    test('the focus shows, and so does what is chosen', async ({ page }) => {
      await open(page)
      const tool = page.getByRole('button', { name: 'Select an area' })
      const background = () => tool.evaluate((element) => getComputedStyle(element).backgroundColor)
      const before = await background()
      await tool.click()
      await expect.poll(background).not.toBe(before)
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element)
        return { outlineStyle, width: Number.parseFloat(outlineWidth) }
      })
      expect(outline.outlineStyle).not.toBe('none')
      expect(outline.width).toBeGreaterThanOrEqual(2)
      const off = legend(page).getByRole('button', { name: /^Business/ })
      await off.click()
      await expect(off).toHaveAttribute('aria-pressed', 'false')
      await expect(off.getByText('Business')).toHaveCSS('text-decoration-line', 'line-through')
      await page.goto('/?as=table&sel=odi')
      await expect(page.getByRole('row', { selected: true })).toHaveCSS('outline-style', 'solid')
    })
  })

test.describe('on paper', () => {
  test('the map takes the width of the page, with its legend and the details after it', async ({ page }) => {
    await open(page, '?sel=odi')
    await settle(page, 'odi')
    await page.emulateMedia({ media: 'print' })
    const box = await map(page).boundingBox()
    expect(box?.width).toBeCloseTo(680, -1)
    expect(box?.height).toBeGreaterThan(300)
    expect((await legend(page).boundingBox())?.y).toBeGreaterThanOrEqual(
      (box?.y ?? 0) + (box?.height ?? 0) - 1,
    )
    expect((await panel(page).boundingBox())?.y).toBeGreaterThan((await legend(page).boundingBox())?.y ?? 0)
    await expect(page.getByRole('toolbar', { name: 'View' })).toBeHidden()
    // The picture is the one on screen: nothing is drawn anew for paper.
    await expect(map(page).getByRole('link', { name: /Smart Data/ })).toBeVisible()
    const bars = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { overflowY } = getComputedStyle(element)
          return /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1
        }).length,
    )
    expect(bars).toBe(0)
  })

  test('the table is as long as it is', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'Show as a table' }).click()
    const table = page.getByRole('table', { name: /Entities/ })
    await expect(table.getByRole('row')).toHaveCount(375)
    await page.emulateMedia({ media: 'print' })
    const [height, whole] = await Promise.all([
      table.evaluate((element) => element.getBoundingClientRect().bottom),
      page.evaluate(() => document.documentElement.scrollHeight),
    ])
    expect(whole).toBeGreaterThanOrEqual(Math.floor(height))
    expect(height).toBeGreaterThan(5000)
    await expect(page.getByRole('checkbox').first()).toBeHidden()
  })
})

test('Welsh names are said to be Welsh', async ({ page }) => {
  await page.goto('/?sel=welsh-government')
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible()
  await expect(panel(page).locator('[lang=cy]').first()).toHaveText(/Llywodraeth Cymru/)
})
