import type { SourceRecord } from '#contract/common'
import { Entity, NeighboursAnswer } from '#contract/entities'
import { GraphAnswer } from '#contract/graph'
import type { QueryParams } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'
import { apiQuery } from '../../api/use-api.ts'
import { expansionAsked, graphAsked } from './asked.ts'
import { readExpansion } from './expansion.ts'
import type { MapState } from './map-state.ts'
import type { MapData } from './use-map-data.ts'

/** What supports the claims on the map: asked for only when a file of them is made, for few read it on the map. */

/** By the ids of entities, of ties and of sources. */
export interface Cited {
  entities: ReadonlyMap<string, readonly string[]>
  ties: ReadonlyMap<string, { note: string | null; sources: readonly string[] }>
  records: ReadonlyMap<string, SourceRecord>
}

type CitedAnswer = Pick<GraphAnswer, 'sources'> & {
  nodes: readonly Pick<GraphAnswer['nodes'][number], 'id' | 'sources'>[]
  edges: readonly Pick<GraphAnswer['edges'][number], 'id' | 'note' | 'sources'>[]
}

/** All that the map is drawn from, asked once more with `include=sources`. Throws what the API throws. */
export async function citedFor({ graph, asked }: MapData, state: MapState): Promise<Cited> {
  const known = new Set(graph.nodes.map(({ id }) => id))
  const absent = new Set(state.x.map((token) => readExpansion(token).id).filter((id) => !known.has(id)))
  const included = (params: QueryParams) => ({ ...params, include: 'sources' })
  const answers = await Promise.all<CitedAnswer>([
    queryClient.fetchQuery(apiQuery('graph', GraphAnswer, included(graphAsked(asked)))),
    ...state.x.map((token) => {
      const { path, params } = expansionAsked(graph, token, state)
      return queryClient.fetchQuery(apiQuery(path, NeighboursAnswer, included(params)))
    }),
    ...[...absent].map((id) => queryClient.fetchQuery(apiQuery(`entities/${id}`, Entity)).then(itself)),
  ])
  return citedBy(answers)
}

/** An entity tells its sources without being asked. */
const itself = ({ id, sources }: Entity): CitedAnswer => ({
  nodes: [{ id, sources: sources.map((source) => source.id) }],
  edges: [],
  sources: sources.map(({ supports: _, ...record }) => record),
})

export const citedBy = (answers: readonly CitedAnswer[]): Cited => ({
  entities: new Map(answers.flatMap(({ nodes }) => nodes.map(({ id, sources = [] }) => [id, sources]))),
  ties: new Map(
    answers.flatMap(({ edges }) =>
      edges.map(({ id, note = null, sources = [] }) => [id, { note, sources }] as const),
    ),
  ),
  records: new Map(answers.flatMap(({ sources = [] }) => sources.map((source) => [source.id, source]))),
})
