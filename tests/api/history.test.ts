import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '#server/app'
import type { App } from '#server/http/context'
import type { Store } from '#server/store/port'
import { type GapCase, loadCase } from '../support/gap-case.ts'
import { openScratchStore } from '../support/open-test-store.ts'
import { openSeedApi } from '../support/seed-api.ts'

describe('on the seed', () => {
  const { get, problem } = openSeedApi()

  test.each(['odi', 'nds-forum', 'm1-pa-pets', 'nds-2020', 'wales'])('%s came with the seed', async (id) => {
    const { items, total, next, meta } = await get(`entities/${id}/history`)
    expect(items).toEqual([
      {
        id: expect.any(String),
        revision: meta.revision,
        at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
        by: 'seed',
        kind: 'seed-load',
      },
    ])
    expect({ total, next, cut: meta.cut }).toEqual({ total: 1, next: null, cut: null })
  })

  test('what is not there has no history, and a wrong number is named', async () => {
    expect(await problem('entities/nobody/history')).toMatchObject({ status: 404, errors: [{ field: 'id' }] })
    expect(await problem('entities/odi/history?limit=0')).toMatchObject({
      status: 400,
      errors: [{ field: 'limit' }],
    })
  })
})

describe('on a map that changed', () => {
  let store: Store
  let app: App
  const own = [3, 4, 5].map((revision) => ({
    id: `change-${revision}`,
    revision,
    at: `2025-02-0${revision}T09:00:00Z`,
    by: 'a reviewer',
    kind: 'correction',
  }))

  beforeAll(async () => {
    store = await openScratchStore()
    await loadCase(store, readCase('ending'))
    await loadCase(store, readCase('thin'))
    for (const [index, change] of own.entries())
      await store.write((tx) =>
        tx.run('MERGE (c:Change {id: $change.id}) SET c = $change', {
          change: { ...change, subject: index === 1 ? 'b' : 'a' },
        }),
      )
    app = await buildApp({ store })
  })
  afterAll(async () => {
    await app?.close()
    await store?.close()
  })

  const history = async (question: string) =>
    (await app.inject({ url: `/api/v1/entities/${question}` })).json()
  const revisions = ({ items }: { items: { revision: number }[] }) => items.map(({ revision }) => revision)

  test("an entity's own changes come before the loads that last and first wrote it, and nobody else's", async () => {
    const answer = await history('a/history')
    const load = { by: 'seed', kind: 'seed-load' }
    expect(answer.items).toMatchObject([own[2], own[0], { ...load, revision: 2 }, { ...load, revision: 1 }])
    expect(revisions(await history('b/history'))).toEqual([4, 2, 1])
    expect(revisions(await history('publisher/history'))).toEqual([2, 1])
  })

  test('what a later load was the first to write has no earlier one', async () => {
    const first = new Set(readCase('ending').programmes.map(({ id }) => id))
    const fresh = readCase('thin').programmes.find(({ id }) => !first.has(id))
    expect(revisions(await history(`${fresh?.id}/history`))).toEqual([2])
  })

  test('what a person changed keeps the load that first wrote it', async () => {
    const mark = (seed: string | null) =>
      store.write((tx) => tx.run("MATCH (e:Entity) WHERE e.id = 'publisher' SET e.seed = $seed", { seed }))
    const [{ seed }] = (await store.read(
      "MATCH (e:Entity) WHERE e.id = 'publisher' RETURN e.seed AS seed",
    )) as [{ seed: string }]
    await mark(null)
    expect(revisions(await history('publisher/history'))).toEqual([1])
    await mark(seed)
  })

  test('is read page by page, and says how much a page leaves out', async () => {
    const first = await history('a/history?limit=2')
    expect(revisions(first)).toEqual([5, 3])
    expect(first.meta.cut.text).toBe('2 of 4 changes')
    const second = await history(`a/history?limit=2&cursor=${first.next}`)
    expect(revisions(second)).toEqual([2, 1])
    expect(second.next).toBeNull()
    const other = await history(`b/history?cursor=${first.next}`)
    expect(other).toMatchObject({ status: 400, errors: [{ field: 'cursor' }] })
  })
})

function readCase(name: string): GapCase {
  return JSON.parse(readFileSync(new URL(`../cases/gaps/${name}.json`, import.meta.url), 'utf8'))
}
