import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import fp from 'fastify-plugin'

/** Serves the built web front end; an address without a file is a view of the page. */
export const webPlugin = fp(async (app, { root }: { root: string }) => {
  if (!existsSync(root)) return
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) return reply.callNotFound()
    return reply.sendFile('index.html')
  })
  app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.sendFile('index.html'))
})
