import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fp from 'fastify-plugin'

interface SecurityOptions {
  requestsPerMinute: number
  /** Sites that may show the embed page in a frame, beside this one: `*`, `none` or origins. */
  embedOrigins: readonly string[]
}

/** Only this one page is made for frames of other sites: a click in it changes nothing but what it shows. */
const isEmbed = (url: string | undefined): boolean => /^\/embed\/?(\?|$)/.test(url ?? '')

function framersOf(origins: readonly string[]): string {
  if (origins.includes('*')) return '*'
  return ["'self'", ...origins.filter((origin) => origin !== 'none')].join(' ')
}

/** Strict headers, and a limit on requests a client may make (Retry-After tells when to come back). */
export const securityPlugin = fp(async (app, { requestsPerMinute, embedOrigins }: SecurityOptions) => {
  const framers = framersOf(embedOrigins)
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Cytoscape and the component library place elements by inline style.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: [(request) => (isEmbed(request.url) ? framers : "'self'")],
        upgradeInsecureRequests: null,
      },
    },
    crossOriginEmbedderPolicy: false,
    // The API is open: any page may read it.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
  })
  // The older header knows no list of sites; browsers that know frame-ancestors follow that one anyway.
  app.addHook('onRequest', async (request, reply) => {
    if (isEmbed(request.url)) reply.raw.removeHeader('x-frame-options')
  })
  if (requestsPerMinute > 0)
    await app.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: '1 minute',
      allowList: (request) => !request.url.startsWith('/api/v1'),
    })
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('access-control-allow-origin', '*')
  })
})
