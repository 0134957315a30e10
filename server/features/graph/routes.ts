import { ClustersQuery } from '#contract/clusters'
import { GraphAnswer, GraphQuery } from '#contract/graph'
import { dayOf } from '#server/analysis/dates'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { checkFilters } from '#server/http/known'
import { buildMeta } from '#server/http/meta'
import { clustersAt } from '#server/http/networks'
import { importanceAt, mapAt, placesAt, treesAt } from '#server/http/shared'
import { placesByEntity } from '#server/projections/membership'
import { type MapState, readMapState } from '#server/projections/revision'
import { arrangementOf, byCluster } from './anchors.ts'
import { buildGraphAnswer, positionsOf } from './graph.ts'
import type { GraphSpace } from './selection.ts'

export function registerGraph(app: App, context: Context): void {
  app.addHook('onListen', async () => {
    warmGraph(context).catch((error) => app.log.warn({ err: error }, 'the first view could not be prepared'))
  })

  app.get('/graph', {
    schema: {
      operationId: 'getGraph',
      tags: ['map'],
      summary: 'The overview: nodes with positions, the ties between them, and the anchors',
      description:
        'Organisations and programmes arranged about what they serve. Positions are computed once per revision and arrangement; filters take nodes away and never move one. Without asOf, ties of all times.',
      querystring: GraphQuery,
      response: answers(GraphAnswer),
    },
    handler: async (request) => {
      const { map: state, query } = request
      const answer = await graphAt(context, state, query)
      const meta = buildMeta(state, request.startedAt, {
        parameters: query,
        asOf: query.asOf === undefined ? null : dayOf(query.asOf),
        cut: { shown: answer.nodes.length, total: answer.total.nodes, of: 'entities' },
        methods: [layoutMethod],
      })
      return { ...answer, meta }
    },
  })
}

const layoutMethod = {
  name: 'Anchored force-directed layout, 400 ticks',
  citation: 'Fruchterman and Reingold 1991; d3-force 3',
  url: 'https://doi.org/10.1002/spe.4380211102',
}

async function graphAt(context: Context, state: MapState, query: GraphQuery) {
  const { revision, dataRead } = state
  const space = await spaceAt(context, state)
  checkFilters(space.map, query)
  const arrangement =
    query.arrange === 'cluster'
      ? byCluster(await clustersAt(context, state, ClustersQuery.parse({})))
      : arrangementOf(space, query.arrange)
  const positions = await context.cache.get({ revision, name: 'positions', params: query.arrange }, () =>
    positionsOf(space, arrangement, context.compute),
  )
  return context.cache.get({ revision, name: 'graph', params: query }, async () =>
    buildGraphAnswer(space, arrangement, positions, query, dataRead),
  )
}

async function spaceAt(context: Context, state: MapState): Promise<GraphSpace> {
  const [map, trees, places, importance] = await Promise.all([
    mapAt(context, state),
    treesAt(context, state),
    placesAt(context, state),
    importanceAt(context, state),
  ])
  return { map, trees, places, placesOf: placesByEntity(map, places), importance }
}

/** Computes the first view ahead of the first visitor; what goes wrong is met, and told, by that visitor. */
async function warmGraph(context: Context): Promise<void> {
  const state = await readMapState(context.store)
  if (state) await graphAt(context, state, GraphQuery.parse({}))
}
