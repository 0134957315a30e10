import { HealthAnswer } from '#contract/health'
import type { App, Context } from '#server/http/context'

/** For process managers and load balancers: live means the process answers, ready that its store does too. */
export function registerHealth(app: App, { store }: Context): void {
  app.get('/health/live', {
    schema: { tags: ['health'], summary: 'Is the process alive?', response: { 200: HealthAnswer } },
    handler: async () => ({ status: 'ok' as const }),
  })
  app.get('/health/ready', {
    schema: {
      tags: ['health'],
      summary: 'Can it answer questions?',
      response: { 200: HealthAnswer, 503: HealthAnswer },
    },
    handler: async (_request, reply) => {
      const health = await store.health()
      if (health.ok) return { status: 'ok' as const }
      return reply.code(503).send({ status: 'unavailable' as const, detail: health.detail })
    },
  })
}
