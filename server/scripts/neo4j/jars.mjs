import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Neo4jRunError } from './error.mjs'

const WINDOWS = process.platform === 'win32'
const MAVEN = WINDOWS ? 'mvn.cmd' : 'mvn'

/** The folder for what can be fetched again: outside the project, shared by all its clones. */
export function cacheFolder(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'interplay')
}

/**
 * What Maven collects: one artifact with all it needs.
 * @typedef {object} Collection
 * @property {string} title
 * @property {string} name of its folder in the cache
 * @property {string} pom
 * @property {string[]} properties
 * @property {string} proof a jar that is there when the collection is
 * @property {string} size
 */

/** @param {string} version @returns {Collection} */
const neo4jOf = (version) => ({
  title: `Neo4j ${version}`,
  name: `neo4j-${version}`,
  pom: 'pom.xml',
  properties: [`-Dneo4j.version=${version}`],
  proof: `neo4j-server-${version}.jar`,
  size: '120 to 150 MB',
})

const GDS_VERSION = '2.13.9'

/** Graph Data Science, open edition, for Neo4j 5.26. @type {Collection} */
const gds = {
  title: `Graph Data Science ${GDS_VERSION}`,
  name: `gds-${GDS_VERSION}`,
  pom: 'gds-pom.xml',
  properties: [`-Dgds.version=${GDS_VERSION}`],
  proof: `proc-${GDS_VERSION}.jar`,
  size: '32 MB',
}

/** @param {Collection} collection */
function folderOf({ name }, env = process.env) {
  return join(cacheFolder(env), name)
}

/** Whether the jars are all there: the folder gets its name only after the last jar is in it. @param {string} version */
export function haveJars(version, env = process.env) {
  return existsSync(folderOf(neo4jOf(version), env))
}

export function haveMaven() {
  return spawnSync(MAVEN, ['-version'], { shell: WINDOWS, stdio: 'ignore', timeout: 60_000 }).status === 0
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** Takes the lock file unless a living process holds it. @param {string} lock */
function tryLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = Number(readIfThere(lock))
    if (holder && !isAlive(holder)) rmSync(lock, { force: true })
    return false
  }
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Removes what a killed download left behind: folders named after processes that live no more. @param {string} collected */
function sweep(collected) {
  for (const name of readdirSync(cacheFolder())) {
    const match = new RegExp(`^${collected}\\.(\\d+)\\.part$`).exec(name)
    if (match && !isAlive(Number(match[1])))
      rmSync(join(cacheFolder(), name), { recursive: true, force: true })
  }
}

/** Runs Maven and keeps what it prints for the case that it fails. @param {string[]} args @returns {Promise<void>} */
function runMaven(args) {
  return new Promise((done, fail) => {
    const maven = spawn(MAVEN, args, { shell: WINDOWS, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-4000)
    }
    maven.stdout.on('data', keep)
    maven.stderr.on('data', keep)
    maven.on('error', (error) =>
      fail(new Neo4jRunError(`Maven (${MAVEN}) could not be started: ${error.message}.`)),
    )
    maven.on('exit', (code) => (code === 0 ? done() : fail(mavenFailed(output))))
  })
}

/** @param {string} output */
function mavenFailed(output) {
  const reason = output.split('\n').find((line) => line.startsWith('[ERROR]'))
  return new Neo4jRunError(
    `Maven could not fetch what Neo4j needs: ${reason?.slice(8) ?? (output.trim() || 'it printed nothing')}`,
  )
}

/** @param {Collection} collection */
async function download(collection) {
  const target = folderOf(collection)
  const part = `${target}.${process.pid}.part`
  rmSync(part, { recursive: true, force: true })
  try {
    await runMaven([
      '--batch-mode',
      '--no-transfer-progress',
      `--file=${fileURLToPath(new URL(collection.pom, import.meta.url))}`,
      ...collection.properties,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${part}`,
    ])
    if (!existsSync(join(part, collection.proof)))
      throw new Neo4jRunError(`Maven fetched no ${collection.title}.`)
    if (!existsSync(target)) renameSync(part, target)
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

/**
 * Brings a collection of jars into the cache, once for all clones and processes of this user. A download
 * that was killed leaves nothing behind that could be taken for a whole one.
 * @param {Collection} collection
 * @param {(line: string) => void} report
 * @returns {Promise<string>} the folder with the jars
 */
async function fetchCollection(collection, report) {
  const target = folderOf(collection)
  if (existsSync(target)) return target
  mkdirSync(cacheFolder(), { recursive: true })
  const lock = `${target}.lock`
  report(`Fetching ${collection.title} by Maven: ${collection.size}, once, kept in ${cacheFolder()}`)
  while (!tryLock(lock)) await sleep(300)
  try {
    sweep(collection.name)
    if (!existsSync(target)) await download(collection)
  } finally {
    rmSync(lock, { force: true })
  }
  return target
}

/** The jars of one release of Neo4j. @param {string} version @param {(line: string) => void} report */
export function fetchJars(version, report) {
  return fetchCollection(neo4jOf(version), report)
}

/** The jars of Graph Data Science; some are Neo4j's own as well. @param {(line: string) => void} report */
export function fetchGdsJars(report) {
  return fetchCollection(gds, report)
}
