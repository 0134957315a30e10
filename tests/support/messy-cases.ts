import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '#seed/load-seed'
import { readSeed } from '#seed/read'
import type { Params, Row, Store } from '#server/store/port'
import { openScratchStore, openSeedStore } from './open-test-store.ts'
import { editedSeedFolder, recordOf } from './seed-folder.ts'

/** The cases that real records bring and a simple model loses. */

let map: Store

const ids = async (cypher: string, params: Params = {}) =>
  (await map.read(cypher, params)).map(({ id }) => id as string)
const entity = async (id: string, store = map) =>
  (await store.read('MATCH (n:Entity) WHERE n.id = $id RETURN n{.*} AS it', { id }))[0]?.it as Row
const ties = (id: string, relation: string) =>
  map.read(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id = $id AND type(r) = $relation
     RETURN b.id AS to, r.start AS start, r.end AS end, r.firstDay AS firstDay, r.lastDay AS lastDay, r.note AS note
     ORDER BY start, to`,
    { id, relation },
  )
const tiesTo = (id: string, relation: string) =>
  map.read(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE b.id = $id AND type(r) = $relation
     RETURN a.id AS from, r.start AS start, r.end AS end ORDER BY start, from`,
    { id, relation },
  )
const placesAround = (id: string) =>
  ids(
    'MATCH (n:Entity)-[:LOCATED_IN]->(p:Place)-[:WITHIN*0..6]->(q:Place) WHERE n.id = $id RETURN DISTINCT q.id AS id',
    {
      id,
    },
  )

