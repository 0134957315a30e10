import compress from '@fastify/compress'
import Fastify, { type FastifyServerOptions, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { createCache } from '#server/compute/cache'
import { createCompute } from '#server/compute/pool'
import { registerCentrality } from '#server/features/centrality/routes'
import { registerClusters } from '#server/features/clusters/routes'
import { registerCompare } from '#server/features/compare/routes'
import { registerCoverage } from '#server/features/coverage/routes'
import { registerEntities } from '#server/features/entities/routes'
import { registerGaps } from '#server/features/gaps/routes'
import { registerGraph } from '#server/features/graph/routes'
import { registerHealth } from '#server/features/health/routes'
import { registerInterplay } from '#server/features/interplay/routes'
import { registerMetadata } from '#server/features/metadata/routes'
import { registerNetwork } from '#server/features/network/routes'
import { registerPaths } from '#server/features/paths/routes'
import { registerSearch } from '#server/features/search/routes'
import { registerStrategies } from '#server/features/strategies/routes'
import { registerVocabulary } from '#server/features/vocabulary/routes'
import type { App, Context } from '#server/http/context'
import { errorsPlugin } from '#server/plugins/errors'
import { openapiPlugin } from '#server/plugins/openapi'
import { requestLogPlugin } from '#server/plugins/request-log'
import { revisionPlugin } from '#server/plugins/revision'
import { securityPlugin } from '#server/plugins/security'
import { webPlugin } from '#server/plugins/web'
import type { Store } from '#server/store/port'
import { version } from './version.ts'

export interface AppOptions {
  store: Store
  logger?: FastifyServerOptions['logger']
  /** Folder of the built web front end; without it only the API is served. */
  webRoot?: string
  /** Requests a client may make in a minute; 0 sets no limit. */
  requestsPerMinute?: number
  /** Sites that may show `/embed` in a frame: `*`, `none` or origins. */
  embedOrigins?: readonly string[]
}

/** The features, in the order the documentation shows them. Each adds its operations below `/api/v1`. */
const features = [
  registerSearch,
  registerEntities,
  registerGraph,
  registerPaths,
  registerInterplay,
  registerStrategies,
  registerCoverage,
  registerGaps,
  registerCompare,
  registerClusters,
  registerCentrality,
  registerNetwork,
  registerVocabulary,
  registerMetadata,
]

/** The whole application on a store that is open and loaded. Closing it ends the worker threads, not the store. */
export async function buildApp({
  store,
  logger = false,
  webRoot,
  requestsPerMinute = 0,
  embedOrigins = ['*'],
}: AppOptions): Promise<App> {
  const app = Fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { ignoreTrailingSlash: true },
  })
    .setValidatorCompiler(validatorCompiler)
    .setSerializerCompiler(serializerCompiler)
    .withTypeProvider<ZodTypeProvider>() as App
  const context: Context = { store, cache: createCache(), compute: createCompute(), version }
  app.addHook('onClose', () => context.compute.close())

  await app.register(requestLogPlugin)
  await app.register(errorsPlugin)
  await app.register(securityPlugin, { requestsPerMinute, embedOrigins })
  await app.register(compress, { global: true, threshold: 1024 })
  await app.register(revisionPlugin, { context })
  await app.register(openapiPlugin, { version })
  registerHealth(app, context)
  await app.register(
    async (scope) => {
      for (const register of features) register(scope as App, context)
    },
    { prefix: '/api/v1' },
  )
  if (webRoot) await app.register(webPlugin, { root: webRoot })
  return app
}
