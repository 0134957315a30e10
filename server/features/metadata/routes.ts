import { MetadataAnswer } from '#contract/vocabulary'
import { answers } from '#server/http/answers'
import type { App, Context } from '#server/http/context'
import { buildMeta } from '#server/http/meta'
import { readMetadata } from './metadata.ts'

export function registerMetadata(app: App, context: Context): void {
  app.get('/metadata', {
    schema: {
      operationId: 'getMetadata',
      tags: ['about'],
      summary: 'Revision, counts, licence, citation and engine',
      response: answers(MetadataAnswer),
    },
    handler: async (request) => ({
      ...(await readMetadata(context.store, request.map, context.version)),
      meta: buildMeta(request.map, request.startedAt, { parameters: {} }),
    }),
  })
}
