import { ClustersAnswer, ClustersQuery, HolesAnswer, HolesQuery } from '#contract/clusters'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { buildMeta } from '#server/http/meta'
import { clustersAt, networkDays, networkNotes } from '#server/http/networks'
import { networkSpaceAt } from '#server/http/shared'
import { clustersAnswer } from './clusters.ts'
import { findHoles } from './holes.ts'
import { clusterMethods, holeMethods, holeNotes } from './methods.ts'

export function registerClusters(app: App, context: Context): void {
  app.get('/clusters', {
    schema: {
      operationId: 'getClusters',
      tags: ['analysis'],
      summary: 'Communities of organisations, with what sets each apart, its members and who bridges them',
      description:
        'Leiden on the weighted network of organisations: direct ties, shared programmes, shared funders. Every cluster hangs together; organisations without a tie are listed apart. The same parameters and seed give the same answer on any machine. Without asOf, ties of all times.',
      querystring: ClustersQuery,
      response: answers(ClustersAnswer),
    },
    handler: async (request) => {
      const { query, map: state } = request
      const clustered = await clustersAt(context, state, query)
      const { cut, ...answer } = clustersAnswer(clustered)
      const meta = buildMeta(state, request.startedAt, {
        parameters: query,
        ...networkDays(query, state),
        cut,
        leftOut: clustered.network.leftOut,
        notes: networkNotes(query),
        methods: clusterMethods,
        seed: query.seed,
      })
      return { ...answer, meta }
    },
  })

  app.get('/clusters/holes', {
    schema: {
      operationId: 'getHoles',
      tags: ['analysis'],
      summary:
        'Pairs of clusters that serve the same part of a strategy with few ties or none, and who could bridge them',
      description:
        'A hole is a pair of clusters of three or more, with two members or more of each serving the same part, and at most half the ties that the configuration model expects. The most severe first.',
      querystring: HolesQuery,
      response: answers(HolesAnswer),
    },
    handler: async (request) => {
      const { query, map: state } = request
      const { limit, ...partition } = query
      const [space, clustered] = await Promise.all([
        networkSpaceAt(context, state),
        clustersAt(context, state, partition),
      ])
      const holes = await context.cache.get(
        { revision: state.revision, name: 'holes', params: partition },
        () => findHoles(context.compute, space, clustered),
      )
      const shown = holes.slice(0, limit)
      const meta = buildMeta(state, request.startedAt, {
        parameters: query,
        ...networkDays(query, state),
        cut: { shown: shown.length, total: holes.length, of: 'holes' },
        leftOut: clustered.network.leftOut,
        notes: [...networkNotes(query), ...holeNotes],
        methods: holeMethods,
        seed: query.seed,
      })
      return { holes: shown, meta }
    },
  })
}
