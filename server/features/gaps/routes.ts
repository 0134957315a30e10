import { GapsAnswer, GapsQuery } from '#contract/gaps'
import { idParams } from '#contract/parameters'
import { gapTypes } from '#server/analysis/gaps/types'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { countingDay, countingNotes, rulesOf } from '#server/http/counting'
import { pageOf } from '#server/http/cursor'
import { buildMeta } from '#server/http/meta'
import { invalidParameter, notFound } from '#server/http/problems'
import { activityAt, alignmentsAt, directTiesAt, placesAt, treesAt } from '#server/http/shared'
import { placeColumns } from '#server/projections/places'
import { treeRows } from '#server/projections/strategy-tree'
import { gapsOf, gapsSpace } from './gaps.ts'

export function registerGaps(app: App, context: Context): void {
  app.get('/strategies/:id/gaps', {
    schema: {
      operationId: 'getGaps',
      tags: ['strategies'],
      summary: 'What is missing on each part of a strategy, ranked, with reasons and who could close it',
      description:
        'Typed gaps, each with a severity in [0, 1], its components and formula, one sentence with the figures, the claims behind it and organisations that work nearby. Ranked by severity times confidence. `unmapped` is about the map and not about the world: such gaps come last.',
      params: idParams,
      querystring: GapsQuery,
      response: answers(GapsAnswer, { notFound: true }),
    },
    handler: async (request) => {
      const { query, map: state } = request
      const { id } = request.params
      const [activity, trees, places, alignments, ties] = await Promise.all([
        activityAt(context, state),
        treesAt(context, state),
        placesAt(context, state),
        alignmentsAt(context, state),
        directTiesAt(context, state),
      ])
      const record = trees.strategies.get(id)
      if (!record) throw notFound('strategy', id)
      const day = countingDay(state, query)
      const rules = rulesOf(activity, query, day)
      const { limit, cursor, ...question } = query
      const parts = new Set(treeRows(trees, id).map((row) => row.part.id))
      const stranger = query.part?.find((part) => !parts.has(part))
      if (stranger !== undefined) throw invalidParameter('part', `"${stranger}" is no part of ${id}`)
      const columns = placeColumns(places, query.level)
      const foreign = query.place?.find((place) => !columns.some((column) => column.id === place))
      if (foreign !== undefined)
        throw invalidParameter('place', `"${foreign}" is no ${query.level} of the matrix`)
      const all = await context.cache.get(
        { revision: state.revision, name: 'gaps', params: { id, ...question } },
        async () =>
          gapsOf(
            gapsSpace({ activity, trees, places, alignments, ties, strategy: id, rules }, query),
            query,
            day,
          ),
      )
      const page = pageOf(all, limit, cursor, { id, ...question, revision: state.revision })
      const meta = buildMeta(state, request.startedAt, {
        parameters: { id, ...query },
        asOf: day,
        cut: { shown: page.items.length, total: all.length, of: 'gaps' },
        notes: [...countingNotes(query), rankNote],
        methods,
      })
      return {
        strategy: { id, type: 'strategy' as const, name: record.name },
        items: page.items,
        counts: gapTypes.map((type) => ({ type, count: all.filter((gap) => gap.type === type).length })),
        total: all.length,
        next: page.next,
        meta,
      }
    },
  })
}

const rankNote =
  'Ranked by severity times confidence; confidence is the mean weight of the evidence (seen 1, known 0.6, judgement 0.3) times claims / (claims + effort).'

const methods = [
  {
    name: 'Herfindahl-Hirschman index',
    citation:
      'Hirschman, A. O. (1945) National Power and the Structure of Foreign Trade; Herfindahl, O. C. (1950)',
  },
  {
    name: 'Density against the configuration model',
    citation: 'Newman, M. E. J. (2010) Networks: An Introduction, section 13.2',
    url: 'https://doi.org/10.1093/acprof:oso/9780199206650.001.0001',
  },
  {
    name: 'Structural holes',
    citation: 'Burt, R. S. (1992) Structural Holes: The Social Structure of Competition',
  },
]
