import { Entity, HistoryAnswer, HistoryQuery, NeighboursAnswer, NeighboursQuery } from '#contract/entities'
import { idParams } from '#contract/parameters'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { buildMeta } from '#server/http/meta'
import { periodMeta, periodOf } from '#server/http/period'
import { importanceAt } from '#server/http/shared'
import { readEntity } from './entities.ts'
import { readHistory } from './history.ts'
import { readNeighbours } from './neighbours.ts'

export function registerEntities(app: App, context: Context): void {
  app.get('/entities/:id', {
    schema: {
      operationId: 'getEntity',
      tags: ['map'],
      summary: 'One entity with every claim about it',
      description:
        'An organisation, programme, strategy, priority or place: its properties, its relationships in both directions, and for each how well it is supported and by which sources.',
      params: idParams,
      response: answers(Entity, { notFound: true }),
    },
    handler: async (request) => ({
      ...(await readEntity(context.store, request.params.id)),
      meta: buildMeta(request.map, request.startedAt, { parameters: { ...request.params } }),
    }),
  })

  app.get('/entities/:id/history', {
    schema: {
      operationId: 'getHistory',
      tags: ['map'],
      summary: 'The changes of the map that made an entity what it is',
      description:
        'Every change of the entity itself and the loads of the map that first and last wrote it, the latest first; of one written before first loads were kept, the last alone. When things happened in the world is in the dates of the claims.',
      params: idParams,
      querystring: HistoryQuery,
      response: answers(HistoryAnswer, { notFound: true }),
    },
    handler: async (request) => {
      const { map, params, query } = request
      const answer = await readHistory(context.store, params.id, query, map)
      const meta = buildMeta(map, request.startedAt, {
        parameters: { ...params, ...query },
        cut: { shown: answer.items.length, total: answer.total, of: 'changes' },
      })
      return { ...answer, meta }
    },
  })

  app.get('/entities/:id/neighbours', {
    schema: {
      operationId: 'getNeighbours',
      tags: ['map'],
      summary: 'The neighbours of an entity and the ties to them',
      description:
        'Organisations, programmes, priorities and strategies tied to the entity, best connected first. Without asOf, ties of all times; with since, those of a period. With include=sources, the nodes name their sources too, and the records of all sources come along.',
      params: idParams,
      querystring: NeighboursQuery,
      response: answers(NeighboursAnswer, { notFound: true }),
    },
    handler: async (request) => {
      const { map, params, query } = request
      const period = periodOf(query, map.dataRead)
      const importance = await importanceAt(context, map)
      const answer = await readNeighbours(context.store, params.id, query, map, importance)
      const meta = buildMeta(map, request.startedAt, {
        parameters: { ...params, ...query },
        ...periodMeta(period, query),
        cut: { shown: answer.nodes.length, total: answer.total, of: 'neighbours' },
      })
      return { ...answer, meta }
    },
  })
}
