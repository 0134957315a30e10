import { expect, type Page, test } from '@playwright/test'
import { GraphAnswer } from '#contract/graph'
import { findChromium } from '../../server/scripts/lib/chromium.mjs'
import { syntheticGraph } from './bench/synthetic.ts'
import { at, click, map, open, panel, settle, take } from './on-map.ts'

/** Who paints the map: canvas, or WebGL where there is a GPU. Here Chromium plays one in software, if it is asked to. */
test.use({
  launchOptions: {
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  },
})

const wish = (page: Page, drawing: 'canvas' | 'webgl') =>
  page.addInitScript((value) => localStorage.setItem('interplay-drawing', value), drawing)
const drawnBy = (page: Page, by: 'canvas' | 'worker' | 'webgl') =>
  expect(map(page)).toHaveAttribute('data-drawing', by)

/** Colours of points of an image, read by the browser itself. */
function coloursIn(page: Page, image: Buffer, points: readonly { x: number; y: number }[]) {
  const source = `data:image/png;base64,${image.toString('base64')}`
  return page.evaluate(
    async ([url, spots]) => {
      // The security policy lets nothing be fetched from a data address, but images be shown.
      const shown = new Image()
      shown.src = url
      await shown.decode()
      const pen = new OffscreenCanvas(shown.width, shown.height).getContext('2d')
      pen?.drawImage(shown, 0, 0)
      return spots.map(({ x, y }) => [...(pen?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3))
    },
    [source, [...points]] as const,
  )
}

/** Some important nodes of the made-up map, none hidden by another. */
const largest: string[] = []

/** Opens a made-up map that is larger than Cytoscape paints. */
async function large(page: Page): Promise<void> {
  const real = GraphAnswer.parse(await (await page.request.get('/api/v1/graph')).json())
  const made = syntheticGraph(800, 2400, real)
  const ranked = made.nodes.filter(({ sector }) => sector).sort((a, b) => b.importance - a.importance)
  largest.splice(0, largest.length, ...ranked.slice(0, 6).map(({ id }) => id))
  await page.route('**/api/v1/graph*', (route) => route.fulfill({ json: made }))
  await open(page)
  await settle(page, 'node-1')
}

const named = ['dcms', 'odi', 'fca', 'ukri', 'beis']

/** The colours off the middle of some nodes, within all the shapes and beside their holes. */
async function nodeColours(page: Page, ids = named): Promise<number[][]> {
  const points = await Promise.all(ids.map((id) => at(page, id)))
  // Names may lie over a node, so they are taken away for the picture.
  await map(page).evaluate((host) => {
    for (const layer of host.querySelectorAll<HTMLElement>(':scope > canvas'))
      layer.style.visibility = 'hidden'
  })
  const spots = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) + 5 }))
  // Marks of several groups, not one bare ground; a busy machine shows them late.
  let colours: number[][] = []
  const groups = async () => {
    colours = await coloursIn(page, await page.screenshot(), spots)
    return new Set(colours.map(String)).size
  }
  await expect.poll(groups, { timeout: 30_000 }).toBeGreaterThan(2)
  return colours
}

function expectAlike(found: number[][], wanted: number[][]) {
  const off = found.flatMap((colour, index) =>
    colour.map((channel, which) => Math.abs(channel - (wanted[index]?.[which] ?? 0))),
  )
  // The same edge smoothed by another hand.
  expect(Math.max(...off)).toBeLessThan(24)
}

/** How much ink Cytoscape itself has put on the screen. */
const inkOfCytoscape = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-id="layer2-node"]')
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return pixels.some((value) => value > 0)
  })

test('a small map is drawn on canvas, and asks for nothing else', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page)
  await drawnBy(page, 'canvas')
  expect(await inkOfCytoscape(page)).toBe(true)
  expect(asked.filter((url) => /gpu|worker/.test(url))).toEqual([])
})

test('a large map is painted by a worker where software plays the GPU, as WebGL draws it', async ({
  page,
  context,
}) => {
  test.slow()
  await large(page)
  await drawnBy(page, 'worker')
  const found = await nodeColours(page, largest)
  expect(await inkOfCytoscape(page)).toBe(false)

  const other = await context.newPage()
  await wish(other, 'webgl')
  await large(other)
  await drawnBy(other, 'webgl')
  expectAlike(found, await nodeColours(other, largest))
})

test('WebGL draws the nodes as canvas does', async ({ page, context }) => {
  await wish(page, 'webgl')
  await open(page)
  await drawnBy(page, 'webgl')
  await settle(page, 'odi')
  expect(await inkOfCytoscape(page)).toBe(false)
  const found = await nodeColours(page)

  const other = await context.newPage()
  await wish(other, 'canvas')
  await open(other)
  await settle(other, 'odi')
  expectAlike(found, await nodeColours(other))
})

