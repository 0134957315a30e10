import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSeed } from '#seed/load-seed'
import type { Row, Store } from '#server/store/port'
import { openScratchStore } from './open-test-store.ts'
import { editedSeedFolder, recordOf } from './seed-folder.ts'
import { contentOf, dyingAfter } from './seeded-map.ts'

let store: Store

/** An empty store in place of the one in use. */
async function startAgain(): Promise<void> {
  await store.close()
  store = await openScratchStore()
}

const whole = {
  sources: 237,
  places: 77,
  organisations: 211,
  programmes: 163,
  strategies: 13,
  priorities: 151,
  // 706 stated, 594 addresses, 395 places, 151 parts, 88 within, 65 alignments, 17 publishers, and two between strategies
  relationships: 2018,
}

const one = async (cypher: string): Promise<Row> => (await store.read(cypher))[0] as Row
const meta = () =>
  one("MATCH (m:Meta) WHERE m.id = 'map' RETURN m{.*} AS meta").then((row) => row?.meta as Row)
const changes = () => store.read('MATCH (c:Change) RETURN c{.*} AS change ORDER BY c.revision')
const organisation = async (id: string) =>
  (await store.read('MATCH (o:Organisation) WHERE o.id = $id RETURN o{.*} AS it', { id }))[0]?.it as Row
const relationshipEnds = (id: string) =>
  store.read('MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id = $id RETURN a.id AS from, b.id AS to', { id })

/** A seed that differs from the real one in a name, an organisation less, and where a relation leads. */
const laterSeed = () =>
  editedSeedFolder((seed) => {
    Object.assign(recordOf(seed.organisations, 'odi'), { name: 'The ODI', description: 'Renamed.' })
    Reflect.deleteProperty(recordOf(seed.organisations, 'odi'), 'website')
    Reflect.deleteProperty(recordOf(seed.organisations, 'odi'), 'websiteEvidence')
    seed.organisations = seed.organisations.filter(({ id }) => id !== 'ito-world')
    seed.relations = seed.relations.filter(({ from, to }) => from !== 'ito-world' && to !== 'ito-world')
    Object.assign(recordOf(seed.relations, 'rel-0001'), { to: 'dsit' })
    recordOf(seed.sources, 'govuk-nds').accessed = '2027-01-02'
  })

