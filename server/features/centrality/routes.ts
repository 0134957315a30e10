import { CentralityAnswer, CentralityQuery } from '#contract/clusters'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { buildMeta } from '#server/http/meta'
import { networkAt, networkDays, networkNotes } from '#server/http/networks'
import { edgesOf } from '#server/projections/network'
import { rankBy } from './centrality.ts'
import { measures } from './measures.ts'

export function registerCentrality(app: App, context: Context): void {
  app.get('/centrality', {
    schema: {
      operationId: 'getCentrality',
      tags: ['analysis'],
      summary: 'Organisations by degree, strength, betweenness, PageRank or constraint',
      description:
        'All five measures of each organisation, ordered by one of them: the highest first, but the lowest constraint, which is the broker’s. Degree, betweenness count ties; strength, PageRank and constraint weigh them.',
      querystring: CentralityQuery,
      response: answers(CentralityAnswer),
    },
    handler: async (request) => {
      const { query, map: state } = request
      const { measure, limit, ...projection } = query
      const network = await networkAt(context, state, projection)
      const found = await context.cache.get(
        { revision: state.revision, name: 'centrality', params: projection },
        (signal) => context.compute.run('centrality', { edges: edgesOf(network) }, { signal }),
      )
      const { items, error } = rankBy(network, found, measure, limit)
      const meta = buildMeta(state, request.startedAt, {
        parameters: query,
        ...networkDays(query, state),
        cut: { shown: items.length, total: network.organisations.length, of: 'organisations' },
        leftOut: network.leftOut,
        notes: networkNotes(query),
        methods: measures.map(({ name, citation, url }) => ({ name, citation, url })),
      })
      return {
        items,
        measures: measures.map(({ url: _, ...measure }) => measure),
        exact: found.betweenness.exact,
        error,
        meta,
      }
    },
  })
}
