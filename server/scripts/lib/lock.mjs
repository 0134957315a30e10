import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** After this long a lock is taken to be left behind, whatever its processes seem to be: ids are used again. */
const tooOldMs = 15 * 60 * 1000

/**
 * @typedef {object} Holder
 * @property {string} host
 * @property {number[]} pids the process that holds the lock, and those it started: an `npm ci` may outlive it
 */

/**
 * Lets one process at a time do `work` in a folder; others wait for it.
 *
 * @param {string} path of the lock file; its folder is made
 * @param {(note: (pid: number) => void) => Promise<void>} work calls `note` with each process it starts
 * @param {{ onWait?: () => void, pollMs?: number }} [options]
 */
export async function withLock(path, work, { onWait = () => {}, pollMs = 250 } = {}) {
  mkdirSync(dirname(path), { recursive: true })
  const holder = { host: hostname(), pids: [process.pid] }
  for (let waits = 0; !take(path, holder); waits++) {
    if (removeLeftover(path)) continue
    if (waits === 0) onWait()
    await sleep(pollMs)
  }
  try {
    await work((pid) => {
      holder.pids.push(pid)
      writeFileSync(path, JSON.stringify(holder))
    })
  } finally {
    rmSync(path, { force: true })
  }
}

/**
 * @param {string} path
 * @param {Holder} holder
 */
function take(path, holder) {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/**
 * Removes a lock whose holder is gone. It is renamed first and looked at again, so that a lock taken by
 * somebody else in between is put back, not lost.
 *
 * @param {string} path
 */
function removeLeftover(path) {
  if (!isLeftover(path)) return false
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return true
  }
  if (isLeftover(aside)) rmSync(aside, { force: true })
  else renameSync(aside, path)
  return true
}

/** @param {string} path */
function isLeftover(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return false
  if (Date.now() - stat.mtimeMs > tooOldMs) return true
  const holder = read(path)
  return holder !== undefined && holder.host === hostname() && !holder.pids.some(isAlive)
}

/**
 * @param {string} path
 * @returns {Holder | undefined} nothing while it is being written
 */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
