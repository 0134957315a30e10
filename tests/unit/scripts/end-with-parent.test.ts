import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it, onTestFinished } from 'vitest'

const module = new URL('../../../server/scripts/lib/end-with-parent.mjs', import.meta.url).href

/** A process that would run for ever, and says its id. */
const served = `
  import { endWithParent } from '${module}'
  endWithParent()
  setInterval(() => {}, 1000)
  console.log(process.pid)
`
/** The one between, as npm's shell is: it starts the other and waits. */
const between = `
  const { spawn } = require('node:child_process')
  spawn(process.execPath, ['--input-type=module', '--eval', ${JSON.stringify(served)}], { stdio: 'inherit' })
`

/** Starts the two, the inner one with `npm_lifecycle_event` as told. */
async function startBoth(event: string): Promise<{ outer: ChildProcess; inner: number }> {
  const env = { ...process.env, npm_lifecycle_event: event }
  const outer = spawn(process.execPath, ['--eval', between], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(outer.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
  const inner = Number(line)
  onTestFinished(() => {
    outer.kill('SIGKILL')
    if (isAlive(inner)) process.kill(inner, 'SIGKILL')
  })
  return { outer, inner }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

it('ends a server whose npm has gone', async () => {
  const { outer, inner } = await startBoth('start')
  expect(isAlive(inner)).toBe(true)
  outer.kill('SIGKILL')
  // The pipe is the inner one's too: it closes when both have ended.
  await once(outer.stdout as NodeJS.ReadableStream, 'close')
  await expect.poll(() => isAlive(inner), { timeout: 5_000 }).toBe(false)
}, 20_000)

it('leaves a server alone that was started without npm', async () => {
  const { outer, inner } = await startBoth('')
  outer.kill('SIGKILL')
  await once(outer, 'exit')
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(isAlive(inner)).toBe(true)
}, 20_000)
