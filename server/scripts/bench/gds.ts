import type { EdgeList } from '#server/analysis/graph'
import { openNeo4j } from '#server/store/neo4j'
import type { Params, Store } from '#server/store/port'
import { neo4jRequirements, startNeo4j } from '../neo4j/run.mjs'
import type { Measured, Missing } from './contender.ts'

const name = 'GDS 2.13.9 on Neo4j 5.26.28'
const batch = 20_000
const patient = { timeoutMs: 600_000 }

/** The Leiden of Graph Data Science on a real Neo4j, its projection counted in; loading the graph is not. */
export async function measureGds(edges: EdgeList): Promise<Measured | Missing> {
  const missing = neo4jRequirements()
  if (missing) return { name, missing }
  const server = await startNeo4j({ heap: '2g', gds: true, report: console.log })
  try {
    const store = await openNeo4j({ uri: server.uri, user: server.user })
    try {
      await loadGraph(store, edges)
      return await measure(store, edges.nodeCount)
    } finally {
      await store.close()
    }
  } finally {
    await server.stop()
  }
}

async function loadGraph(store: Store, { nodeCount, from, to }: EdgeList): Promise<void> {
  console.log('Loading the graph into Neo4j ...')
  const nodes = Array.from({ length: nodeCount }, (_, i) => i)
  await inBatches(store, 'UNWIND $rows AS i CREATE (:Node {i: i})', nodes)
  await store.define('CREATE INDEX node_i IF NOT EXISTS FOR (n:Node) ON (n.i)')
  const pairs = Array.from({ length: from.length }, (_, i) => [from[i], to[i]])
  const create =
    'UNWIND $rows AS row MATCH (a:Node) WHERE a.i = row[0] MATCH (b:Node) WHERE b.i = row[1] CREATE (a)-[:EDGE]->(b)'
  await inBatches(store, create, pairs)
}

async function inBatches(store: Store, cypher: string, rows: unknown[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batch) {
    const params = { rows: rows.slice(at, at + batch) } as Params
    await store.write((tx) => tx.run(cypher, params))
  }
}

const project = `MATCH (a:Node)-[:EDGE]->(b:Node)
RETURN gds.graph.project('bench', a, b, {}, {undirectedRelationshipTypes: ['*']}).nodeCount AS nodes`
const run = `CALL gds.leiden.mutate('bench', {mutateProperty: 'label', randomSeed: 1, concurrency: 4})
YIELD communityCount RETURN communityCount`
const labelsOf = `CALL gds.graph.nodeProperty.stream('bench', 'label') YIELD nodeId, propertyValue
RETURN gds.util.asNode(nodeId).i AS node, propertyValue AS label`

/** GDS of the open edition computes on at most four threads. A node without an edge stays alone. */
async function measure(store: Store, nodeCount: number): Promise<Measured> {
  const started = performance.now()
  await store.read(project, {}, patient)
  const projected = performance.now() - started
  await store.read(run, {}, patient)
  const time = performance.now() - started
  const labels = Int32Array.from({ length: nodeCount }, (_, i) => nodeCount + i)
  for (const { node, label } of await store.read(labelsOf, {}, patient)) labels[Number(node)] = Number(label)
  return { name, time, note: `${(projected / 1000).toFixed(1)} s of it projects the graph`, labels }
}
