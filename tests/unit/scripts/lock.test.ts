import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { withLock } from '../../../server/scripts/lib/lock.mjs'
import { makeFolder } from './folder.ts'

const lockIn = (folder: string) => join(folder, 'dist/prepare.lock')
const quick = { pollMs: 5 }

/** The id of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['--version']).pid

function leaveLock(path: string, holder: object): void {
  writeFileSync(path, JSON.stringify(holder))
}

it('lets one work at a time and tells the other that it waits', async () => {
  const path = lockIn(makeFolder())
  const seen: string[] = []
  const job = (name: string) => async () => {
    seen.push(`${name} begins`)
    await sleep(30)
    seen.push(`${name} ends`)
  }
  let waits = 0
  await Promise.all([
    withLock(path, job('a'), quick),
    withLock(path, job('b'), { ...quick, onWait: () => waits++ }),
  ])
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  expect(waits).toBe(1)
})

it('is free again after work that failed', async () => {
  const path = lockIn(makeFolder())
  await expect(withLock(path, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network')
  expect(existsSync(path)).toBe(false)
})

it('takes over from a holder that was killed', async () => {
  const path = lockIn(makeFolder({ 'dist/keep': '' }))
  leaveLock(path, { host: hostname(), pids: [deadPid()] })
  let worked = false
  await withLock(path, async () => {
    worked = true
  })
  expect(worked).toBe(true)
})

it('waits while a process that the killed holder started still works', async () => {
  const path = lockIn(makeFolder({ 'dist/keep': '' }))
  const orphan = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  onTestFinished(() => void orphan.kill())
  leaveLock(path, { host: hostname(), pids: [deadPid(), orphan.pid] })
  const ended = new Promise((resolve) => orphan.on('close', resolve))
  let waits = 0
  const onWait = () => {
    waits++
    orphan.kill()
  }
  await withLock(path, async () => void (await ended), { ...quick, onWait })
  expect(waits).toBe(1)
})

it('takes over a lock of another machine only when it is very old', async () => {
  const path = lockIn(makeFolder({ 'dist/keep': '' }))
  leaveLock(path, { host: 'elsewhere', pids: [1] })
  let waits = 0
  const onWait = () => {
    waits++
    utimesSync(path, 1, 1)
  }
  await withLock(path, async () => {}, { ...quick, onWait })
  expect(waits).toBe(1)
})

it('notes the processes it starts', async () => {
  const path = lockIn(makeFolder())
  await withLock(path, async (note) => {
    note(4321)
    expect(JSON.parse(readFileSync(path, 'utf8')).pids).toEqual([process.pid, 4321])
  })
})