test('on WebGL a node is picked where it is seen, and names go along with the map', async ({ page }) => {
  await wish(page, 'webgl')
  await open(page)
  await drawnBy(page, 'webgl')
  await settle(page, 'odi')
  await click(page, 'odi')
  await expect(panel(page).getByRole('heading', { name: /Open Data Institute/ })).toBeVisible()
  await settle(page, 'odi')

  const before = await at(page, 'odi')
  const ink = await inkOfNames(page, before)
  expect(ink).toBeGreaterThan(0)
  await page.mouse.move(330, 860)
  await page.mouse.down()
  await page.mouse.move(350, 830, { steps: 4 })
  await page.mouse.move(390, 800, { steps: 4 })
  await page.mouse.up()
  const after = await at(page, 'odi')
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(30)
  await expect.poll(() => inkOfNames(page, after)).toBe(ink)
})

/** How much is written about a point of the page: the sum of the alphas in a square about it. */
const inkOfNames = (page: Page, point: { x: number; y: number }) =>
  map(page).evaluate((host, { x, y }) => {
    const names = host.querySelectorAll<HTMLCanvasElement>(':scope > canvas:not([hidden])')
    const canvas = [...names].findLast((layer) => layer.width === host.clientWidth)
    const box = host.getBoundingClientRect()
    const square = canvas?.getContext('2d')?.getImageData(x - box.left - 50, y - box.top - 30, 100, 60).data
    return [...(square ?? [])].reduce((sum, value, index) => (index % 4 === 3 ? sum + value : sum), 0)
  }, point)

test('an image of what WebGL draws shows it', async ({ page }) => {
  await wish(page, 'webgl')
  await open(page)
  await drawnBy(page, 'webgl')
  await settle(page, 'odi')
  const frame = await map(page).boundingBox()
  const points = await Promise.all(named.map((id) => at(page, id)))
  const { bytes } = await take(page, 'PNG')
  // Twice the pixels of the screen; its left edge is where the legend ends.
  const width = bytes.readUInt32BE(16) / 2
  const left = (frame?.x ?? 0) + (frame?.width ?? 0) - width
  const spots = points.map(({ x, y }) => ({
    x: Math.round(2 * (x - left)),
    y: Math.round(2 * (y - (frame?.y ?? 0) + 5)),
  }))
  expectAlike(await coloursIn(page, bytes, spots), await nodeColours(page))
})

test('a lost context falls back to canvas, with all that was on screen', async ({ page }) => {
  await wish(page, 'webgl')
  await open(page, '?sel=fca')
  await drawnBy(page, 'webgl')
  await settle(page, 'odi')
  const before = await at(page, 'odi')
  await map(page).evaluate((host) => {
    const contexts = [...host.querySelectorAll('canvas')].map((canvas) => canvas.getContext('webgl2'))
    contexts
      .find((gl) => gl !== null)
      ?.getExtension('WEBGL_lose_context')
      ?.loseContext()
  })
  await drawnBy(page, 'canvas')
  await expect.poll(() => inkOfCytoscape(page)).toBe(true)
  expect(await at(page, 'odi')).toEqual(before)
  await expect(map(page)).toHaveAttribute('data-selected', 'fca')
})

test('the reader chooses in the help, and the browser remembers', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Help' }).click()
  const choice = page.getByRole('group', { name: 'How the map is drawn' })
  await expect(choice.getByRole('button', { name: 'As it suits' })).toHaveAttribute('aria-pressed', 'true')
  await choice.getByRole('button', { name: 'By WebGL' }).click()
  await page.keyboard.press('Escape')
  await drawnBy(page, 'webgl')
  await page.reload()
  await drawnBy(page, 'webgl')
  await page.getByRole('button', { name: 'Help' }).click()
  await choice.getByRole('button', { name: 'On canvas' }).click()
  await page.keyboard.press('Escape')
  await drawnBy(page, 'canvas')
  await expect.poll(() => inkOfCytoscape(page)).toBe(true)
})

test('pointing at a node and pressing it is taken for no change of size, which would draw all anew', async ({
  page,
}) => {
  await open(page)
  await settle(page, 'odi')
  const { x, y } = await at(page, 'odi')
  await page.mouse.move(x + 200, y + 60)
  const changes = await map(page).evaluateHandle((host) => {
    const told: string[] = []
    const stage = [...host.querySelectorAll<HTMLElement>('*')].find((child) => child._cyreg)
    type Listening = { on: (event: string, then: (event: { type: string }) => void) => void }
    const core = stage?._cyreg?.cy as unknown as Listening
    core.on('resize', ({ type }) => told.push(type))
    return told
  })
  await page.mouse.move(x, y, { steps: 5 })
  await expect(map(page)).not.toHaveAttribute('data-lit', '0')
  await page.mouse.down()
  await page.waitForTimeout(200)
  expect(await changes.jsonValue()).toEqual([])
  await page.mouse.up()
})
