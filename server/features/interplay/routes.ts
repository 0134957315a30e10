import { InterplayAnswer, InterplayQuery } from '#contract/interplay'
import { dayOf } from '#server/analysis/dates'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { buildMeta } from '#server/http/meta'
import { yenMethod } from '#server/http/methods'
import { invalidParameter } from '#server/http/problems'
import { activityAt, importanceAt, mapAt, pathNetworkAt } from '#server/http/shared'
import type { MapSnapshot } from '#server/projections/map'
import { findPaths, toPath } from '#server/projections/path-network'
import type { MapState } from '#server/projections/revision'
import { tiesBetween } from '#server/projections/ties'
import { between } from './between.ts'
import { summarise } from './summary.ts'
import { timelineOf } from './timeline.ts'

export function registerInterplay(app: App, context: Context): void {
  app.get('/interplay', {
    schema: {
      operationId: 'getInterplay',
      tags: ['map'],
      summary: 'Two organisations and all that lies between them',
      description:
        'Direct ties over time, programmes, parts of strategies, funders and partners in common, the shortest paths, what each serves that the other does not, and a paragraph made from these figures. Without asOf, of all times.',
      querystring: InterplayQuery,
      response: answers(InterplayAnswer),
    },
    handler: async (request) => {
      const { query, map: state } = request
      const answer = await answerInterplay(context, state, query)
      const meta = buildMeta(state, request.startedAt, {
        parameters: query,
        asOf: dayOfQuery(query),
        notes,
        methods: [yenMethod],
      })
      return { ...answer, meta }
    },
  })
}

const mostPaths = 3

const notes = [
  'A programme is shared when both have a role in it; a part of a strategy is served by an organisation that has a role in a programme that addresses it.',
  'A funder in common pays both, or programmes that each of them runs or partners in.',
  'A partner in common has a direct tie to each of the two.',
  'With asOf, claims count that are in force on the day, and programmes that are.',
]

const dayOfQuery = ({ asOf }: InterplayQuery): string | null => (asOf === undefined ? null : dayOf(asOf))

async function answerInterplay(
  context: Context,
  state: MapState,
  query: InterplayQuery,
): Promise<Omit<InterplayAnswer, 'meta'>> {
  const [map, activity, network, importance] = await Promise.all([
    mapAt(context, state),
    activityAt(context, state),
    pathNetworkAt(context, state),
    importanceAt(context, state),
  ])
  checkPair(map, query)
  const day = dayOfQuery(query)
  const found = between(map, activity, query, { day, evidence: query.evidence })
  const paths = findPaths(
    network,
    { from: query.a, to: query.b },
    { k: mostPaths, by: 'hops', filters: { day, evidence: query.evidence } },
  )
  const ties = await tiesBetween(context.store, [
    { from: query.a, to: query.b },
    ...paths.flatMap((path) => path.edges),
  ])
  const answer = {
    ...found,
    direct: found.direct.flatMap((id) => ties.get(id) ?? []),
    paths: paths.map((path) => toPath(map, path, ties, importance)),
    timeline: timelineOf(map, query, { evidence: query.evidence, lastDay: day ?? state.dataRead }),
  }
  return { ...answer, summary: summarise(answer) }
}

function checkPair(map: MapSnapshot, query: InterplayQuery): void {
  for (const field of ['a', 'b'] as const)
    if (map.byId.get(query[field])?.type !== 'organisation')
      throw invalidParameter(field, `there is no organisation "${query[field]}"`)
  if (query.a === query.b) throw invalidParameter('b', 'is the same organisation as a; name another')
}
