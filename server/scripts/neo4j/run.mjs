import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { probeBolt } from './bolt-probe.mjs'
import { Neo4jRunError } from './error.mjs'
import { installPlugins, prepareHome } from './home.mjs'
import { fetchGdsJars, fetchJars, haveJars, haveMaven } from './jars.mjs'
import { findJava } from './java.mjs'
import { claimPort } from './port.mjs'
import { DEFAULT_VERSION, findRelease } from './releases.mjs'

/**
 * @typedef {object} StartOptions
 * @property {number} [port] Bolt port on loopback; 0 or absent takes a free one
 * @property {string} [dataDir] kept between runs; absent: a temporary folder, removed by stop()
 * @property {string} [password] of the user neo4j; absent: no authentication (loopback only)
 * @property {string} [heap] Java heap, such as 512m or 1g (default)
 * @property {string} [version] default 5.26.28
 * @property {boolean} [gds] with Graph Data Science, for the bench; with the default version only
 * @property {(line: string) => void} [report] progress, one line at a time
 *
 * @typedef {object} RunningNeo4j
 * @property {string} uri
 * @property {string} user
 * @property {string | undefined} password
 * @property {string} version
 * @property {string} dataDir
 * @property {Promise<void>} exited settles when the server has ended, whoever ended it
 * @property {() => Promise<void>} stop stops it cleanly; may be called twice
 */

const KEEPER = fileURLToPath(new URL('./keeper.mjs', import.meta.url))
const START_MS = 180_000

/**
 * What is missing to run a local Neo4j, in one sentence, or null when it can run.
 * @param {{ version?: string }} [options]
 * @returns {string | null}
 */
export function neo4jRequirements({ version = DEFAULT_VERSION } = {}) {
  const release = findRelease(version)
  const { java, newestFound } = findJava(release)
  const get = `install one (Debian: apt-get install openjdk-17-jdk-headless maven) or set JAVA_HOME`
  if (!java && newestFound !== undefined)
    return `Neo4j ${version} needs Java ${release.minJava} or newer and the newest found here is Java ${newestFound}: ${get}.`
  if (!java) return `Neo4j ${version} needs Java ${release.minJava} or newer and none was found: ${get}.`
  if (!haveJars(version) && !haveMaven())
    return `Neo4j ${version} is fetched by Maven and no mvn was found on the path: install it (Debian: apt-get install maven).`
  return null
}

/** @param {import('./releases.mjs').Release} release @param {{ java: string, jars: string[], home: string, heap: string }} where */
function spawnServer(release, { java, jars, home, heap }) {
  const args = [
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    ...release.jvmFlags,
    '-cp',
    jars.map((folder) => join(folder, '*')).join(delimiter),
    release.mainClass,
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ]
  return spawn(process.execPath, [KEEPER, java, ...args], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
}

/** @param {import('node:child_process').ChildProcess} keeper */
function watch(keeper) {
  const state = { output: '', ended: false }
  const keep = (/** @type {Buffer} */ chunk) => {
    state.output = (state.output + chunk).slice(-20_000)
  }
  keeper.stdout?.on('data', keep)
  keeper.stderr?.on('data', keep)
  /** @type {Promise<void>} */
  const exited = new Promise((done) => {
    const end = () => {
      state.ended = true
      done(undefined)
    }
    keeper.once('error', end)
    keeper.once('exit', end)
  })
  return { state, exited }
}

/** Turns what a server printed before it gave up into one sentence. @param {string} output @param {string} home */
function explainExit(output, home) {
  if (/store_lock|Lock file has been locked/i.test(output))
    return new Neo4jRunError(
      `Another Neo4j is using the data folder ${home}: stop it, or choose another folder with --data.`,
    )
  if (/Address already in use|BindException/i.test(output))
    return new Neo4jRunError(
      'The Bolt port was taken while Neo4j started: try again, or choose another with --port.',
    )
  if (/OutOfMemoryError|Could not reserve enough space/i.test(output))
    return new Neo4jRunError(
      'Neo4j ran out of memory while starting: give it more with --heap, such as --heap 1g.',
    )
  const line = output.split('\n').find((each) => /ERROR|Exception|Error:/.test(each))
  return new Neo4jRunError(
    `Neo4j ended while starting: ${line?.trim() ?? 'it printed nothing'} (folder ${home}).`,
  )
}

/**
 * @param {{ state: { output: string, ended: boolean } }} server
 * @param {{ port: number, password?: string, home: string }} options
 */
async function waitUntilReady({ state }, { port, password, home }) {
  const deadline = Date.now() + START_MS
  while (Date.now() < deadline) {
    const answer = await probeBolt({ host: '127.0.0.1', port, user: 'neo4j', password })
    if (state.ended) throw explainExit(state.output, home)
    if (answer === 'ready') return
    if (answer === 'unauthorised')
      throw new Neo4jRunError(
        `The data folder ${home} was first started with another password: use that one, or another folder.`,
      )
    await sleep(150)
  }
  throw new Neo4jRunError(
    `Neo4j did not answer on port ${port} within ${START_MS / 1000} seconds (folder ${home}).`,
  )
}

/**
 * Starts a real Neo4j Community on loopback and returns when it answers a query over Bolt.
 * @param {StartOptions} [options]
 * @returns {Promise<RunningNeo4j>}
 * @throws {Neo4jRunError} with one sentence when something is missing or in the way
 */
export async function startNeo4j(options = {}) {
  const { heap = '1g', password, version = DEFAULT_VERSION, report = () => {} } = options
  const release = findRelease(version)
  const missing = neo4jRequirements({ version })
  const { java } = findJava(release)
  if (missing || !java) throw new Neo4jRunError(missing ?? 'No Java was found.')
  await claimPort(options.port ?? 0)
  const jars = await fetchJars(version, report)
  const port = await claimPort(options.port ?? 0)
  const home = options.dataDir ? resolve(options.dataDir) : mkdtempSync(join(tmpdir(), 'interplay-neo4j-'))
  prepareHome({ home, java: java.path, jars, port, password })
  const plugins = options.gds && installPlugins({ home, jars, plugins: await fetchGdsJars(report) })
  const keeper = spawnServer(release, {
    java: java.path,
    jars: plugins ? [jars, plugins] : [jars],
    home,
    heap,
  })
  const server = watch(keeper)
  const stop = async () => {
    if (!server.state.ended) keeper.kill('SIGTERM')
    await server.exited
    if (!options.dataDir) rmSync(home, { recursive: true, force: true })
  }
  try {
    await waitUntilReady(server, { port, password, home })
  } catch (error) {
    await stop()
    throw error
  }
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password,
    version,
    dataDir: home,
    exited: server.exited,
    stop,
  }
}
