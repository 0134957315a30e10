import { spawn } from 'node:child_process'

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * @typedef {object} Options
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [capture] keep the output instead of showing it
 * @property {number} [timeoutMs] give up after this long
 * @property {(pid: number) => void} [onStart]
 *
 * @typedef {object} Outcome
 * @property {number} code the exit code; 128 and more after a signal, 127 when the command could not start
 * @property {string} stdout empty unless captured
 * @property {string} output stdout and stderr as they came, empty unless captured
 */

/**
 * Runs one command to its end. A signal sent to this process goes on to the command first, so that no
 * half-done work stays behind unseen, and then ends this process too.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    const text = collect(child)
    const stopForwarding = forwardSignals(child)
    const timer = options.timeoutMs ? setTimeout(() => child.kill('SIGKILL'), options.timeoutMs) : undefined
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer)
      const caught = stopForwarding()
      if (caught) process.kill(process.pid, caught)
      else resolve({ code, ...text })
    }
    child.on('error', () => finish(127))
    child.on('close', (code, signal) => finish(code ?? (signal === null ? 1 : 137)))
    if (child.pid !== undefined) options.onStart?.(child.pid)
  })
}

/** @param {import('node:child_process').ChildProcess} child */
function collect(child) {
  const text = { stdout: '', output: '' }
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    text.stdout += chunk
    text.output += chunk
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    text.output += chunk
  })
  return text
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => NodeJS.Signals | undefined} ends the forwarding; gives the signal that came, if one did
 */
function forwardSignals(child) {
  /** @type {NodeJS.Signals | undefined} */
  let caught
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    caught = signal
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, forward)
  return () => {
    for (const signal of signals) process.off(signal, forward)
    return caught
  }
}
