import { inject } from 'vitest'
import { loadSeed } from '#seed/load-seed'
import { openEmbedded } from '#server/store/embedded'
import { openNeo4j } from '#server/store/neo4j'
import type { EngineName, Store } from '#server/store/port'
import { wipe } from './neo4j-test-store.ts'

/**
 * The stores that tests use. Which engine is under test is said by the Vitest project (TEST_ENGINE), so one test
 * file in tests/api runs on both.
 *
 * Policy: a test that writes opens a scratch store; a test that only reads takes the seed store, which is shared.
 */

export function engineUnderTest(): EngineName {
  const engine = process.env.TEST_ENGINE
  if (engine === 'grafeo' || engine === 'neo4j') return engine
  throw new Error(
    `TEST_ENGINE must be grafeo or neo4j, not ${engine}: run the tests through tests/vitest.config.ts.`,
  )
}

let scratchIsOpen = false
let shared: Promise<Store> | undefined

/** Where NEO4J_URI is all there is (no Java here), emptying the scratch store would empty the seed store too. */
function refuseOneServerForBoth(): void {
  if (engineUnderTest() === 'neo4j' && !inject('neo4j').seed)
    throw new Error(
      'This file needs two databases and NEO4J_URI names one: install Java to have the other started.',
    )
}

async function openEmptyStore(): Promise<Store> {
  if (engineUnderTest() === 'grafeo') return openEmbedded()
  const store = await openNeo4j(inject('neo4j').scratch)
  await wipe(store)
  return store
}

/** The same store with another close(): a class keeps its methods on its prototype, so they are bound by hand. */
function withClose(store: Store, close: () => Promise<void>): Store {
  return {
    engine: store.engine,
    read: store.read.bind(store),
    write: store.write.bind(store),
    define: store.define.bind(store),
    health: store.health.bind(store),
    close,
  }
}

/**
 * An empty store of the engine under test. One at a time in a file, for there is one scratch Neo4j: close it
 * before the next is opened.
 */
export async function openScratchStore(): Promise<Store> {
  if (scratchIsOpen) throw new Error('A scratch store is open already: close it first.')
  if (shared) refuseOneServerForBoth()
  scratchIsOpen = true
  const store = await openEmptyStore()
  return withClose(store, async () => {
    scratchIsOpen = false
    await store.close()
  })
}

async function loadSharedStore(): Promise<Store> {
  const store = await openSeedTarget()
  await loadSeed(store)
  return withClose(store, async () => {})
}

async function openSeedTarget(): Promise<Store> {
  if (engineUnderTest() === 'grafeo') return openEmbedded()
  if (scratchIsOpen) refuseOneServerForBoth()
  const { seed } = inject('neo4j')
  return seed ? openNeo4j(seed) : openEmptyStore()
}

/** The store with the whole seed, for tests that only read. Loaded once for all that share it; close() leaves it open. */
export function openSeedStore(): Promise<Store> {
  shared ??= loadSharedStore()
  return shared
}
