import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { loadSeed } from '#seed/load-seed'
import { openEmbedded } from '#server/store/embedded'
import type { Store } from '#server/store/port'
import { killedLoad, moments } from '../../support/killed-load.ts'
import { wipe } from '../../support/neo4j-test-store.ts'
import { openScratchStore } from '../../support/open-test-store.ts'
import { contentOf } from '../../support/seeded-map.ts'

type Content = Awaited<ReturnType<typeof contentOf>>

/** The map that the embedded engine holds: what Neo4j must come to as well, to the last property. */
async function embeddedContent(): Promise<Content> {
  const store = await openEmbedded()
  try {
    await loadSeed(store)
    return await contentOf(store)
  } finally {
    await store.close()
  }
}

describe('the seed in Neo4j', () => {
  let store: Store
  let whole: Content
  beforeAll(async () => {
    whole = await embeddedContent()
    store = await openScratchStore()
  })
  beforeEach(() => wipe(store))
  afterAll(() => store?.close())

  it('is the same map, to the last property, as in the embedded store', async () => {
    await loadSeed(store)
    expect(await contentOf(store)).toEqual(whole)
  })

  it.each(moments)('is whole after a process was killed after "%s" and another loads', async (moment) => {
    const { uri, user = '', password = '', database = '' } = inject('neo4j').scratch
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
    expect(await killedLoad(env, moment)).toMatchObject({ signal: 'SIGKILL' })
    await loadSeed(store)
    expect(await contentOf(store)).toEqual(whole)
    const rows = await store.read("MATCH (m:Meta) WHERE m.id = 'map' RETURN m.complete AS complete")
    expect(rows).toEqual([{ complete: true }])
  })
})
