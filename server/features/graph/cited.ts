import { z } from 'zod'
import type { GraphAnswer } from '#contract/graph'
import { sourcesNamed } from '#server/projections/sources'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'

const params = z.object({ ids: z.array(z.string()) })
const cited = z.object({ id: z.string(), sources: z.array(z.string()).nullable() })

const findEntitySources = defineQuery({ file: 'graph/entity-sources.cypher', params, row: cited })
const findTieSources = defineQuery({
  file: 'graph/tie-sources.cypher',
  params,
  row: cited.extend({ note: z.string().nullable() }),
})

type Answer = Omit<GraphAnswer, 'meta'>

/** The answer with what supports each node and tie. Read from the ids of the nodes: it costs by what is shown. */
export async function withSources(store: Store, answer: Answer): Promise<Answer> {
  const ids = { ids: answer.nodes.map(({ id }) => id) }
  const [entities, ties] = await Promise.all([findEntitySources(store, ids), findTieSources(store, ids)])
  const byEntity = new Map(entities.map((row) => [row.id, row.sources ?? []]))
  const byTie = new Map(ties.map(({ id, note, sources }) => [id, { note, sources: sources ?? [] }]))
  const nodes = answer.nodes.map((node) => ({ ...node, sources: byEntity.get(node.id) ?? [] }))
  const edges = answer.edges.map((edge) => ({ ...edge, note: null, sources: [], ...byTie.get(edge.id) }))
  const named = [...nodes, ...edges].flatMap(({ sources }) => sources)
  return { ...answer, nodes, edges, sources: await sourcesNamed(store, named) }
}
