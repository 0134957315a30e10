import { idParams } from '#contract/parameters'
import { StrategiesAnswer, StrategyAnswer } from '#contract/strategies'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { buildMeta } from '#server/http/meta'
import { notFound } from '#server/http/problems'
import { mapAt, treesAt } from '#server/http/shared'
import type { MapState } from '#server/projections/revision'
import { programmeCounter, toParts, toSummary } from './strategies.ts'

export function registerStrategies(app: App, context: Context): void {
  app.get('/strategies', {
    schema: {
      operationId: 'listStrategies',
      tags: ['strategies'],
      summary: 'Every strategy on the map',
      response: answers(StrategiesAnswer),
    },
    handler: async (request) => {
      const { trees, count } = await treesWithCounts(context, request.map)
      const items = [...trees.strategies.values()].map((record) => toSummary(trees, record, count))
      return { items, meta: buildMeta(request.map, request.startedAt, { parameters: {} }) }
    },
  })

  app.get('/strategies/:id', {
    schema: {
      operationId: 'getStrategy',
      tags: ['strategies'],
      summary: 'One strategy with its tree of parts',
      description:
        'A strategy that implements a part of this one hangs under that part: its parts appear in the tree and carry its id in `strategy`.',
      params: idParams,
      response: answers(StrategyAnswer, { notFound: true }),
    },
    handler: async (request) => {
      const { trees, count } = await treesWithCounts(context, request.map)
      const record = trees.strategies.get(request.params.id)
      if (!record) throw notFound('strategy', request.params.id)
      const { parts: _count, ...summary } = toSummary(trees, record, count)
      const meta = buildMeta(request.map, request.startedAt, { parameters: { ...request.params } })
      return { ...summary, parts: toParts(trees, record.id, count), meta }
    },
  })
}

async function treesWithCounts(context: Context, state: MapState) {
  const [map, trees] = await Promise.all([mapAt(context, state), treesAt(context, state)])
  return { trees, count: programmeCounter(map, trees) }
}
