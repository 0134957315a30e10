import { CompareAnswer, CompareQuery } from '#contract/compare'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { countingDay, countingNotes, rulesOf } from '#server/http/counting'
import { buildMeta } from '#server/http/meta'
import { invalidParameter } from '#server/http/problems'
import { activityAt, alignmentsAt, directTiesAt, placesAt, treesAt } from '#server/http/shared'
import { compare } from './compare.ts'
import { narrowed } from './scope.ts'

export function registerCompare(app: App, context: Context): void {
  app.get('/compare', {
    schema: {
      operationId: 'compareStrategies',
      tags: ['strategies'],
      summary:
        'Two or more strategies side by side: coverage, aligned parts, what they share, who bridges them',
      description:
        "A strategy's programmes are those of its whole tree, implementing strategies included. Aligned parts come from the crosswalk; without one between the strategies, `crosswalk` is false and what they share are programmes and organisations.",
      querystring: CompareQuery,
      response: answers(CompareAnswer),
    },
    handler: async (request) => {
      const { query, map: state } = request
      const [activity, trees, places, alignments, ties] = await Promise.all([
        activityAt(context, state),
        treesAt(context, state),
        placesAt(context, state),
        alignmentsAt(context, state),
        directTiesAt(context, state),
      ])
      const unknown = query.strategies.find((id) => !trees.strategies.has(id))
      if (unknown !== undefined) throw invalidParameter('strategies', `there is no strategy "${unknown}"`)
      const day = countingDay(state, query)
      const rules = rulesOf(activity, query, day)
      const scoped = narrowed(activity, places, query.scope, rules)
      const answer = await context.cache.get(
        { revision: state.revision, name: 'compare', params: query },
        async () => compare({ activity: scoped, trees, alignments, ties }, query.strategies, rules),
      )
      const meta = buildMeta(state, request.startedAt, {
        parameters: query,
        asOf: day,
        notes: [...countingNotes(query), ...(answer.crosswalk ? [] : [noCrosswalk]), bridgeNote],
        methods: [jaccard],
      })
      return { ...answer, meta }
    },
  })
}

const noCrosswalk =
  'No crosswalk aligns parts of these strategies: they are compared by the programmes and organisations they share.'
const bridgeNote =
  'A tie is one between the organisations themselves on the day, or a programme that counts and that both have a part in.'
const jaccard = {
  name: 'Jaccard index',
  citation: 'Jaccard, P. (1901) Étude comparative de la distribution florale',
  url: 'https://doi.org/10.5169/seals-266450',
}
