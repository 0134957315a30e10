import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface KilledLoad {
  /** How the process ended; SIGKILL when it was killed in time. */
  signal: NodeJS.Signals | null
  /** What it had printed by then. */
  output: string
}

/**
 * Runs `npm run seed` in a process of its own and kills it, with no chance to tidy up, as soon as its output
 * holds `moment`.
 */
export function killedLoad(env: Record<string, string>, moment: string): Promise<KilledLoad> {
  const loader = spawn(process.execPath, ['--import', 'tsx', 'seed/load.ts'], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk
    if (output.includes(moment)) loader.kill('SIGKILL')
  }
  loader.stdout.on('data', keep)
  loader.stderr.on('data', keep)
  return new Promise((resolve, reject) => {
    loader.once('error', reject)
    loader.once('close', (_code, signal) => resolve({ signal, output }))
  })
}

/** Moments of a load, from its first batch to its last: what it prints after each. */
export const moments = ['sources:', 'entities: 500 of', 'relationships: 500 of', 'relationships: 2018 of']
