import type { Neo4jOptions } from '#server/store/neo4j'
import type { Store } from '#server/store/port'

/** How to reach a server, in a form that crosses from the global setup to the tests. */
export type Neo4jAddress = Neo4jOptions

declare module 'vitest' {
  interface ProvidedContext {
    /** `seed` is null where one server must serve for both: it is then loaded anew when asked for. */
    neo4j: { scratch: Neo4jAddress; seed: Neo4jAddress | null }
  }
}

const quoted = (name: unknown) => `\`${String(name).replaceAll('`', '``')}\``

/** Empties a database of ours: data, constraints and indexes. */
export async function wipe(store: Store): Promise<void> {
  await store.write((tx) => tx.run('MATCH (n) DETACH DELETE n'))
  for (const { name } of await store.read('SHOW CONSTRAINTS YIELD name'))
    await store.define(`DROP CONSTRAINT ${quoted(name)} IF EXISTS`)
  for (const { name } of await store.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
    await store.define(`DROP INDEX ${quoted(name)} IF EXISTS`)
}
