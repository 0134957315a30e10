import fp from 'fastify-plugin'
import type { Context } from '#server/http/context'
import { ProblemError } from '#server/http/problems'
import { readMapState } from '#server/projections/revision'

/**
 * Finds the data revision at the start of each API request; answers 304 when the client already holds the
 * answer at that revision (RFC 9110 section 13.1.2), and marks answers with the ETag. The tag is weak: two
 * answers at one revision are equivalent, not equal to the byte (`elapsed` differs).
 */
export const revisionPlugin = fp(async (app, { context }: { context: Context }) => {
  app.decorateRequest('map')
  app.decorateRequest('startedAt', 0)

  app.addHook('onRequest', async (request) => {
    request.startedAt = performance.now()
    if (!request.url.startsWith('/api/v1')) return
    const state = await readMapState(context.store)
    if (!state) throw notLoaded()
    request.map = state
  })

  app.addHook('preHandler', async (request, reply) => {
    if (!request.map || (request.method !== 'GET' && request.method !== 'HEAD')) return
    const tag = `W/"${request.map.revision}-${context.version}"`
    reply.header('etag', tag).header('cache-control', 'no-cache')
    const held = request.headers['if-none-match']
    if (held?.split(',').some((one) => one.trim() === tag || one.trim() === '*')) {
      await reply.code(304).send()
    }
  })

  // An error must not be remembered under the tag of an answer.
  app.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode >= 400) reply.removeHeader('etag').header('cache-control', 'no-store')
  })
})

const notLoaded = () =>
  new ProblemError({
    type: '/problems/not-ready',
    title: 'The map is not loaded yet',
    status: 503,
    detail: 'The data is still being loaded. Try again in a few seconds.',
  })