/** Each case on the loaded map, on whichever engine is under test. */
export function describeMessyCases(): void {
  beforeAll(async () => {
    map = await openSeedStore()
  })
  afterAll(() => map.close())

  describe('organisations that change', () => {
    it('1. split and merge many to many, each with what moved', async () => {
      expect((await ties('beis', 'SUCCEEDED_BY')).map(({ to, note }) => [to, note])).toEqual([
        ['dbt', 'Business brief moved to DBT.'],
        ['desnz', 'Energy brief moved to DESNZ.'],
        ['dsit', 'Science brief moved to DSIT.'],
      ])
      expect((await tiesTo('dbt', 'SUCCEEDED_BY')).map(({ from }) => from)).toEqual(['beis', 'dit'])
      expect((await ties('dcms', 'SUCCEEDED_BY')).map(({ to }) => to)).toEqual(['dsit'])
      expect((await entity('dcms')).status).toBe('renamed')
      expect((await entity('beis')).status).toBe('closed')
    })

    it('2. follow one another in chains: CDEI, then RTA, then its new homes', async () => {
      const [next] = await ties('cdei', 'SUCCEEDED_BY')
      expect(next).toMatchObject({ to: 'rta', start: '2024-02', firstDay: '2024-02-01' })
      expect((await ties('rta', 'SUCCEEDED_BY')).map(({ to, start }) => [to, start])).toEqual([
        ['dsit', '2025'],
        ['gds', '2025'],
      ])
      expect(await ids("MATCH (o:Organisation) WHERE 'RTA' IN o.aliases RETURN o.id AS id")).toEqual(['rta'])
      const in2021 = `MATCH (o:Organisation)-[r:RUNS]->(p:Programme)
      WHERE o.id = $id AND r.firstDay <= '2021-12-31' AND (r.lastDay IS NULL OR r.lastDay >= '2021-01-01')
      RETURN p.id AS id`
      expect((await ids(in2021, { id: 'cdei' })).length).toBeGreaterThan(0)
      expect(await ids(in2021, { id: 'rta' })).toEqual([])
    })

    it('3. move without renaming: what they are part of is dated', async () => {
      expect(await ties('geospatial-commission', 'PART_OF')).toMatchObject([
        { to: 'cabinet-office', start: '2018', end: '2023', lastDay: '2023-12-31' },
        { to: 'dsit', start: '2023', end: null, firstDay: '2023-01-01', lastDay: null },
      ])
    })

    it('4. close and come back under another owner: Tech Nation', async () => {
      expect((await entity('tech-nation')).status).toBe('closed')
      expect(await ties('tech-nation', 'SUCCEEDED_BY')).toMatchObject([
        { to: 'founders-forum', start: '2023-04', note: 'Brand and assets bought by Founders Forum Group.' },
      ])
      expect(await entity('tech-nation-growth')).toMatchObject({ status: 'closed', end: '2023-03' })
    })
  })

  describe('bodies and programmes', () => {
    it.each([
      ['obl', 'open-banking', 'Open Banking'],
      ['dataloch', 'dataloch-service', 'DataLoch'],
      ['sail', 'sail-service', 'SAIL'],
      ['adr-uk', 'adr-uk-programme', 'ADR UK'],
    ])(
      '5. a body (%s) and a programme (%s) share a name and are two entities',
      async (body, programme, name) => {
        const called = `MATCH (n:Entity) WHERE n.id IN $both
      AND (n.name CONTAINS $name OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $name))
      RETURN n.id AS id, labels(n) AS labels ORDER BY id`
        const found = await map.read(called, { both: [body, programme], name })
        const kinds = found.map(({ id, labels }) => [
          id,
          (labels as string[]).find((label) => label !== 'Entity'),
        ])
        expect(Object.fromEntries(kinds)).toEqual({ [body]: 'Organisation', [programme]: 'Programme' })
      },
    )

    it.each([
      ['upd', 'HOSTS', ['wellcome', 'nhs-confederation']],
      ['the-data-lab', 'PART_OF', ['univ-edinburgh']],
      ['ada-lovelace', 'PART_OF', ['nuffield-foundation']],
    ])('6. %s has no legal form of its own and is hosted', async (id, relation, hosts) => {
      const found = relation === 'HOSTS' ? await tiesTo(id, relation) : await ties(id, relation)
      expect(found.map(({ from, to }) => from ?? to).sort()).toEqual([...hosts].sort())
      expect((await entity(id)).identifiers).toEqual([])
    })

    it('7. a programme has as many leads as it has', async () => {
      expect((await tiesTo('nds-forum', 'RUNS')).map(({ from }) => from)).toEqual(['dcms', 'techuk'])
      const many = await map.read(
        'MATCH (o:Organisation)-[r:RUNS]->(p:Programme) WITH p.id AS id, count(o) AS leads WHERE leads > 1 RETURN id, leads',
      )
      expect(many.length).toBeGreaterThan(10)
    })

    it('8. a host or a supporter has dates of its own', async () => {
      expect(await tiesTo('upd', 'HOSTS')).toEqual([
        { from: 'nhs-confederation', start: '2021', end: null },
        { from: 'wellcome', start: null, end: '2021' },
      ])
      expect((await entity('nuar')).start).toBe('2021')
      const suppliers = (await tiesTo('nuar', 'SUPPORTS')).map(({ from, start }) => [from, start])
      expect(suppliers).toContainEqual(['northumbrian-water', '2023'])
    })
  })

  describe('places', () => {
    it('9. where a body sits is not where it works', async () => {
      expect(await entity('ons')).toMatchObject({ home: 'newport', coverage: 'uk' })
      expect(await placesAround('ons')).toEqual(expect.arrayContaining(['newport', 'wales', 'uk']))
      expect(await entity('ofgem')).toMatchObject({ home: 'london', coverage: 'great-britain' })
      expect(await entity('moj')).toMatchObject({ coverage: 'england-and-wales' })
      expect(await entity('nhs-confederation')).toMatchObject({
        coverage: 'england-wales-and-northern-ireland',
      })
      const nuar = await ids(
        'MATCH (p:Programme)-[:LOCATED_IN]->(q:Place) WHERE p.id = $id RETURN q.id AS id',
        {
          id: 'nuar',
        },
      )
      expect(nuar.sort()).toEqual(['england', 'northern-ireland', 'wales'])
    })

    it('9. Great Britain holds three nations and England and Wales two', async () => {
      const nations = `MATCH (n:Place)-[:WITHIN]->(g:Place) WHERE g.id = $id AND n.kind = 'nation' RETURN n.id AS id ORDER BY id`
      expect(await ids(nations, { id: 'great-britain' })).toEqual(['england', 'scotland', 'wales'])
      expect(await ids(nations, { id: 'england-and-wales' })).toEqual(['england', 'wales'])
    })

    it('12. goes by Welsh names too', async () => {
      const named = 'MATCH (p:Place) WHERE $name IN p.aliases RETURN p.id AS id'
      for (const [name, id] of [
        ['Cymru', 'wales'],
        ['Caerdydd', 'cardiff'],
        ['Abertawe', 'swansea'],
        ['Casnewydd', 'newport'],
      ] as const) {
        expect(await ids(named, { name })).toEqual([id])
      }
    })

    it('13. international partners stay, and outside the UK', async () => {
      for (const id of ['microsoft', 'nist', 'erdf']) {
        const around = await placesAround(id)
        expect(around).toContain('international')
        expect(around).not.toContain('uk')
      }
      const abroad = `MATCH (o:Organisation)-[:LOCATED_IN]->(p:Place)
      WHERE NOT EXISTS { MATCH (p)-[:WITHIN*0..6]->(q:Place) WHERE q.id = 'uk' } RETURN o.id AS id`
      expect(await ids(abroad)).toHaveLength(9)
      expect((await tiesTo('pets-prize', 'PARTNERS_IN')).map(({ from }) => from)).toContain('nist')
    })
  })

  describe('dates', () => {
    it('10. are as exact as their source, and read by that', async () => {
      const years = await entity('nds-forum')
      expect(years).toMatchObject({ start: '2021', startPrecision: 'year', firstDay: '2021-01-01' })
      const months = await entity('data-standards-authority')
      expect(months).toMatchObject({ start: '2020-04', startPrecision: 'month', firstDay: '2020-04-01' })
      const days = await entity('nds-forum-network-group')
      expect(days).toMatchObject({ start: '2022-03-24', startPrecision: 'day', firstDay: '2022-03-24' })
      const about = await entity('midata-energy')
      expect(about).toMatchObject({ start: '2018', startPrecision: 'approximate', startEvidence: 'known' })
      expect([about.runningFrom, about.runningUntil]).toEqual(['2018-01-01', '2018-12-31'])
    })

    it('10. that are unknown stay unknown', async () => {
      expect(await tiesTo('cdps', 'SPONSORED_BY')).toEqual([])
      expect(await ties('cdps', 'SPONSORED_BY')).toMatchObject([{ start: null, firstDay: null, end: null }])
    })

    it('10. that contradict each other are both kept', async () => {
      const roadmap = await entity('ai-assurance-roadmap-2021')
      expect(roadmap.published).toBe('2021-12-08')
      expect(roadmap.publishedNote).toContain('12 Aug 2021')
      const events = await ties('techuk', 'HOSTED_EVENT_WITH')
      expect(events.filter(({ to }) => to === 'dcms').map(({ start }) => start)).toEqual([
        '2019',
        '2021-06-22',
        '2022-02-08',
        '2022-03-24',
      ])
    })

    it('11. of planned events with no known outcome count as planned only', async () => {
      expect(await ids('MATCH (p:Programme) WHERE p.planned = true RETURN p.id AS id ORDER BY id')).toEqual([
        'connected-places-workshop',
        'data-sustainability-charter',
        'rail-data-marketplace',
      ])
      expect(await entity('connected-places-workshop')).toMatchObject({
        status: 'planned-outcome-unknown',
        start: '2022',
      })
    })
  })

  describe('names', () => {
    it('12. an acronym may stand for two bodies, and is never a key', async () => {
      const folder = editedSeedFolder((seed) => {
        seed.organisations.push({
          ...recordOf(seed.organisations, 'dfe'),
          id: 'dfe-ni',
          name: 'Department for the Economy',
        })
      })
      const store = await openScratchStore()
      await loadSeed(store, { folder })
      const found = await store.read(
        "MATCH (o:Organisation) WHERE 'DfE' IN o.aliases RETURN o.id AS id ORDER BY id",
      )
      expect(found).toEqual([{ id: 'dfe' }, { id: 'dfe-ni' }])
      await store.close()
      const byAlias = editedSeedFolder((seed) =>
        Object.assign(recordOf(seed.relations, 'rel-0001'), { to: 'DfE' }),
      )
      expect(() => readSeed(byAlias)).toThrow('"DfE" is a name or an alias, which is never a key')
    })

    it('a reconstructed name is marked as such, and others are not', async () => {
      const uncertain =
        "MATCH (p:Priority) WHERE p.nameStatus = 'reconstructed-unverified' RETURN p.id AS id ORDER BY id"
      expect(await ids(uncertain)).toEqual([
        'm1-pa-incentives',
        'm1-pa-intermediaries',
        'm1-pa-online-safety',
        'm1-pa-rd-infrastructure',
        'm1-pa-smart-data',
      ])
      expect(await entity('m1-pa-incentives')).toMatchObject({ confidence: 'low', evidence: 'known' })
      expect((await entity('m1-pa-pets')).nameStatus).toBe('as-summarised-by-Wiggin')
    })

    it('14. a group that is not listed one by one stays a group: the nine banks', async () => {
      expect((await entity('open-banking')).description).toContain(
        'funded by the nine largest account providers',
      )
      const funders = await tiesTo('open-banking', 'FUNDS')
      expect(funders).toHaveLength(0)
    })
  })

  describe('what a tie is', () => {
    it('15. answering a consultation is no tie: okf answered the strategy', async () => {
      expect((await entity('okf')).description).toContain('responded to the strategy')
      const toStrategies = await map.read(
        'MATCH (o:Organisation)-[r]->(s:Strategy) WITH type(r) AS relation, count(r) AS count RETURN relation, count',
      )
      expect(toStrategies).toEqual([{ relation: 'PUBLISHES', count: 17 }])
      expect((await ties('okf', 'COLLABORATES_WITH')).map(({ to }) => to)).not.toContain('dcms')
    })

    it('16. who holds the data is recorded where it is known, and absent where it is not', async () => {
      expect(await ids('MATCH (p:Programme) WHERE p.dataHolder IS NOT NULL RETURN p.id AS id')).toEqual([])
      const folder = editedSeedFolder((seed) => {
        recordOf(seed.programmes, 'open-banking').dataHolder = 'private'
      })
      const store = await openScratchStore()
      await loadSeed(store, { folder })
      expect((await entity('open-banking', store)).dataHolder).toBe('private')
      await store.close()
    })
  })

  describe('evidence', () => {
    it('is kept for each claim', async () => {
      const marks = `MATCH (a:Organisation)-[r]->(b:Entity) WHERE r.id STARTS WITH 'rel-'
      WITH r.evidence AS mark, count(r) AS count RETURN mark, count ORDER BY mark`
      expect(await map.read(marks)).toEqual([
        { mark: 'known', count: 109 },
        { mark: 'seen', count: 597 },
      ])
      const judged = `MATCH (a:Entity)-[r:ADDRESSES|ALIGNS_WITH]->(b:Priority)
      WITH r.evidence AS mark, count(r) AS count RETURN mark, count`
      expect(await map.read(judged)).toEqual([{ mark: 'judgement', count: 594 + 65 }])
    })

    it('is kept for each field: a body that was seen, whose home, website and status are only known', async () => {
      expect(await entity('odi')).toMatchObject({
        evidence: 'seen',
        homeEvidence: 'known',
        websiteEvidence: 'known',
        statusEvidence: 'known',
        identifierEvidence: ['seen'],
      })
    })

    it('is kept for each date', async () => {
      expect(await entity('tech-nation-growth')).toMatchObject({
        startEvidence: 'known',
        endEvidence: 'seen',
      })
    })

    it('keeps both marks where the collection gave a role two', async () => {
      const twice = `MATCH (o:Organisation)-[r:RUNS|PARTNERS_IN]->(p:Programme) WHERE r.roleEvidence IS NOT NULL
      RETURN DISTINCT p.id AS programme, r.evidence AS evidence, r.roleEvidence AS roleEvidence`
      expect(await map.read(twice)).toEqual([
        { programme: 'turing-safe-haven', evidence: 'known', roleEvidence: 'seen' },
      ])
    })

    it('names what each source supports', async () => {
      const part = await entity('m1-pa-smart-data')
      expect(part.sources).toEqual(['govuk-nds-mission-1-policy-framework'])
      expect(part.supports).toEqual(['where the true wording can be checked; this part was NOT read'])
    })

    it('rests on sources that are in the map, each address once', async () => {
      const cited = await map.read(
        'MATCH (n:Entity) UNWIND n.sources AS id RETURN DISTINCT id UNION MATCH (a:Entity)-[r]->(b:Entity) UNWIND r.sources AS id RETURN DISTINCT id',
      )
      const sources = await map.read('MATCH (s:Source) RETURN s.id AS id, s.url AS url')
      const known = new Set(sources.map(({ id }) => id))
      expect(cited.filter(({ id }) => !known.has(id as string))).toEqual([])
      expect(new Set(sources.map(({ url }) => url)).size).toBe(237)
    })
  })
}
