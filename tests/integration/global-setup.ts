import type { TestProject } from 'vitest/node'
import { openNeo4j } from '#server/store/neo4j'
import { neo4jRequirements, type RunningNeo4j, startNeo4j } from '../../server/scripts/neo4j/run.mjs'
import { type Neo4jAddress, wipe } from '../support/neo4j-test-store.ts'
import { integrationProblem } from './requirements.ts'

/** Chosen by us for servers that live as long as one test run, on loopback. */
const PASSWORD = 'only-for-tests'

const address = ({ uri, user, password }: RunningNeo4j): Neo4jAddress => ({ uri, user, password })

function start(password?: string): Promise<RunningNeo4j> {
  return startNeo4j({ heap: '768m', password, report: console.log })
}

/** The Neo4j that the environment names may be wiped only if there is nothing in it to lose. */
async function claimGiven(env: NodeJS.ProcessEnv): Promise<Neo4jAddress> {
  const given: Neo4jAddress = {
    uri: env.NEO4J_URI ?? '',
    user: env.NEO4J_USER || undefined,
    password: env.NEO4J_PASSWORD || undefined,
    database: env.NEO4J_DATABASE || undefined,
  }
  const store = await openNeo4j(given)
  try {
    const rows = await store.read('MATCH (n) RETURN 1 AS found LIMIT 1')
    if (rows.length === 0) return given
  } finally {
    await store.close()
  }
  throw new Error(
    `The database at NEO4J_URI ${given.uri} is not empty, and these tests wipe it: name an empty one, or unset NEO4J_URI to let the tests start their own.`,
  )
}

async function wipeGiven(given: Neo4jAddress): Promise<void> {
  const store = await openNeo4j(given)
  await wipe(store)
  await store.close()
}

/**
 * One server to wipe and one to hold the seed. With NEO4J_URI that one is wiped; and where no other can be
 * started, it holds the seed as well, anew for each file that asks for it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const problem = integrationProblem()
  if (problem) throw new Error(problem)
  const given = process.env.NEO4J_URI ? await claimGiven(process.env) : undefined
  const canStart = neo4jRequirements() === null
  const starting = [given ? undefined : start(PASSWORD), canStart ? start() : undefined]
  const [scratchServer, seedServer] = await Promise.all(starting)
  const scratch = given ?? address(scratchServer as RunningNeo4j)
  project.provide('neo4j', { scratch, seed: seedServer ? address(seedServer) : null })
  return async () => {
    if (given) await wipeGiven(given)
    await Promise.all([scratchServer?.stop(), seedServer?.stop()])
  }
}
