import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { ResultCache } from '#server/compute/cache'
import type { Compute } from '#server/compute/pool'
import type { MapState } from '#server/projections/revision'
import type { Store } from '#server/store/port'

/** What every feature is given. Nothing here changes between requests but the cache's content. */
export interface Context {
  store: Store
  /** Results of heavy work, by data revision. */
  cache: ResultCache
  /** Heavy work in worker threads. */
  compute: Compute
  /** Version of the software. */
  version: string
}

/** The app as features see it: routes typed by their Zod schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>

declare module 'fastify' {
  interface FastifyRequest {
    /** The data revision this request reads, found once at its start. */
    map: MapState
    /** `performance.now()` when the request came in. */
    startedAt: number
  }
}
