import { VocabularyAnswer } from '#contract/vocabulary'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { buildMeta } from '#server/http/meta'
import { mapAt, placesAt } from '#server/http/shared'
import { placesByEntity } from '#server/projections/membership'
import { buildVocabulary } from './vocabulary.ts'

export function registerVocabulary(app: App, context: Context): void {
  app.get('/vocabulary', {
    schema: {
      operationId: 'getVocabulary',
      tags: ['about'],
      summary: 'Types, relations, sectors, evidence marks and places, each with how often it is used',
      response: answers(VocabularyAnswer),
    },
    handler: async (request) => {
      const { revision, dataRead } = request.map
      const [map, places] = await Promise.all([mapAt(context, request.map), placesAt(context, request.map)])
      const vocabulary = await context.cache.get({ revision, name: 'vocabulary', params: {} }, async () =>
        buildVocabulary(map, placesByEntity(map, places), places, Number(dataRead.slice(0, 4))),
      )
      return { ...vocabulary, meta: buildMeta(request.map, request.startedAt, { parameters: {} }) }
    },
  })
}
