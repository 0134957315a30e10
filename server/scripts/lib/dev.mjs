import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { endWithParent } from './end-with-parent.mjs'
import { root } from './paths.mjs'
import { prepare } from './prepare.mjs'

/** Read once at start, so a change to them must restart the server. */
const watchedToo = ['cypher/**/*.cypher', 'seed/*.json']

/** @typedef {{ bin: string, args: string[], stdin: 'inherit' | 'ignore' }} Command bin is below node_modules */

/** @type {Command} */
const server = {
  bin: 'tsx/dist/cli.mjs',
  args: ['watch', '--clear-screen=false', ...watchedToo.map((glob) => `--include=${glob}`), 'server/main.ts'],
  stdin: 'ignore',
}

/** @type {Command} The keys of Vite's own prompt need the terminal. */
const web = { bin: 'vite/bin/vite.js', args: ['--config', 'web/vite.config.ts'], stdin: 'inherit' }

endWithParent()
try {
  await prepare({ web: false })
  process.exitCode = await together([server, web])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/**
 * Runs commands side by side until one ends or a signal comes; then all are stopped.
 *
 * @param {Command[]} commands
 * @returns {Promise<number>} the exit code: 0 after a signal
 */
async function together(commands) {
  const children = commands.map(launch)
  const ended = children.map((child) => {
    return new Promise((/** @type {(code: number) => void} */ resolve) => {
      child.on('close', (code) => resolve(code ?? 1))
    })
  })
  const code = await Promise.race([...ended, nextSignal()])
  stop(children, 'SIGTERM')
  const impatient = setTimeout(() => stop(children, 'SIGKILL'), 6000)
  await Promise.all(ended)
  clearTimeout(impatient)
  return code
}

/** @param {Command} command */
function launch({ bin, args, stdin }) {
  const path = join(root, 'node_modules', bin)
  return spawn(process.execPath, [path, ...args], { cwd: root, stdio: [stdin, 'inherit', 'inherit'] })
}

/** @returns {Promise<number>} 0, once somebody asks this process to stop */
function nextSignal() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(0))
  })
}

/**
 * @param {import('node:child_process').ChildProcess[]} children
 * @param {NodeJS.Signals} signal
 */
function stop(children, signal) {
  for (const child of children) child.kill(signal)
}
