/**
 * `npm run bench:web`: how fast the explorer is, in real Chromium on the built pages and the seed, beside the targets
 * it is held to. Nothing here fails: the figures depend on the machine, which the report names. Every opening has a
 * cold cache. RUNS sets how many there are (default 5); the median is printed.
 */

import { cpus, loadavg } from 'node:os'
import { chromium } from '@playwright/test'
import { GraphAnswer } from '#contract/graph'
import { findChromium } from '../../../server/scripts/lib/chromium.mjs'
import { type Motion, median, open, pan, pick, zoom } from './measure.ts'
import { longestOnProcessor } from './processor.ts'
import { type Line, reportText } from './report.ts'
import { serve } from './serve.ts'
import { syntheticGraph } from './synthetic.ts'

const runs = Number(process.env.RUNS ?? 5)
const { address, close } = await serve()
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
})
try {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()})`
  console.log(`Chromium ${browser.version()} without a window or a GPU, ${machine}, ${runs} runs, 1440 x 900`)
  const before = load()
  const lines = [...(await seed()), ...(await large(2000, 6000)), ...(await large(5000, 15000))]
  console.log(`Load of the machine: ${before} when it began, ${load()} when it ended, this bench included.\n`)
  console.log(reportText(lines))
} finally {
  await browser.close()
  await close()
}

/** Programs that wanted to run, on average over the last minute: above the number of cores everything is slower. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1)
}

async function seed(): Promise<Line[]> {
  const openings = []
  for (let run = 0; run < runs; run += 1) {
    const { page, opening } = await open(browser, address)
    openings.push(opening)
    await page.context().close()
  }
  const { page, opening } = await open(browser, address)
  const [panned, zoomed, picked] = [await pan(page), await zoom(page), await pick(page)]
  await page.keyboard.press('0')
  const busyPan = await longestOnProcessor(page, () => pan(page))
  const busyZoom = await longestOnProcessor(page, () => zoom(page))
  const busyPick = await longestOnProcessor(page, () => pick(page))
  await page.context().close()
  return [
    line('first meaningful map, seed', median(openings.map(({ drawn }) => drawn)), 'ms', 'most', 1000),
    line(
      `scripts the first view waits for (${opening.encodings.join()})`,
      opening.scriptBytes / 1000,
      'kB',
      'most',
      300,
    ),
    line('scripts until the page is quiet, search and all', opening.allScriptBytes / 1000, 'kB'),
    line('longest task while opening, seed', median(openings.map(({ longest }) => longest)), 'ms'),
    ...motion('pan, seed', panned, 40),
    ...motion('zoom by wheel, seed', zoomed),
    ...motion('hover and pick, seed', picked),
    line('pan, seed: longest task, processor time', busyPan, 'ms', 'most', 50),
    line('zoom by wheel, seed: longest task, processor time', busyZoom, 'ms', 'most', 50),
    line('hover and pick, seed: longest task, processor time', busyPick, 'ms', 'most', 50),
  ]
}

async function large(nodes: number, edges: number): Promise<Line[]> {
  const real = GraphAnswer.parse(await (await fetch(`${address}/api/v1/graph`)).json())
  const body = JSON.stringify(syntheticGraph(nodes, edges, real))
  // All nodes at once: above 2,000 the map opens as an overview otherwise.
  const { page, opening } = await open(browser, address, { body, query: '/?group=none' })
  const name = `${nodes} nodes, ${edges} edges`
  const [panned, picked] = [await pan(page), await pick(page)]
  await page.keyboard.press('0')
  const busyPan = await longestOnProcessor(page, () => pan(page))
  const busyPick = await longestOnProcessor(page, () => pick(page))
  await page.context().close()
  const overview = await open(browser, address, { body })
  await overview.page.context().close()
  return [
    line(`map as it opens, ${name}`, overview.opening.drawn, 'ms'),
    line(`map drawn, ${name}`, opening.drawn, 'ms'),
    line(`longest task while opening, ${name}`, opening.longest, 'ms'),
    ...motion(`pan, ${name}`, panned, nodes === 2000 ? 40 : undefined),
    ...motion(`hover and pick, ${name}`, picked),
    line(`pan, ${name}: longest task, processor time`, busyPan, 'ms', 'most', 50),
    line(`hover and pick, ${name}: longest task, processor time`, busyPick, 'ms', 'most', 50),
  ]
}

/** Frames only where there is a target for them: a pointer that clicks is not a motion. */
function motion(what: string, { fps, worstFrame, longTasks, longest }: Motion, least?: number): Line[] {
  return [
    ...(least === undefined
      ? [line(`${what}: frames a second`, fps, 'fps')]
      : [line(`${what}: frames a second`, fps, 'fps', 'least', least)]),
    line(`${what}: longest wait for a frame`, worstFrame, 'ms'),
    line(`${what}: tasks above 50 ms`, longTasks, 'tasks', 'most', 0),
    line(`${what}: longest of them`, longest, 'ms'),
  ]
}

function line(what: string, value: number, unit: string, at?: 'most' | 'least', target?: number): Line {
  return { what, value, unit, target: at && target !== undefined ? { at, value: target } : null }
}
