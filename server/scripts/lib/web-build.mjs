import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from './hash.mjs'
import { run } from './run.mjs'

/** Everything that the built pages depend on. */
const sources = ['web', 'server/contract', 'package.json', 'package-lock.json', 'tsconfig.base.json']
const built = 'dist/web'
const stampFile = '.stamp'

/**
 * Whether the built pages are missing or older than their sources.
 *
 * @param {string} root
 */
export function webIsStale(root) {
  const stamp = join(root, built, stampFile)
  if (!existsSync(stamp) || !existsSync(join(root, built, 'index.html'))) return true
  return readFileSync(stamp, 'utf8') !== digestOf(root, sources)
}

/**
 * Builds the pages beside the old ones and then swaps the folders: a build that fails or is cut short
 * leaves a whole site behind.
 *
 * @param {string} root
 * @param {(pid: number) => void} onStart
 * @throws when Vite fails
 */
export async function buildWeb(root, onStart) {
  const digest = digestOf(root, sources)
  const next = join(root, `${built}.next`)
  await vite(root, next, onStart)
  writeFileSync(join(next, stampFile), digest)
  const previous = join(root, `${built}.previous`)
  rmSync(previous, { recursive: true, force: true })
  if (existsSync(join(root, built))) renameSync(join(root, built), previous)
  renameSync(next, join(root, built))
  rmSync(previous, { recursive: true, force: true })
}

/**
 * @param {string} root
 * @param {string} outDir
 * @param {(pid: number) => void} onStart
 */
async function vite(root, outDir, onStart) {
  const bin = join(root, 'node_modules/vite/bin/vite.js')
  const args = [
    'build',
    '--config',
    'web/vite.config.ts',
    '--logLevel',
    'warn',
    '--emptyOutDir',
    '--outDir',
    outDir,
  ]
  const env = { ...process.env, NODE_ENV: 'production' }
  const { code } = await run(process.execPath, [bin, ...args], { cwd: root, env, onStart })
  if (code !== 0) throw new Error(`The web pages could not be built: vite ended with code ${code}.`)
}
