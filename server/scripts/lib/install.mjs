import { basename } from 'node:path'
import { clearDependencyStamp, stampDependencies } from './dependencies.mjs'
import { run } from './run.mjs'

/** Dev dependencies build the web, so they are wanted whatever NODE_ENV says; a dependency of Fastify's asks
 * for Node 22 but runs on 20, so a user's `engine-strict` is put aside. */
const flags = ['--include=dev', '--no-engine-strict', '--no-audit', '--no-fund', '--loglevel=error']

/**
 * Installs what package-lock.json says.
 *
 * @param {string} root
 * @param {(pid: number) => void} onStart
 * @throws when npm fails
 */
export async function install(root, onStart) {
  clearDependencyStamp(root)
  await npm(root, ['ci', ...flags], onStart)
  stampDependencies(root)
}

/**
 * @param {string} root
 * @param {string[]} args
 * @param {(pid: number) => void} onStart
 */
async function npm(root, args, onStart) {
  const [command, first] = npmCommand()
  const { code } = await run(command, [...first, ...args], { cwd: root, onStart })
  if (code === 0) return
  const reason = code === 127 ? 'npm was not found' : `npm ended with code ${code}`
  throw new Error(`The dependencies could not be installed: ${reason}. Is the npm registry within reach?`)
}

/**
 * The npm that runs this script where there is one: no shell is needed then, on any system.
 *
 * @returns {[string, string[]]}
 */
function npmCommand() {
  const running = process.env.npm_execpath
  if (running && basename(running) === 'npm-cli.js') return [process.execPath, [running]]
  return ['npm', []]
}
