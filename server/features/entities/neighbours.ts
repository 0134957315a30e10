import type { Direction, EntityType } from '#contract/common'
import { Evidence } from '#contract/common'
import type { GraphNode, NeighboursAnswer, NeighboursQuery } from '#contract/entities'
import { neighbourTypes } from '#contract/parameters'
import { readCursor, writeCursor } from '#server/http/cursor'
import { periodOf } from '#server/http/period'
import { notFound } from '#server/http/problems'
import { edgeOf, type Properties, readText, readTexts } from '#server/projections/claims'
import { acronymOf, type Period, typeOf } from '#server/projections/map'
import type { MapState } from '#server/projections/revision'
import { sourcesNamed } from '#server/projections/sources'
import type { Store } from '#server/store/port'
import { countNeighbours, findById, findNeighbours } from './queries.ts'

/** One page of an entity's neighbours with the ties to them; `importance` by id makes the nodes' size. */
export async function readNeighbours(
  store: Store,
  id: string,
  query: NeighboursQuery,
  { revision, dataRead }: MapState,
  importance: (id: string) => number,
): Promise<Omit<NeighboursAnswer, 'meta'>> {
  const { limit, cursor, include, ...question } = query
  const skip = readCursor(cursor, { id, revision, ...question })
  const params = toParams(id, question, periodOf(question, dataRead))
  const [known, rows, counts] = await Promise.all([
    findById(store, { id }),
    findNeighbours(store, { ...params, skip, limit }),
    countNeighbours(store, params),
  ])
  if (known.length === 0) throw notFound('entity', id)
  const total = new Set(counts.flatMap((row) => row.ids)).size
  const end = skip + rows.length
  const cites = include?.includes('sources')
  const nodes = rows.map(({ properties, labels, degree }) => ({
    ...toGraphNode(properties, labels, degree, importance(String(properties.id))),
    ...(cites && { sources: readTexts(properties, 'sources') }),
  }))
  const edges = rows.flatMap((row) => row.ties.map(edgeOf)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const named = [...nodes, ...edges].flatMap(({ sources }) => sources ?? [])
  return {
    nodes,
    edges,
    ...(cites && { sources: await sourcesNamed(store, named) }),
    counts: counts
      .map(({ relation, labels, direction, ids }) => ({
        relation,
        type: typeOf(labels),
        direction,
        count: ids.length,
      }))
      .sort((a, b) => b.count - a.count || a.relation.localeCompare(b.relation)),
    types: countTypes(counts),
    total,
    next: end < total ? writeCursor(end, { id, revision, ...question }) : null,
  }
}

/** Each neighbour once, however many ties lead to it. */
function countTypes(counts: Awaited<ReturnType<typeof countNeighbours>>): NeighboursAnswer['types'] {
  const ids = new Map<EntityType, Set<string>>()
  for (const { labels, ids: found } of counts) {
    const type = typeOf(labels)
    ids.set(type, new Set([...(ids.get(type) ?? []), ...found]))
  }
  return [...ids]
    .map(([type, { size: count }]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || a.type.localeCompare(b.type))
}

type Question = Omit<NeighboursQuery, 'limit' | 'cursor' | 'include'>

const toParams = (id: string, { relation, type, direction, evidence }: Question, period: Period | null) => ({
  id,
  relations: relation ?? null,
  labels: (type ?? neighbourTypes).map(labelOf),
  directions: (direction === 'both' ? ['out', 'in'] : [direction]) as Direction[],
  since: period?.from ?? null,
  asOf: period?.to ?? null,
  evidence: evidence ?? null,
})

const labelOf = (type: EntityType): string => type.charAt(0).toUpperCase() + type.slice(1)

function toGraphNode(
  properties: Properties,
  labels: string[],
  degree: number,
  importance: number,
): GraphNode {
  const name = String(properties.name)
  return {
    id: String(properties.id),
    type: typeOf(labels),
    name,
    short: acronymOf(readTexts(properties, 'aliases')) ?? name,
    nameStatus: readText(properties, 'nameStatus'),
    sector: readText(properties, 'sector'),
    kind: readText(properties, 'kind'),
    status: readText(properties, 'status'),
    evidence: Evidence.parse(properties.evidence),
    importance,
    degree,
  }
}