/** What loading the seed promises, on whichever engine is under test. */
export function describeSeedLoading(): void {
  beforeEach(async () => {
    store = await openScratchStore()
  })
  afterEach(() => store.close())

  describe('loading the seed', () => {
    it('puts all of it into the map, and says so last', async () => {
      const lines: string[] = []
      const result = await loadSeed(store, { report: (line) => lines.push(line) })
      expect(result).toEqual({ loaded: true, revision: 1, counts: whole })
      expect(lines).toContain('relationships: 2018 of 2018')
      expect(lines.at(-1)).toBe(
        'loaded as revision 1: 237 sources, 77 places, 211 organisations, 163 programmes, 13 strategies, 151 priorities, 2,018 relationships',
      )
      const content = await contentOf(store)
      expect(content.nodes).toHaveLength(237 + 77 + 211 + 163 + 13 + 151)
      expect(content.relationships).toHaveLength(2018)
    })

    it('keeps every stated relationship under its id', async () => {
      await loadSeed(store)
      const { count } = await one(
        "MATCH (a:Organisation)-[r]->(b:Entity) WHERE r.id STARTS WITH 'rel-' RETURN count(r) AS count",
      )
      expect(count).toBe(706)
    })

    it('records the load as the first change of a map that is whole', async () => {
      await loadSeed(store)
      expect(await meta()).toMatchObject({ revision: 1, asOf: '2026-11-24', complete: true })
      expect((await meta()).seed).toMatch(/^[0-9a-f]{64}$/)
      expect(await changes()).toMatchObject([
        { change: { id: 'change-1', by: 'seed', kind: 'seed-load', revision: 1 } },
      ])
    })

    it('makes every record a claim', async () => {
      await loadSeed(store)
      for (const { properties } of Object.values(await contentOf(store)).flat() as { properties: Row }[]) {
        if (properties.url !== undefined && properties.accessed !== undefined) continue
        expect(properties.evidence).toMatch(/^(seen|known|judgement)$/)
        expect(properties.review).toBe('unreviewed')
        expect(properties.supports).toHaveLength((properties.sources as string[]).length)
      }
    })

    it('gives every relationship an id of its own', async () => {
      await loadSeed(store)
      const ids = (await contentOf(store)).relationships.map(({ properties }) => (properties as Row).id)
      expect(new Set(ids).size).toBe(ids.length)
    })
  })

  describe('loading again', () => {
    it('does nothing when the map holds this seed', async () => {
      await loadSeed(store)
      const before = await contentOf(store)
      expect(await loadSeed(store)).toEqual({ loaded: false, revision: 1, counts: whole })
      expect(await contentOf(store)).toEqual(before)
      expect(await changes()).toHaveLength(1)
    })

    it('gives the whole map after a stop at any batch', async () => {
      await loadSeed(store)
      const expected = await contentOf(store)
      for (const writes of [1, 4, 15]) {
        await startAgain()
        await expect(loadSeed(dyingAfter(store, writes), { batchSize: 200 })).rejects.toThrow('died')
        expect(await store.read('MATCH (m:Meta) RETURN m.id AS id')).toEqual([])
        expect(await loadSeed(store)).toEqual({ loaded: true, revision: 1, counts: whole })
        expect(await contentOf(store)).toEqual(expected)
      }
    })

    it('is not whole until its last write', async () => {
      await expect(loadSeed(dyingAfter(store, 17), { batchSize: 200 })).rejects.toThrow('died')
      expect((await contentOf(store)).relationships).toHaveLength(2018)
      expect(await store.read('MATCH (m:Meta) RETURN m.id AS id')).toEqual([])
      expect(await changes()).toEqual([])
    })
  })

  describe('loading a later seed over an earlier', () => {
    it('brings the map up to date in a new revision', async () => {
      await loadSeed(store)
      const first = await meta()
      expect(await loadSeed(store, { folder: laterSeed() })).toMatchObject({ loaded: true, revision: 2 })
      expect(await meta()).toMatchObject({ revision: 2, asOf: '2027-01-02', complete: true })
      expect((await changes()).at(-1)).toMatchObject({ change: { id: 'change-2', before: first.seed } })
    })

    it('gives the same map as loading it into an empty store', async () => {
      const folder = laterSeed()
      await loadSeed(store)
      await loadSeed(store, { folder })
      const updated = await contentOf(store)
      await startAgain()
      await loadSeed(store, { folder })
      expect(updated).toEqual(await contentOf(store))
    })

    it('changes, moves and removes what the seed changed, moved and removed', async () => {
      await loadSeed(store)
      await loadSeed(store, { folder: laterSeed() })
      expect(await organisation('odi')).toMatchObject({ name: 'The ODI', description: 'Renamed.' })
      expect((await organisation('odi')).website ?? null).toBeNull()
      expect(await organisation('ito-world')).toBeUndefined()
      expect(await relationshipEnds('rel-0001')).toEqual([{ from: 'techuk', to: 'dsit' }])
    })

    it('keeps what a person added or changed', async () => {
      await loadSeed(store)
      await store.write(async (tx) => {
        await tx.run("MATCH (o:Organisation) WHERE o.id = 'odi' SET o.name = 'Corrected', o.seed = null")
        await tx.run("CREATE (o:Entity:Organisation {id: 'added', name: 'Added', evidence: 'seen'})")
        await tx.run(
          "MATCH (a:Entity), (b:Entity) WHERE a.id = 'added' AND b.id = 'odi' CREATE (a)-[r:COLLABORATES_WITH {id: 'by-hand'}]->(b)",
        )
      })
      await loadSeed(store, { folder: laterSeed() })
      expect((await organisation('odi')).name).toBe('Corrected')
      expect((await organisation('added')).name).toBe('Added')
      expect(await relationshipEnds('by-hand')).toEqual([{ from: 'added', to: 'odi' }])
      expect((await meta()).complete).toBe(true)
    })

    it('keeps an entity that the seed dropped while something a person added leans on it', async () => {
      await loadSeed(store)
      await store.write((tx) =>
        tx.run(
          "MATCH (a:Entity), (b:Entity) WHERE a.id = 'ito-world' AND b.id = 'odi' CREATE (a)-[r:COLLABORATES_WITH {id: 'by-hand'}]->(b)",
        ),
      )
      await loadSeed(store, { folder: laterSeed() })
      expect((await organisation('ito-world')).name).toBe('Ito World')
      expect(await relationshipEnds('by-hand')).toEqual([{ from: 'ito-world', to: 'odi' }])
    })

    it('is marked as not whole while it is under way, and mended by the next load', async () => {
      const folder = laterSeed()
      await loadSeed(store)
      await expect(loadSeed(dyingAfter(store, 3), { folder, batchSize: 200 })).rejects.toThrow('died')
      expect((await meta()).complete).toBe(false)
      expect(await loadSeed(store, { folder })).toMatchObject({ loaded: true, revision: 2 })
      expect(await organisation('ito-world')).toBeUndefined()
    })
  })

  describe('a broken seed', () => {
    it('loads nothing', async () => {
      const folder = editedSeedFolder((seed) => recordOf(seed.programmes, 'nds-forum').places.push('leedz'))
      await expect(loadSeed(store, { folder })).rejects.toThrow(
        'seed/programmes.json: nds-forum: places[1]: unknown place "leedz"',
      )
      expect(await contentOf(store)).toEqual({ nodes: [], relationships: [] })
    })

    it('leaves the map that is there as it was', async () => {
      await loadSeed(store)
      const before = await contentOf(store)
      const folder = editedSeedFolder((seed) => recordOf(seed.programmes, 'nds-forum').places.push('leedz'))
      await expect(loadSeed(store, { folder })).rejects.toThrow('leedz')
      expect(await contentOf(store)).toEqual(before)
      expect((await meta()).complete).toBe(true)
    })
  })
}
