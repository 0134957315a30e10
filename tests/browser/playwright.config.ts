import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../../server/scripts/lib/chromium.mjs'

/**
 * Real Chromium against the real server: `npm start` on a free port, with an embedded store of its own that the
 * seed fills, and the pages built when stale. BASE_URL names a running server to test instead.
 * Workers read this file too: they find the address in the environment.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const running = process.env.BASE_URL
const port = running ? null : await freePort()
const baseURL = running ?? `http://127.0.0.1:${port}`
process.env.BASE_URL = baseURL

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'interplay-browser-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  // The embedded engine, whatever store this shell is set up for.
  const env = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, NEO4J_URI: '', LOG_LEVEL: 'warn' }
  return {
    command: 'node server/scripts/start.mjs',
    cwd: root,
    env,
    url: `${baseURL}/health/ready`,
    // A fresh clone builds the pages first.
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 } as const,
  }
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(root, 'test-results'),
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: await findChromium(),
      // Containers of CI run as root, where Chromium's sandbox refuses to start.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
  ...(running ? {} : { webServer: startServer() }),
})
