/**
 * How fast the coverage matrix answers when a national registry is loaded: the seed and, beside it, 100,000 made-up
 * programmes on a real Neo4j. Run: `node --import tsx server/scripts/bench-coverage.ts [programmes]`.
 *
 * Prints the first answer of a new revision (it reads every programme once), and the answers after it, each with a
 * question of its own so that no answer is remembered.
 */

import { fileURLToPath } from 'node:url'
import { loadSeed } from '#seed/load-seed'
import { randomInteger, seededRandom } from '#server/analysis/random'
import { buildApp } from '#server/app'
import { openNeo4j } from '#server/store/neo4j'
import type { Params, Store } from '#server/store/port'
import { startNeo4j } from './neo4j/run.mjs'

const batch = 1_000

const addOrganisations = `UNWIND $rows AS row
CREATE (o:Entity:Organisation) SET o = row`
const addProgrammes = `UNWIND $rows AS row
CREATE (p:Entity:Programme) SET p = row.programme
WITH p, row
UNWIND row.places AS place
MATCH (q:Entity) WHERE q.id = place.id
CREATE (p)-[r:LOCATED_IN]->(q) SET r = place.claim
WITH DISTINCT p, row
UNWIND row.addresses AS address
MATCH (q:Entity) WHERE q.id = address.id
CREATE (p)-[r:ADDRESSES]->(q) SET r = address.claim
WITH DISTINCT p, row
UNWIND row.runs AS run
MATCH (o:Entity) WHERE o.id = run.id
CREATE (o)-[r:RUNS]->(p) SET r = run.claim`

/** Adds `programmes` made-up programmes, a tenth as many organisations, and about four claims a programme. */
async function addSynthetic(store: Store, programmes: number): Promise<void> {
  const random = seededRandom(1)
  const pick = <T>(list: readonly T[]): T => list[randomInteger(random, list.length)] as T
  const idsOf = async (label: 'Priority' | 'Place') =>
    (await store.read('MATCH (e:Entity) WHERE $label IN labels(e) RETURN e.id AS id', { label })).map((row) =>
      String(row.id),
    )
  const [parts, places] = [await idsOf('Priority'), await idsOf('Place')]
  const claim = (id: string) => ({
    ...{ id, evidence: pick(['seen', 'known', 'judgement']), review: 'unreviewed' },
    ...{ sources: [`synthetic-${randomInteger(random, 1_000)}`], supports: ['made up'] },
  })
  const sectors = ['university', 'business', 'charity', 'regulator', 'public-body', 'government-department']
  const organisations = Array.from({ length: Math.ceil(programmes / 10) }, (_, i) => ({
    ...{ ...claim(`made-org-${i}`), name: `Organisation ${i}`, sector: pick(sectors) },
  }))
  const programme = (i: number) => {
    const year = 2010 + randomInteger(random, 16)
    const ended = random() < 0.4
    return {
      programme: {
        ...{ ...claim(`made-${i}`), name: `Programme ${i}`, kind: pick(['fund', 'report', 'standard']) },
        ...{ status: ended ? 'completed' : 'active', planned: false, start: String(year) },
        ...{ firstDay: `${year}-01-01`, runningFrom: `${year}-01-01` },
        ...(ended
          ? { end: String(year + 2), lastDay: `${year + 2}-12-31`, runningUntil: `${year + 2}-12-31` }
          : { runningUntil: '9999-12-31' }),
      },
      places: [pick(places)].map((id) => ({ id, claim: claim(`made-${i}.located-in.${id}`) })),
      addresses: [...new Set([pick(parts), pick(parts)])].map((id) => ({
        id,
        claim: claim(`made-${i}.addresses.${id}`),
      })),
      runs: [pick(organisations).id].map((id) => ({ id, claim: claim(`${id}.runs.made-${i}`) })),
    }
  }
  for (let from = 0; from < organisations.length; from += batch)
    await write(store, addOrganisations, organisations.slice(from, from + batch))
  for (let from = 0; from < programmes; from += batch) {
    const size = Math.min(batch, programmes - from)
    await write(
      store,
      addProgrammes,
      Array.from({ length: size }, (_, i) => programme(from + i)),
    )
  }
}

const write = (store: Store, cypher: string, rows: unknown[]) =>
  store.write((tx) => tx.run(cypher, { rows } as Params))

const questions = [
  ...['by=place', 'by=place&level=region', 'by=sector', 'by=kind', 'by=evidence', 'by=year'],
  ...[
    'by=place&asOf=2021',
    'by=place&ledBy=outside-government',
    'by=sector&cells=ids',
    'by=place&count=started',
  ],
]

/** Milliseconds of each answer, the first of the revision apart. */
export async function benchCoverage(programmes: number): Promise<string[]> {
  const server = await startNeo4j({ heap: '1500m', report: console.log })
  const store = await openNeo4j({ uri: server.uri, user: server.user })
  try {
    await loadSeed(store)
    const before = performance.now()
    await addSynthetic(store, programmes)
    const lines = [`${programmes} programmes written in ${seconds(before)}`]
    const app = await buildApp({ store })
    const ask = async (path: string) => {
      const from = performance.now()
      const { statusCode, body } = await app.inject({ url: `/api/v1/${path}` })
      if (statusCode !== 200) throw new Error(`${path}: ${statusCode} ${body.slice(0, 200)}`)
      lines.push(`${path}: ${Math.round(performance.now() - from)} ms, ${Math.round(body.length / 1024)} kB`)
    }
    await ask('strategies/nds-2020/coverage')
    lines.push('the answers after it:')
    for (const question of questions.slice(1)) await ask(`strategies/nds-2020/coverage?${question}`)
    await ask('strategies/nds-2020/coverage/cell?row=m1-pa-pets&column=wales')
    await ask('strategies/nds-2020/gaps')
    await ask('compare?strategies=nds-2020,national-ai-strategy-2021')
    await app.close()
    return lines
  } finally {
    await store.close()
    await server.stop()
  }
}

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = await benchCoverage(Number(process.argv[2] ?? 100_000))
  console.log(lines.join('\n'))
}
