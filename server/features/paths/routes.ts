import { PathsAnswer, PathsQuery } from '#contract/paths'
import { dayOf } from '#server/analysis/dates'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { buildMeta } from '#server/http/meta'
import { yenMethod } from '#server/http/methods'
import { invalidParameter } from '#server/http/problems'
import { importanceAt, mapAt, pathNetworkAt } from '#server/http/shared'
import { explainApart, findPaths, toPath } from '#server/projections/path-network'
import { tiesBetween } from '#server/projections/ties'

export function registerPaths(app: App, context: Context): void {
  app.get('/paths', {
    schema: {
      operationId: 'getPaths',
      tags: ['map'],
      summary: 'The shortest or best supported paths between two entities',
      description:
        'Loopless paths through organisations and programmes, direction ignored, each step with its evidence. When there is none, `apart` says in which components the two lie. Without asOf, ties of all times.',
      querystring: PathsQuery,
      response: answers(PathsAnswer),
    },
    handler: async (request) => {
      const { query } = request
      const day = query.asOf === undefined ? null : dayOf(query.asOf)
      const meta = () =>
        buildMeta(request.map, request.startedAt, { parameters: query, asOf: day, methods: [yenMethod] })
      return { ...(await answerPaths(context, request.map, query, day)), meta: meta() }
    },
  })
}

async function answerPaths(
  context: Context,
  state: Parameters<typeof mapAt>[1],
  query: PathsQuery,
  day: string | null,
): Promise<Omit<PathsAnswer, 'meta'>> {
  const [map, importance, network] = await Promise.all([
    mapAt(context, state),
    importanceAt(context, state),
    pathNetworkAt(context, state),
  ])
  for (const field of ['from', 'to'] as const)
    if (!network.index.has(query[field]))
      throw invalidParameter(field, `there is no organisation or programme "${query[field]}"`)
  const filters = { relation: query.relation, evidence: query.evidence, day }
  const found = findPaths(network, query, { k: query.k, by: query.by, filters })
  const ties = await tiesBetween(
    context.store,
    found.flatMap((path) => path.edges),
  )
  return {
    paths: found.map((path) => toPath(map, path, ties, importance)),
    apart: found.length === 0 ? explainApart(network, query, filters) : null,
  }
}
