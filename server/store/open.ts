import { resolve } from 'node:path'
import { StoreUnsupported } from './errors.ts'
import type { Store } from './port.ts'

/** The variables that choose and reach the store. */
export interface StoreEnvironment {
  NEO4J_URI?: string
  NEO4J_USER?: string
  NEO4J_PASSWORD?: string
  NEO4J_DATABASE?: string
  DATA_DIR?: string
}

/** Loaded only when chosen: Neo4j then serves on a machine for which the embedded engine has no build. */
async function openEmbeddedStore(dataDir: string): Promise<Store> {
  const engine = await import('./embedded.ts').catch((error: unknown) => {
    const machine = `${process.platform} ${process.arch}`
    throw new StoreUnsupported(
      `The embedded store cannot be loaded on this machine (${machine}). Run npm install again, or set NEO4J_URI to use Neo4j.`,
      { cause: error },
    )
  })
  return engine.openEmbedded(dataDir === engine.IN_MEMORY ? dataDir : resolve(dataDir))
}

/**
 * Opens the store that the environment names: Neo4j when NEO4J_URI is set, else the embedded store in DATA_DIR
 * (default `data`). Empty variables count as absent. The only place that chooses an engine.
 * @throws StoreError with one sentence for the operator
 */
export async function openStore(env: StoreEnvironment): Promise<Store> {
  if (!env.NEO4J_URI) return openEmbeddedStore(env.DATA_DIR || 'data')
  const { openNeo4j } = await import('./neo4j.ts')
  return openNeo4j({
    uri: env.NEO4J_URI,
    user: env.NEO4J_USER || undefined,
    password: env.NEO4J_PASSWORD || undefined,
    database: env.NEO4J_DATABASE || undefined,
  })
}
