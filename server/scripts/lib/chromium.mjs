import { existsSync } from 'node:fs'

/** Where Debian, Fedora, Arch, Google and macOS put it. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The browser for the browser tests: the one CHROMIUM_PATH names, one of the system, or the one that
 * `npx playwright install chromium` fetched.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH
  const { chromium } = await import('@playwright/test')
  return [...usual, chromium.executablePath()].find((path) => existsSync(path))
}

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | null>} what is missing, in one sentence
 */
export async function chromiumProblem(env = process.env) {
  const path = await findChromium(env)
  if (path === undefined) {
    return 'the browser tests need Chromium and none was found: install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH.'
  }
  return existsSync(path) ? null : `CHROMIUM_PATH names ${path}, and there is no such file.`
}
