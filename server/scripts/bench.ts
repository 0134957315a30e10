/**
 * `npm run bench [-- --only api,communities,coverage]`: how fast this is, side by side with others, on this machine.
 * What a part cannot run without is said in its place.
 */

import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { benchApi } from './bench/api.ts'
import { benchCommunities } from './bench/communities.ts'
import { printTable } from './bench/table.ts'
import { benchCoverage } from './bench-coverage.ts'
import { neo4jRequirements } from './neo4j/run.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'api,communities,coverage' },
    nodes: { type: 'string', default: '100000' },
    edges: { type: 'string', default: '500000' },
    programmes: { type: 'string', default: '100000' },
  },
})
const parts = values.only.split(',')

console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
)
if (parts.includes('api')) printTable(await benchApi())
if (parts.includes('communities'))
  printTable(await benchCommunities({ nodes: Number(values.nodes), edges: Number(values.edges) }))
if (parts.includes('coverage')) await coverage(Number(values.programmes))

async function coverage(programmes: number): Promise<void> {
  console.log('\nThe coverage matrix on a registry of programmes in Neo4j\n')
  const missing = neo4jRequirements()
  const lines = missing ? [missing] : await benchCoverage(programmes)
  for (const line of lines) console.log(`  ${line}`)
}
