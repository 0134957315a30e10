import { ClustersQuery } from '#contract/clusters'
import { GraphAnswer, GraphQuery } from '#contract/graph'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { whenGone } from '#server/http/gone'
import { checkFilters } from '#server/http/known'
import { buildMeta } from '#server/http/meta'
import { clustersAt } from '#server/http/networks'
import { periodMeta, periodOf } from '#server/http/period'
import { importanceAt, networkSpaceAt, placesAt, servedAt } from '#server/http/shared'
import { type MapState, readMapState } from '#server/projections/revision'
import { type Arrangement, anchored, byCluster, free } from './anchors.ts'
import { withSources } from './cited.ts'
import { buildGraphAnswer, layoutSeed, positionsOf } from './graph.ts'
import type { GraphSpace } from './selection.ts'
import { byTree, treeRoot } from './tree.ts'

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
        'Organisations and programmes arranged about what they serve. Positions are computed once per revision and arrangement; filters take nodes away and never move one. Without asOf, ties of all times; with since, ties and programmes in force on any day from then to asOf. With include=sources, what supports each node and tie comes along, which makes the answer larger by two thirds.',
      querystring: GraphQuery,
      response: answers(GraphAnswer),
    },
    handler: async (request, reply) => {
      const { map: state, query } = request
      const period = periodOf(query, state.dataRead)
      const answer = await answerAt(context, state, query, whenGone(reply))
      const meta = buildMeta(state, request.startedAt, {
        parameters: query,
        ...periodMeta(period, query),
        cut: { shown: answer.nodes.length, total: answer.total.nodes, of: 'entities' },
        ...layoutOf(query.arrange),
      })
      return { ...answer, meta }
    },
  })
}

const anchoredMethod = {
  name: 'Anchored force-directed layout, 400 ticks',
  citation: 'Fruchterman and Reingold 1991; d3-force 3',
  url: 'https://doi.org/10.1002/spe.4380211102',
}
const freeMethods = [
  { ...anchoredMethod, name: 'Force-directed layout of each connected component, 400 ticks' },
  {
    name: 'Packing of the components as polyominoes',
    citation: 'Freivalds, Dogrusoz and Kikusts 2002, Graph Drawing',
  },
]
const treeMethod = {
  name: 'Indented tree, a row for each part',
  citation: 'Burch, Raschke and Weiskopf 2010, Indented Pixel Tree Plots',
}

function layoutOf(arrange: string) {
  if (treeRoot(arrange)) return { methods: [treeMethod] }
  return arrange === free.id ? { methods: freeMethods, seed: layoutSeed } : { methods: [anchoredMethod] }
}

/** What is included comes on top of an answer that is kept for those who do without. */
async function answerAt(
  context: Context,
  state: MapState,
  { include, ...query }: GraphQuery,
  gone?: AbortSignal,
) {
  const answer = await graphAt(context, state, query, gone)
  if (!include?.includes('sources')) return answer
  const key = { revision: state.revision, name: 'graph-sources', params: query }
  return context.cache.get(key, () => withSources(context.store, answer))
}

type PlainQuery = Omit<GraphQuery, 'include'>

async function graphAt(context: Context, state: MapState, query: PlainQuery, gone?: AbortSignal) {
  const { revision, dataRead } = state
  const space = await spaceAt(context, state)
  checkFilters(space.map, query)
  const arrangement = await arrangementAt(context, state, space, query.arrange)
  // Only a tree has a shape: for anything else there is one set of positions, whatever was asked.
  const shape = arrangement.rows && query.shape === 'tall' ? query.shape : undefined
  const positions = await context.cache.get(
    { revision, name: 'positions', params: [query.arrange, shape] },
    (signal) => positionsOf(space, arrangement, shape, context.compute, signal),
    gone,
  )
  return context.cache.get({ revision, name: 'graph', params: query }, async () =>
    buildGraphAnswer(space, arrangement, positions, query, dataRead),
  )
}

async function arrangementAt(
  context: Context,
  state: MapState,
  space: GraphSpace,
  arrange: string,
): Promise<Arrangement> {
  if (arrange === 'cluster') return byCluster(await clustersAt(context, state, ClustersQuery.parse({})))
  if (arrange === free.id) return free
  const root = treeRoot(arrange)
  return root ? byTree(space, root) : anchored(space, arrange)
}

async function spaceAt(context: Context, state: MapState): Promise<GraphSpace> {
  const [space, places, importance, served] = await Promise.all([
    networkSpaceAt(context, state),
    placesAt(context, state),
    importanceAt(context, state),
    servedAt(context, state),
  ])
  return { ...space, places, importance, served }
}

/** Computes the first view ahead of the first visitor; what goes wrong is met, and told, by that visitor. */
async function warmGraph(context: Context): Promise<void> {
  const state = await readMapState(context.store)
  if (state) await graphAt(context, state, GraphQuery.parse({}))
}
