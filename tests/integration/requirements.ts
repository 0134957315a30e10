import { neo4jRequirements } from '../../server/scripts/neo4j/run.mjs'

/** In CI a missing Neo4j is a failure; on a desk its tests are skipped with one line. */
export function isRequired(env: NodeJS.ProcessEnv = process.env): boolean {
  return !['', 'false', '0'].includes(env.CI ?? '')
}

/** What the integration tests cannot run without, in one sentence, or null. A Neo4j that is given needs no Java. */
export function integrationProblem(env: NodeJS.ProcessEnv = process.env): string | null {
  return env.NEO4J_URI ? null : neo4jRequirements()
}
