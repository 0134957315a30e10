import { spawn } from 'node:child_process'

/** One row of the table: a figure is absent where it was not, or cannot be, measured. */
export interface Measured {
  name: string
  /** From arrays of edges to labels, milliseconds. */
  time: number
  /** What the time is made of, in words. */
  note?: string
  labels: Int32Array
  /** 99th percentile of the delay of the event loop meanwhile, milliseconds. */
  loopDelay?: number
  /** Most memory the process held, megabytes. */
  memory?: number
}

/** What a contender that could not run lacks, in one sentence. */
export interface Missing {
  name: string
  missing: string
}

/**
 * Runs a program and reads the last line it prints as JSON.
 * @throws Error with the end of what it printed when it fails
 */
export function runForJson(command: string, args: string[]): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      errors = `${errors}${chunk}`.slice(-2000)
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code !== 0) return reject(new Error(`${command} ended with ${code}: ${errors || output}`))
      resolve(JSON.parse(output.trim().split('\n').at(-1) ?? ''))
    })
  })
}
