import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'

/** The map is one canvas: tests ask the drawing where a node is, then use mouse, keyboard and finger there. */

type Core = {
  getElementById: (id: string) => {
    renderedPosition: () => { x: number; y: number }
    nonempty: () => boolean
  }
  zoom: () => number
  nodes: () => {
    map: <T>(
      each: (node: {
        id: () => string
        classes: () => string[]
        renderedPosition: () => { x: number; y: number }
        renderedWidth: () => number
      }) => T,
    ) => T[]
  }
}
declare global {
  interface HTMLElement {
    _cyreg?: { cy: Core }
  }
}

export const map = (page: Page) => page.getByRole('application')
export const panel = (page: Page) => page.getByRole('complementary', { name: 'Details' })
export const legend = (page: Page) => page.getByRole('complementary', { name: 'Legend and filters' })

export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`)
  // A machine that does much else draws late.
  await expect(map(page)).toHaveAttribute('data-labels', /[1-9]/, { timeout: 30_000 })
}

/** Where a node is on the page. */
export async function at(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await map(page).boundingBox()
  const point = await map(page).evaluate((host, wanted) => {
    const stage = [...host.children].find((child) => child instanceof HTMLElement && child._cyreg)
    const node = (stage as HTMLElement)._cyreg?.cy.getElementById(wanted)
    return node?.nonempty() ? { ...node.renderedPosition() } : null
  }, id)
  if (!box || !point) throw new Error(`${id} is not drawn`)
  return { x: box.x + point.x, y: box.y + point.y }
}

export async function click(page: Page, id: string, options: Parameters<Page['mouse']['click']>[2] = {}) {
  const { x, y } = await at(page, id)
  await page.mouse.click(x, y, options)
}

/** All nodes as they stand on the map, with half their width, in pixels. */
export const drawn = (
  page: Page,
): Promise<{ id: string; mark: string; x: number; y: number; radius: number }[]> =>
  map(page).evaluate((host) => {
    const stage = [...host.children].find((child) => child instanceof HTMLElement && child._cyreg)
    return (
      (stage as HTMLElement)._cyreg?.cy.nodes().map((node) => ({
        id: node.id(),
        mark: node.classes().find((name) => name.startsWith('mark-')) ?? '',
        ...node.renderedPosition(),
        radius: node.renderedWidth() / 2,
      })) ?? []
    )
  })

interface Finger {
  x: number
  y: number
}

/**
 * Fingers on the screen as Chromium's own input sends them: each path is one finger, all as many steps long; the
 * fingers come down on the first step and go up after the last.
 */
export async function fingers(page: Page, ...paths: readonly Finger[][]): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Finger[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
  for (const [step] of (paths[0] ?? []).entries())
    await send(
      step === 0 ? 'touchStart' : 'touchMove',
      paths.flatMap((path, id) => (path[step] ? [{ ...path[step], id }] : [])),
    )
  const last = paths.flatMap((path, id) =>
    path
      .slice(1)
      .slice(-1)
      .map((spot) => ({ ...spot, id })),
  )
  if (last.length > 0) {
    // They rest before they lift: a finger that lifts in full motion flings, and the next tap only stops that.
    await page.waitForTimeout(150)
    await send('touchMove', last)
  }
  await send('touchEnd', [])
  await cdp.detach()
}

/** Two taps sent at once, so that a busy machine does not make two single ones of them. */
export async function doubleTap(page: Page, point: Finger): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const tap = () => [
    cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] }),
    cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  ]
  await Promise.all([...tap(), ...tap()])
  await cdp.detach()
}

/** Two clicks sent at once, for the same reason. */
export async function doubleClick(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y)
  const cdp = await page.context().newCDPSession(page)
  const click = (clickCount: number) =>
    (['mousePressed', 'mouseReleased'] as const).map((type) =>
      cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount }),
    )
  await Promise.all([...click(1), ...click(2)])
  await cdp.detach()
}

/** From one point to another in so many steps, both included. */
export const line = (from: Finger, to: Finger, steps = 6): Finger[] =>
  Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / steps,
    y: from.y + ((to.y - from.y) * i) / steps,
  }))

/** A finger held on a node until its menu opens. */
export async function hold(page: Page, point: Finger): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await expect(page.getByRole('menu')).toBeVisible()
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await cdp.detach()
}

/** What the map says to a screen reader. */
export const said = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words })

/** The zoom of the drawing. */
export const zoomOf = (page: Page): Promise<number> =>
  map(page).evaluate((host) => {
    const stage = [...host.children].find((child) => child instanceof HTMLElement && child._cyreg)
    return (stage as HTMLElement)._cyreg?.cy.zoom() ?? 0
  })

/** Puts the keyboard's cursor on a node: it is selected by the address, and the cursor begins there. */
export async function openAt(page: Page, id: string, query = ''): Promise<void> {
  await open(page, `?sel=${id}${query}`)
  await settle(page, id)
  await map(page).focus()
}

/** Until a node is drawn and stands still. */
export async function settle(page: Page, id: string): Promise<void> {
  let before = ''
  await expect
    .poll(async () => {
      const now = await at(page, id).then(JSON.stringify, () => '')
      const still = now !== '' && now === before
      before = now
      return still
    })
    .toBe(true)
}

/** Holds back the answer to one arrangement of the map, until it is let go; `gone` once the page no longer wants it. */
export async function holdArrangement(page: Page, arrange: string) {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const request = { gone: false, letGo }
  page.on('requestfailed', (failed) => {
    if (failed.url().includes(`arrange=${arrange}`)) request.gone = true
  })
  await page.route(`**/api/v1/graph?*arrange=${arrange}*`, async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  return request
}

/** Saves a file from the map's menu. */
export async function take(page: Page, item: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Take away what is shown' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
