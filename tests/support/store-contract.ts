import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StoreConflict, StoreRefused, StoreTimeout, StoreUnavailable } from '#server/store/errors'
import type { Params, Store, Value } from '#server/store/port'
import { listArbitrary, plainArbitrary } from './plain-arbitrary.ts'

const UNIQUE = 'CREATE CONSTRAINT probe_id IF NOT EXISTS FOR (n:Probe) REQUIRE n.id IS UNIQUE'
const SLOW = 'UNWIND range(1, 3000) AS a UNWIND range(1, 2000) AS b RETURN sum(a * b) AS total'

/**
 * What every adapter of the store port must do, as cases for one engine. No case knows which engine it runs on.
 * @param open gives an empty store for each case
 */
export function describeStoreContract(open: () => Promise<Store>): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  const echo = async (value: unknown) => {
    const [row] = await store.read('RETURN $value AS value', { value } as Params)
    return row?.value
  }
  const add = (id: string, props: Params = {}) =>
    store.write((tx) => tx.run('CREATE (n:Probe) SET n = $props, n.id = $id', { id, props }))
  const ids = async () => {
    const rows = await store.read('MATCH (n:Probe) RETURN n.id AS id ORDER BY n.id')
    return rows.map((row) => row.id)
  }
  const stored = async (value: Value) => {
    await add('kept', { value })
    const rows = await store.read('MATCH (n:Probe) RETURN n.value AS alone, n{.*} AS all')
    await store.write((tx) => tx.run('MATCH (n:Probe) DELETE n'))
    return rows
  }

  describe('values', () => {
    const values: [string, Value][] = [
      ['null', null],
      ['booleans', [true, false]],
      ['the empty string', ''],
      ['text of every plane', 'Bannau Brycheiniog, Ynys Môn, 数据, 🏴󠁧󠁢󠁷󠁬󠁳󠁿 "quoted" \\ \' ` $x {} \n\t\u0001'],
      ['whole numbers', [0, 1, -1, 42, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]],
      ['fractions', [0.1, -2.5, 1e-9, 123456.789, 5e-324]],
      ['huge numbers', [1e20, -1e300, 1.7976931348623157e308]],
      ['lists in lists', [[1, [2, [3]]], [], [null]]],
      ['maps in maps', { a: { b: { c: [1, 'x', null] } }, empty: {}, 'a key': 1, '': 2 }],
      ['dates as text', ['2021', '2021-03', '2021-03-04', '2021-03-04T05:06:07Z']],
    ]
    it.each(values)('gives back %s', async (_name, value) => {
      expect(await echo(value)).toEqual(value)
    })

    it('gives back any plain value', async () => {
      await fc.assert(
        fc.asyncProperty(plainArbitrary, async (value) => {
          expect(await echo(value)).toEqual(value)
        }),
      )
    })

    it('keeps any scalar and any list of one type in a property', async () => {
      await fc.assert(
        fc.asyncProperty(listArbitrary, async (value) => {
          expect(await stored(value)).toEqual([{ alone: value, all: { id: 'kept', value } }])
        }),
        { numRuns: 30 },
      )
    })

    it('takes undefined as null', async () => {
      expect(await echo(undefined)).toBeNull()
      expect(await echo({ a: undefined, b: [undefined] })).toEqual({ a: null, b: [null] })
    })

    it.each([
      ['a date', { at: [new Date(0)] }, '$value.at[0] is a Date'],
      ['a bigint', [1n], '$value[0] is a bigint'],
      ['not a number', Number.NaN, '$value is NaN'],
      ['a function', () => 1, '$value is a function'],
      ['an instance', new Map(), '$value is a Map'],
      ['a key of an engine', { $date: '2021-01-01' }, '$value has the key "$date"'],
    ])('refuses %s as a parameter, by name', async (_name, value, sentence) => {
      await expect(echo(value)).rejects.toThrow(StoreRefused)
      await expect(echo(value)).rejects.toThrow(sentence)
    })

    it('gives dates and times as ISO text', async () => {
      const [row] = await store.read(
        `RETURN date($day) AS day, datetime('2021-03-04T05:06:07.25Z') AS instant,
           localdatetime('2021-03-04T05:06:00') AS local, [date('2020-02-29')] AS days, {at: date($day)} AS map`,
        { day: '2021-03-04' },
      )
      expect(row).toEqual({
        day: '2021-03-04',
        instant: '2021-03-04T05:06:07.25Z',
        local: '2021-03-04T05:06:00',
        days: ['2020-02-29'],
        map: { at: '2021-03-04' },
      })
    })

    it('compares a stored ISO day with a day given', async () => {
      await add('a', { firstDay: '2021-03-04' })
      const found = (day: string) =>
        store.read('MATCH (n:Probe) WHERE date(n.firstDay) <= date($day) RETURN n.id AS id', { day })
      expect(await found('2021-03-04')).toEqual([{ id: 'a' }])
      expect(await found('2021-03-03')).toEqual([])
    })

    it.each([
      ['a node', 'MATCH (n:Probe) RETURN n AS thing'],
      ['nodes in a list', 'MATCH (n:Probe) RETURN collect(n) AS thing'],
      ['a relationship', 'MATCH (:Probe)-[r:TIED]->(:Probe) RETURN {r: r} AS thing'],
      ['a path', 'MATCH p = (:Probe)-[:TIED]->(:Probe) RETURN p AS thing'],
      ['not a number', 'RETURN 0.0 / 0.0 AS thing'],
      ['a number beyond what JSON holds', 'RETURN 9007199254740993 AS thing'],
    ])('refuses a result that holds %s', async (_name, cypher) => {
      await store.write((tx) => tx.run("CREATE (:Probe {id: 'a'})-[:TIED {id: 'r'}]->(:Probe {id: 'b'})"))
      await expect(store.read(cypher)).rejects.toThrow(StoreRefused)
    })
  })

  describe('reads', () => {
    it('pages with SKIP and LIMIT as parameters', async () => {
      for (const id of ['a', 'b', 'c', 'd']) await add(id)
      const page = await store.read('MATCH (n:Probe) RETURN n.id AS id ORDER BY id SKIP $skip LIMIT $limit', {
        skip: 1,
        limit: 2,
      })
      expect(page).toEqual([{ id: 'b' }, { id: 'c' }])
    })

    it('finds a stored whole number in a list of whole numbers', async () => {
      await add('a', { order: 2 })
      const found = await store.read('MATCH (n:Probe) WHERE n.order IN $orders RETURN n.order AS order', {
        orders: [1, 2],
      })
      expect(found).toEqual([{ order: 2 }])
    })

    it.each([
      "CREATE (:Probe {id: 'new'})",
      "MERGE (n:Probe {id: 'new'})",
      'MATCH (n:Probe) SET n.x = 1',
      'MATCH (n:Probe) REMOVE n.x',
      'MATCH (n:Probe) DETACH DELETE n',
      'MATCH (n:Probe) CALL (n) { SET n.x = 1 } RETURN n.id AS id',
      'MATCH (n:Probe) FOREACH (x IN [1] | SET n.x = x)',
      'CREATE INDEX probe_x IF NOT EXISTS FOR (n:Probe) ON (n.x)',
      'MATCH (n:Nothing) /* a comment */ SET n.x = 1',
    ])('refuses a read that writes: %s', async (cypher) => {
      await add('a', { x: 0 })
      await expect(store.read(cypher)).rejects.toThrow(StoreRefused)
      expect(await store.read('MATCH (n:Probe) RETURN n.id AS id, n.x AS x')).toEqual([{ id: 'a', x: 0 }])
    })

    it('takes words that write for what they are in text, names and comments', async () => {
      await add('CREATE (x)', { create: 1 })
      const rows = await store.read(
        "MATCH (n:Probe) WHERE n.id STARTS WITH 'CREATE' // then DELETE\nRETURN n.`create` AS `set`, 'SET x' AS text",
      )
      expect(rows).toEqual([{ set: 1, text: 'SET x' }])
    })

    it.each([
      ['a statement with a mistake', 'MATCH (n:Probe RETURN n.id AS id'],
      ['a variable nobody made', 'MATCH (n:Probe) RETURN m.id AS id'],
      ['a function nobody wrote', 'RETURN nowhere(1) AS id'],
      ['a missing parameter', 'RETURN $absent AS id'],
    ])('refuses %s', async (_name, cypher) => {
      await expect(store.read(cypher)).rejects.toThrow(StoreRefused)
      await expect(store.write((tx) => tx.run(cypher))).rejects.toThrow(StoreRefused)
    })

    it('refuses text and fractions as a LIMIT', async () => {
      for (const limit of ['1', 1.5])
        await expect(store.read('UNWIND [1, 2] AS n RETURN n LIMIT $limit', { limit })).rejects.toThrow(
          StoreRefused,
        )
    })

    it('gives up after its time limit', async () => {
      await expect(store.read(SLOW, {}, { timeoutMs: 50 })).rejects.toThrow(StoreTimeout)
      expect(await echo('still answers')).toBe('still answers')
    })
  })

  describe('writes', () => {
    it('returns what the work returns, and reads see it at once', async () => {
      const made = await store.write(async (tx) => {
        await tx.run("CREATE (:Probe {id: 'a'})")
        return tx.run('MATCH (n:Probe) RETURN n.id AS id')
      })
      expect(made).toEqual([{ id: 'a' }])
      expect(await ids()).toEqual(['a'])
    })

    it('keeps nothing of a transaction in which a statement fails', async () => {
      const work = store.write(async (tx) => {
        await tx.run("CREATE (:Probe {id: 'a'})")
        await tx.run('THIS IS NOT CYPHER')
      })
      await expect(work).rejects.toThrow(StoreRefused)
      expect(await ids()).toEqual([])
    })

    it('keeps nothing when the work itself fails, and passes its error on', async () => {
      const ours = new Error('ours')
      const work = store.write(async (tx) => {
        await tx.run("CREATE (:Probe {id: 'a'})")
        throw ours
      })
      await expect(work).rejects.toBe(ours)
      expect(await ids()).toEqual([])
    })

    it('keeps nothing when the work hides that a statement failed', async () => {
      const work = store.write(async (tx) => {
        await tx.run("CREATE (:Probe {id: 'a'})")
        await tx.run('THIS IS NOT CYPHER').catch(() => {})
        await tx.run("CREATE (:Probe {id: 'b'})").catch(() => {})
      })
      await expect(work).rejects.toThrow(StoreRefused)
      expect(await ids()).toEqual([])
    })

    it('answers a broken uniqueness rule with StoreConflict, and keeps nothing', async () => {
      await store.define(UNIQUE)
      await add('a')
      const work = store.write(async (tx) => {
        await tx.run("CREATE (:Probe {id: 'b'})")
        await tx.run("CREATE (:Probe {id: 'a'})")
      })
      await expect(work).rejects.toThrow(StoreConflict)
      expect(await ids()).toEqual(['a'])
    })

    it('answers the removal of a node that has relationships with StoreConflict', async () => {
      await store.write((tx) => tx.run("CREATE (:Probe {id: 'a'})-[:TIED]->(:Probe {id: 'b'})"))
      const work = store.write((tx) => tx.run("MATCH (n:Probe) WHERE n.id = 'a' DELETE n"))
      await expect(work).rejects.toThrow(StoreConflict)
      expect(await ids()).toEqual(['a', 'b'])
    })

    it('takes a rule twice when it says IF NOT EXISTS', async () => {
      await store.define(UNIQUE)
      await expect(store.define(UNIQUE)).resolves.toBeUndefined()
    })

    it('keeps all of many writes at once', async () => {
      await add('counter', { n: 0 })
      const names = Array.from({ length: 20 }, (_, at) => `w${String(at).padStart(2, '0')}`)
      await Promise.all(
        names.map((id) =>
          store.write(async (tx) => {
            await tx.run('CREATE (:Probe {id: $id})', { id })
            await tx.run("MATCH (n:Probe) WHERE n.id = 'counter' SET n.n = n.n + 1")
          }),
        ),
      )
      expect(await ids()).toEqual(['counter', ...names])
      const [counter] = await store.read("MATCH (n:Probe) WHERE n.id = 'counter' RETURN n.n AS n")
      expect(counter).toEqual({ n: names.length })
    })

    it('keeps both of two writes that stand in each other’s way', async () => {
      await add('a', { n: 0 })
      await add('b', { n: 0 })
      const touch = 'MATCH (n:Probe) WHERE n.id = $id SET n.n = n.n + 1'
      const both = (first: string, second: string) =>
        store.write(async (tx) => {
          await tx.run(touch, { id: first })
          await sleep(100)
          await tx.run(touch, { id: second })
        })
      await Promise.all([both('a', 'b'), both('b', 'a')])
      expect(await store.read('MATCH (n:Probe) RETURN n.n AS n')).toEqual([{ n: 2 }, { n: 2 }])
    })

    it('lets reads through while a write is under way, and shows them nothing of it', async () => {
      await store.write(async (tx) => {
        await tx.run("CREATE (:Probe {id: 'a'})")
        expect(await ids()).toEqual([])
      })
      expect(await ids()).toEqual(['a'])
    })
  })

  it('says that it is well, and which version it is', async () => {
    const health = await store.health()
    expect(health).toEqual({
      ok: true,
      engine: store.engine,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    })
  })

  it('answers nothing once it is closed', async () => {
    await store.close()
    await expect(store.read('RETURN 1 AS one')).rejects.toThrow(StoreUnavailable)
    await expect(store.write((tx) => tx.run('RETURN 1 AS one'))).rejects.toThrow(StoreUnavailable)
    expect(await store.health()).toMatchObject({ ok: false, detail: 'The store has been closed.' })
  })
}
