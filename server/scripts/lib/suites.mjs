import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countPlaywright, countVitest } from './counts.mjs'
import { root } from './paths.mjs'
import { run } from './run.mjs'

const limitMs = 30 * 60 * 1000

/**
 * @param {string} project of tests/vitest.config.ts
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export function runVitest(project) {
  const bin = 'node_modules/vitest/vitest.mjs'
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, '--reporter=default']
  return withReport(async (file) => {
    const code = await runNode([bin, ...args, '--reporter=json', `--outputFile.json=${file}`])
    return countVitest(readReport(file), code)
  })
}

/** @returns {Promise<import('./counts.mjs').Counts>} */
export function runPlaywright() {
  const bin = 'node_modules/@playwright/test/cli.js'
  const args = ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json']
  return withReport(async (file) => {
    const code = await runNode([bin, ...args], { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
    return countPlaywright(readReport(file), code)
  })
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function runNode(args, env = {}) {
  const options = { cwd: root, env: { ...process.env, ...env }, timeoutMs: limitMs }
  return (await run(process.execPath, args, options)).code
}

/**
 * @template T
 * @param {(file: string) => Promise<T>} work is given the path its report goes to
 */
async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'interplay-test-'))
  try {
    return await work(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
