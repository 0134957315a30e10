import { parseArgs } from 'node:util'
import { endWithParent } from './lib/end-with-parent.mjs'
import { Neo4jRunError } from './neo4j/error.mjs'
import { DEFAULT_VERSION } from './neo4j/releases.mjs'
import { startNeo4j } from './neo4j/run.mjs'

const HELP = `npm run neo4j -- [options]: a real Neo4j Community on this machine, by Java and Maven

  --port N        Bolt port on loopback (default 7687; 0 takes a free one)
  --data FOLDER   where its data stays (default data/neo4j)
  --heap SIZE     Java heap (default 1g)
  --version V     Neo4j release (default ${DEFAULT_VERSION}; 2026.08.1 needs Java 21)

NEO4J_PASSWORD, if set, becomes the password of the user neo4j at the first start of a data folder;
without it the server asks for no password and can be reached from this machine only.`

function readFlags() {
  const text = /** @type {const} */ ({ type: 'string' })
  const options = {
    port: text,
    data: text,
    heap: text,
    version: text,
    help: /** @type {const} */ ({ type: 'boolean' }),
  }
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new Neo4jRunError(`${/** @type {Error} */ (error).message}. Try --help.`)
  }
}

/** @param {import('./neo4j/run.mjs').RunningNeo4j} server */
function announce({ uri, version, password, dataDir }) {
  const access = password
    ? 'with the password in NEO4J_PASSWORD'
    : 'without a password, from this machine only'
  console.log(`Neo4j ${version} answers at ${uri} ${access}. Its data stays in ${dataDir}`)
  console.log(`Run Interplay on it from another terminal: NEO4J_URI=${uri} npm start`)
  console.log('Press Ctrl-C to stop.')
}

async function main() {
  const flags = readFlags()
  if (flags.help) return console.log(HELP)
  endWithParent()
  const starting = startNeo4j({
    port: Number(flags.port ?? 7687),
    dataDir: flags.data ?? 'data/neo4j',
    heap: flags.heap,
    version: flags.version,
    password: process.env.NEO4J_PASSWORD || undefined,
    report: console.log,
  })
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    console.log('Stopping Neo4j ...')
    await (await starting).stop()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const server = await starting
  announce(server)
  await server.exited
  if (!stopping) throw new Neo4jRunError(`Neo4j has stopped by itself: see the logs in ${server.dataDir}.`)
}

main().catch((error) => {
  console.error(error instanceof Neo4jRunError ? error.message : error)
  process.exitCode = 1
})
