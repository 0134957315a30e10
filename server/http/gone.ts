import type { FastifyReply } from 'fastify'

/** Aborts when the client has gone before its answer was sent: heavy work that nobody else waits for is then given up. */
export function whenGone({ raw }: Pick<FastifyReply, 'raw'>): AbortSignal {
  const controller = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort()
  })
  return controller.signal
}
