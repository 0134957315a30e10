/**
 * Records the examples of the OpenAPI description: real answers on the seed, with lists shortened.
 * Run it after a change of an answer's shape: `npm run openapi:examples`.
 */

import { writeFileSync } from 'node:fs'
import { loadSeed } from '#seed/load-seed'
import { buildApp } from '#server/app'
import { openEmbedded } from '#server/store/embedded'

/** One good question for each operation. */
const questions: Record<string, string> = {
  search: '/api/v1/search?q=open+data&limit=2',
  getEntity: '/api/v1/entities/odi',
  getHistory: '/api/v1/entities/odi/history',
  getNeighbours: '/api/v1/entities/odi/neighbours?limit=2',
  getGraph: '/api/v1/graph?limit=3&include=sources',
  getPaths: '/api/v1/paths?from=odi&to=hdr-uk',
  listStrategies: '/api/v1/strategies',
  getStrategy: '/api/v1/strategies/nds-2020',
  getCoverage: '/api/v1/strategies/nds-m1-framework-2021/coverage',
  getCoverageCell: '/api/v1/strategies/nds-m1-framework-2021/coverage/cell?row=m1-pa-pets&column=wales',
  getGaps: '/api/v1/strategies/nds-m1-framework-2021/gaps?limit=2',
  compareStrategies: '/api/v1/compare?strategies=nds-2020,national-ai-strategy-2021',
  getClusters: '/api/v1/clusters',
  getHoles: '/api/v1/clusters/holes?limit=2',
  getCentrality: '/api/v1/centrality?limit=2',
  getNetwork: '/api/v1/network?from=2018&to=2024',
  getInterplay: '/api/v1/interplay?a=odi&b=dcms',
  getVocabulary: '/api/v1/vocabulary',
  getMetadata: '/api/v1/metadata',
}

/** At most two of every list, ten of every record keyed by id, so that an example can be read. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(shorten)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const shown = entries.length > 40 ? entries.slice(0, 10) : entries
  return Object.fromEntries(shown.map(([key, inner]) => [key, key === 'elapsed' ? 1.5 : shorten(inner)]))
}

const store = openEmbedded()
await loadSeed(store)
const app = await buildApp({ store })
const examples: Record<string, unknown> = {}
for (const [operation, url] of Object.entries(questions)) {
  const response = await app.inject({ url })
  if (response.statusCode === 200) examples[operation] = shorten(response.json())
  else console.error(`${operation}: ${response.statusCode} ${response.body.slice(0, 200)}`)
}
const target = new URL('../plugins/openapi-examples.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(examples, null, 2)}\n`)
console.log(`${Object.keys(examples).length} examples recorded`)
await app.close()
await store.close()
