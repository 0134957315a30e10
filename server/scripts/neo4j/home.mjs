import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Neo4jRunError } from './error.mjs'

/** Neo4j's own lower limit. */
const SHORTEST_PASSWORD = 8

/**
 * Settings of a server for one developer: Bolt on loopback and nothing else, no usage report, and no 256 MB of
 * log space taken in advance.
 * @param {{ port: number, password?: string }} options
 */
function settings({ port, password }) {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=128m',
    // Without this a stop waits ten seconds for Bolt threads that have nothing left to do.
    'internal.server.bolt.thread_pool_shutdown_wait_time=100ms',
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
    `dbms.security.auth_enabled=${password !== undefined}`,
    // Nothing answers to this name unless Graph Data Science was asked for.
    'dbms.security.procedures.unrestricted=gds.*',
    '',
  ].join('\n')
}

/**
 * Puts a library of procedures where Neo4j looks for them, less the jars that Neo4j has itself.
 * @param {{ home: string, jars: string, plugins: string }} options
 * @returns {string} the folder, for the class path
 */
export function installPlugins({ home, jars, plugins }) {
  const target = join(home, 'plugins')
  mkdirSync(target, { recursive: true })
  const own = new Set(readdirSync(jars))
  for (const name of readdirSync(plugins))
    if (!own.has(name)) copyFileSync(join(plugins, name), join(target, name))
  return target
}

/** Whether this data folder has been started before: the system database then holds the users. @param {string} home */
function hasBeenStarted(home) {
  return existsSync(join(home, 'data', 'databases', 'system'))
}

/** @param {{ home: string, java: string, jars: string, password: string }} options */
function setInitialPassword({ home, java, jars, password }) {
  const args = ['-Xmx128m', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password']
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  const { status, stderr } = spawnSync(java, [...args, password], { env, encoding: 'utf8' })
  if (status !== 0) throw new Neo4jRunError(`The password could not be set: ${stderr.trim()}`)
}

/**
 * Lays out the folder of one server: its settings, and its password before the first start. On a later start
 * the password given must be the one of the first: the users are in the data by then.
 * @param {{ home: string, java: string, jars: string, port: number, password?: string }} options
 */
export function prepareHome({ home, java, jars, port, password }) {
  if (password !== undefined && password.length < SHORTEST_PASSWORD)
    throw new Neo4jRunError(`The Neo4j password needs at least ${SHORTEST_PASSWORD} characters.`)
  try {
    mkdirSync(join(home, 'conf'), { recursive: true })
    writeFileSync(join(home, 'conf', 'neo4j.conf'), settings({ port, password }))
  } catch (error) {
    throw new Neo4jRunError(
      `The data folder ${home} cannot be written: ${/** @type {Error} */ (error).message}.`,
    )
  }
  if (password !== undefined && !hasBeenStarted(home)) setInitialPassword({ home, java, jars, password })
}
