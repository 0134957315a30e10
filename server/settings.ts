import { z } from 'zod'

const port = z.coerce
  .number({ error: 'PORT must be a whole number from 0 to 65535.' })
  .int('PORT must be a whole number from 0 to 65535.')
  .min(0, 'PORT must be a whole number from 0 to 65535.')
  .max(65535, 'PORT must be a whole number from 0 to 65535.')

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/** An origin as a Content-Security-Policy knows it: a scheme and a host, which may begin with a wildcard, and a port. */
const origin = /^https?:\/\/(\*\.)?[\w.-]+(:(\d+|\*))?$/
const originsOf = (text: string) => text.split(/[\s,]+/).filter(Boolean)

/** Who may show the embed page (`/embed`) in a frame: `*` for any site, `none` for nobody else, or a list of origins. */
const embedOrigins = z
  .string()
  .default('*')
  .transform(originsOf)
  .refine(
    (all) => all.length > 0 && (['*', 'none'].includes(all.join()) || all.every((each) => origin.test(each))),
    'EMBED_ORIGINS must be *, none, or origins such as https://example.org, separated by commas.',
  )

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const settings = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  RATE_LIMIT: z.coerce
    .number({ error: 'RATE_LIMIT must be a whole number of requests a minute; 0 sets no limit.' })
    .int()
    .min(0)
    .optional(),
  EMBED_ORIGINS: embedOrigins,
  LOG_LEVEL: z.enum(levels, { error: `LOG_LEVEL must be one of ${levels.join(', ')}.` }).default('info'),
})

/** What the environment says of serving; what it says of the store is read by `store/open.ts`. */
export function readSettings(env: NodeJS.ProcessEnv) {
  const read = settings.safeParse(env)
  if (!read.success) throw new Error(read.error.issues.map((issue) => issue.message).join(' '))
  const { PORT, HOST, RATE_LIMIT, LOG_LEVEL, EMBED_ORIGINS } = read.data
  // Who can reach a loopback address is this machine itself: it is not limited unless asked.
  const requestsPerMinute = RATE_LIMIT ?? (loopback.has(HOST) ? 0 : 1200)
  return { port: PORT, host: HOST, logLevel: LOG_LEVEL, requestsPerMinute, embedOrigins: EMBED_ORIGINS }
}
