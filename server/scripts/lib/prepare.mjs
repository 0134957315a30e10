import { join } from 'node:path'
import { dependenciesAreStale } from './dependencies.mjs'
import { install } from './install.mjs'
import { withLock } from './lock.mjs'
import { root } from './paths.mjs'
import { buildWeb, webIsStale } from './web-build.mjs'

/**
 * Brings the folder up to date: dependencies as locked and, where asked for, the pages built. Costs some
 * milliseconds when nothing changed; when two commands start at once, one works and the other waits.
 *
 * @param {{ web: boolean }} wanted
 */
export async function prepare({ web }) {
  if (isReady(web)) return
  const onWait = () => console.log('Another command is preparing this folder; waiting for it.')
  await withLock(join(root, 'dist/prepare.lock'), (note) => bringUpToDate(web, note), { onWait })
}

/** @param {boolean} web */
function isReady(web) {
  return !dependenciesAreStale(root) && !(web && webIsStale(root))
}

/**
 * @param {boolean} web
 * @param {(pid: number) => void} note
 */
async function bringUpToDate(web, note) {
  if (dependenciesAreStale(root)) {
    console.log('Installing dependencies (this takes a minute the first time) ...')
    await install(root, note)
  }
  if (web && webIsStale(root)) {
    console.log('Building the web pages ...')
    await buildWeb(root, note)
  }
}
