/**
 * `npm run screenshots [folder]`: every view at three widths in both themes, in real Chromium on the built pages, to
 * be opened and looked at. The folder is .screenshots/ unless named; ONLY=about,map draws these alone, and BASE_URL
 * names a server that runs already.
 */

import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '../../server/scripts/lib/chromium.mjs'
import { serve } from './bench/serve.ts'
import { type View, views } from './views.ts'

const folder = resolve(process.argv[2] ?? '.screenshots')
const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]
const themes = ['light', 'dark'] as const
const only = process.env.ONLY?.split(',')

const { address, close } = await serve()
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
})
mkdirSync(folder, { recursive: true })
try {
  for (const view of views.filter(({ name }) => !only || only.includes(name))) await draw(browser, view)
  console.log(`Written to ${folder}`)
} finally {
  await browser.close()
  await close()
}

async function draw(browser: Browser, { name, path, ready }: View): Promise<void> {
  for (const viewport of sizes)
    for (const colorScheme of themes) {
      const touch = viewport.width < 500
      const context = { viewport, colorScheme, isMobile: touch, hasTouch: touch, locale: 'en-GB' }
      const page = await browser.newPage({ ...context, baseURL: address, reducedMotion: 'reduce' })
      await page.goto(path)
      await ready(page)
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(folder, `${name}-${viewport.width}-${colorScheme}.png`) })
      await page.close()
    }
  console.log(name)
}
