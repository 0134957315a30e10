import type { Row, Store } from '#server/store/port'

/** A store that fails, as if the process had died, at the write after the first `writes`. */
export function dyingAfter(store: Store, writes: number): Store {
  let left = writes
  return {
    engine: store.engine,
    read: (cypher, params, options) => store.read(cypher, params, options),
    define: (statement) => store.define(statement),
    health: () => store.health(),
    close: () => store.close(),
    write: async (work) => {
      if (left-- <= 0) throw new Error('the process died')
      return store.write(work)
    },
  }
}

/** Everything in the map, in an order of its own: equal for equal maps. */
export async function contentOf(store: Store): Promise<{ nodes: Row[]; relationships: Row[] }> {
  const nodes = await store.read(
    `MATCH (n:Entity) RETURN labels(n) AS labels, n{.*} AS properties
     UNION ALL MATCH (s:Source) RETURN labels(s) AS labels, s{.*} AS properties`,
  )
  const relationships = await store.read(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS from, type(r) AS relation, b.id AS to, r{.*} AS properties',
  )
  return { nodes: sorted(nodes), relationships: sorted(relationships) }
}

function sorted(rows: Row[]): Row[] {
  const keyed = rows.map((row) => ({
    row: withSortedLabels(row),
    key: JSON.stringify(row.properties, sortKeys),
  }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row)
}

function withSortedLabels(row: Row): Row {
  return Array.isArray(row.labels) ? { ...row, labels: [...row.labels].sort() } : row
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
