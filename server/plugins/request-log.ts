import fp from 'fastify-plugin'

/** One line of structured log a request, when its answer is sent. */
export const requestLogPlugin = fp(async (app) => {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        url: request.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(request.map && { revision: request.map.revision }),
      },
      'request',
    )
  })
})
