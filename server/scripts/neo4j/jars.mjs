import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Neo4jRunError } from './error.mjs'

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url))
const WINDOWS = process.platform === 'win32'
const MAVEN = WINDOWS ? 'mvn.cmd' : 'mvn'

/** The folder for what can be fetched again: outside the project, shared by all its clones. */
function cacheFolder(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'interplay')
}

/** @param {string} version */
function jarsFolder(version, env = process.env) {
  return join(cacheFolder(env), `neo4j-${version}`)
}

/** Whether the jars are all there: the folder gets its name only after the last jar is in it. @param {string} version */
export function haveJars(version, env = process.env) {
  return existsSync(jarsFolder(version, env))
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

/** Removes what a killed download left behind: folders named after processes that live no more. @param {string} version */
function sweep(version) {
  for (const name of readdirSync(cacheFolder())) {
    const match = new RegExp(`^neo4j-${version}\\.(\\d+)\\.part$`).exec(name)
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
    `Maven could not fetch Neo4j: ${reason?.slice(8) ?? (output.trim() || 'it printed nothing')}`,
  )
}

/** @param {string} version */
async function download(version) {
  const target = jarsFolder(version)
  const part = `${target}.${process.pid}.part`
  rmSync(part, { recursive: true, force: true })
  try {
    await runMaven([
      '--batch-mode',
      '--no-transfer-progress',
      `--file=${POM}`,
      `-Dneo4j.version=${version}`,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${part}`,
    ])
    if (!existsSync(join(part, `neo4j-server-${version}.jar`)))
      throw new Neo4jRunError(`Maven fetched no Neo4j ${version}.`)
    if (!existsSync(target)) renameSync(part, target)
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

/**
 * Brings the jars of one release into the cache, once for all clones and processes of this user. A download
 * that was killed leaves nothing behind that could be taken for a whole one.
 * @param {string} version
 * @param {(line: string) => void} report
 * @returns {Promise<string>} the folder with the jars
 */
export async function fetchJars(version, report) {
  if (haveJars(version)) return jarsFolder(version)
  mkdirSync(cacheFolder(), { recursive: true })
  const lock = join(cacheFolder(), `neo4j-${version}.lock`)
  report(`Fetching Neo4j ${version} by Maven: 120 to 150 MB, once, kept in ${cacheFolder()}`)
  while (!tryLock(lock)) await sleep(300)
  try {
    sweep(version)
    if (!haveJars(version)) await download(version)
  } finally {
    rmSync(lock, { force: true })
  }
  return jarsFolder(version)
}
