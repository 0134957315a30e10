import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSeed } from '#seed/load-seed'
import { buildApp } from '#server/app'
import type { App } from '#server/http/context'
import { openEmbedded } from '#server/store/embedded'

/** A store of its own, since this changes the map. */
const store = openEmbedded()
const apps: App[] = []

const start = async () => {
  const app = await buildApp({ store })
  apps.push(app)
  return app
}

interface Cluster {
  id: string
  members: { id: string }[]
}
const clustersOf = async (app: App): Promise<Cluster[]> =>
  (await app.inject('/api/v1/clusters')).json().clusters
const homeOf = (clusters: Cluster[], organisation: string) =>
  clusters.find(({ members }) => members.some(({ id }) => id === organisation))

beforeAll(async () => {
  await loadSeed(store)
}, 60_000)
afterAll(async () => {
  for (const app of apps) await app.close()
  await store.close()
})

/** Ties that make Salford the best tied of the cluster around Greater Manchester, as a new revision. */
async function tieSalford(): Promise<void> {
  await store.write(async (tx) => {
    for (const [id, other] of [
      ['t-1', 'wmca'],
      ['t-2', 'open-data-manchester'],
      ['t-3', 'uk-data-service'],
    ] as const)
      await tx.run(
        `MATCH (a:Organisation) WHERE a.id = 'univ-salford' MATCH (b:Organisation) WHERE b.id = $other
         CREATE (a)-[:COLLABORATES_WITH {id: $id, evidence: 'seen', review: 'unreviewed', sources: []}]->(b)`,
        { id, other },
      )
    await tx.run(`MATCH (m:Meta) WHERE m.id = 'map' SET m.revision = m.revision + 1`)
  })
}

test('a cluster keeps its id over a revision in which its best tied member changes', async () => {
  const running = await start()
  const before = await clustersOf(running)
  const home = homeOf(before, 'univ-salford')
  expect(home).toMatchObject({
    id: 'around-gmca',
    members: [{ id: 'gmca' }, { id: 'univ-salford' }, {}, {}, {}, {}, {}],
  })

  await tieSalford()
  const after = await clustersOf(running)
  expect(homeOf(after, 'univ-salford')?.members[0]?.id).toBe('univ-salford')
  expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())

  // Without the memory of the revision before, it is named afresh.
  const fresh = await clustersOf(await start())
  expect(homeOf(fresh, 'univ-salford')?.id).toBe('around-univ-salford')
  expect(fresh.map(({ members }) => members)).toEqual(after.map(({ members }) => members))
})
