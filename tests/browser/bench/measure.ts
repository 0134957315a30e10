import type { Browser, CDPSession, Page } from '@playwright/test'
import { watch } from './watch.ts'

/** What is measured in the page. All times in milliseconds. */

export interface Opening {
  drawn: number
  /** Bytes of scripts over the wire: those index.html names, which the map waits for, and all until the page is quiet. */
  scriptBytes: number
  allScriptBytes: number
  encodings: string[]
  longest: number
}

export interface Motion {
  /** Frames a second: frames shown / time. */
  fps: number
  /** The longest time between two frames. */
  worstFrame: number
  longTasks: number
  longest: number
}

/** A fresh browser context with a cold cache opens the map; `body` stands in for the answer of the graph. */
export async function open(
  browser: Browser,
  address: string,
  { body, query = '' }: { body?: string; query?: string } = {},
): Promise<{ page: Page; opening: Opening }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  // Functions that go to the page have been through a compiler that names them by a helper of its own.
  await page.addInitScript('globalThis.__name = (value) => value')
  await page.addInitScript(watch)
  if (body)
    await page.route('**/api/v1/graph*', (route) => route.fulfill({ contentType: 'application/json', body }))
  const cdp = await context.newCDPSession(page)
  const scripts = await countScripts(cdp, address)
  await page.goto(`${address}${query}`)
  await page.waitForFunction(() => window.bench.drawn > 0, null, { timeout: 60_000 })
  // Late scripts and the tasks of the first seconds belong to the opening.
  await page.waitForLoadState('networkidle')
  const { drawn, longTasks } = await page.evaluate(() => ({
    drawn: window.bench.drawn,
    longTasks: window.bench.longTasks,
  }))
  return { page, opening: { drawn, ...scripts(), longest: longestOf(longTasks) } }
}

/** Bodies of scripts as they come over the wire; asked for at the end, told apart by what index.html itself names. */
async function countScripts(cdp: CDPSession, address: string) {
  const html = await (await fetch(address)).text()
  const bytes = new Map<string, number>()
  const urls = new Map<string, string>()
  const encodings = new Set<string>()
  await cdp.send('Network.enable')
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    const { pathname } = new URL(response.url)
    if (!pathname.endsWith('.js')) return
    urls.set(requestId, pathname)
    encodings.add(response.headers['content-encoding'] ?? 'none')
  })
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const path = urls.get(requestId)
    if (path) bytes.set(path, (bytes.get(path) ?? 0) + encodedDataLength)
  })
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + (bytes.get(path) ?? 0), 0)
  return () => {
    const all = [...bytes.keys()]
    const named = all.filter((path) => html.includes(`"${path}"`))
    return { scriptBytes: sum(named), allScriptBytes: sum(all), encodings: [...encodings] }
  }
}

/** Drags the map about for some seconds by a real mouse, and counts the frames that were shown meanwhile. */
export async function pan(page: Page, seconds = 4): Promise<Motion> {
  const { x, y } = await bareGround(page)
  await page.mouse.move(x, y)
  const before = await titlesAt(page)
  return during(page, async () => {
    await page.mouse.down()
    const end = Date.now() + 1000 * seconds
    for (let step = 1; Date.now() < end; step += 1)
      await page.mouse.move(x + 220 * Math.sin(step / 9), y - 130 * Math.abs(Math.sin(step / 14)))
    await page.mouse.move(x + 90, y - 60)
    if ((await titlesAt(page)) === before)
      throw new Error('the map did not move: the drag began on a node or a panel')
    await page.mouse.up()
    await page.mouse.move(x, y)
  })
}

/** Where the titles of the map stand: they move with it. */
const titlesAt = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="application"] li')]
      .map((item) => item.style.transform)
      .join(),
  )

/** A point of the map without a node under it, or the drag would move the node. */
async function bareGround(page: Page): Promise<{ x: number; y: number }> {
  for (let turn = 0; turn < 60; turn += 1) {
    const point = { x: 420 + 47 * (turn % 14), y: 800 - 61 * Math.floor(turn / 14) }
    await page.mouse.move(point.x, point.y, { steps: 2 })
    await page.waitForTimeout(160)
    const bare = await page.evaluate(({ x, y }) => {
      const stage = document.querySelector<HTMLElement>('[data-over]')
      const top = document.elementFromPoint(x, y)
      return stage?.dataset.over !== 'node' && top?.closest('a, button, [role="toolbar"]') === null
    }, point)
    if (bare) return point
  }
  throw new Error('no bare ground was found on the map')
}

/** Turns the wheel in and out. */
export async function zoom(page: Page, seconds = 3): Promise<Motion> {
  await page.mouse.move(720, 450)
  return during(page, async () => {
    const end = Date.now() + 1000 * seconds
    for (let step = 0; Date.now() < end; step += 1)
      await page.mouse.wheel(0, Math.floor(step / 12) % 2 ? 60 : -60)
  })
}

/** Walks over the map with the pointer and picks what is there. */
export async function pick(page: Page): Promise<Motion> {
  await page.keyboard.press('0')
  await page.waitForTimeout(800)
  return during(page, async () => {
    for (let step = 0; step < 12; step += 1) {
      await page.mouse.move(500 + 40 * step, 380 + 14 * step, { steps: 4 })
      await page.mouse.click(500 + 40 * step, 380 + 14 * step)
    }
    await page.keyboard.press('Escape')
  })
}

async function during(page: Page, act: () => Promise<void>): Promise<Motion> {
  const start = await page.evaluate(() => performance.now())
  await act()
  const end = await page.evaluate(() => performance.now())
  // Long tasks are reported a little late.
  await page.waitForTimeout(150)
  const { frames, longTasks } = await page.evaluate(() => window.bench)
  const shown = frames.filter((time) => time >= start && time <= end)
  const gaps = shown.slice(1).map((time, index) => time - (shown[index] ?? time))
  const tasks = longTasks.filter((task) => task.start + task.duration >= start && task.start <= end)
  return {
    fps: (1000 * (shown.length - 1)) / ((shown.at(-1) ?? end) - (shown[0] ?? start)),
    worstFrame: Math.max(0, ...gaps),
    longTasks: tasks.length,
    longest: longestOf(tasks),
  }
}

const longestOf = (tasks: readonly { duration: number }[]): number =>
  Math.max(0, ...tasks.map(({ duration }) => duration))

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
