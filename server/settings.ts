import { z } from 'zod'

const port = z.coerce
  .number({ error: 'PORT must be a whole number from 0 to 65535.' })
  .int('PORT must be a whole number from 0 to 65535.')
  .min(0, 'PORT must be a whole number from 0 to 65535.')
  .max(65535, 'PORT must be a whole number from 0 to 65535.')

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const settings = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  RATE_LIMIT: z.coerce
    .number({ error: 'RATE_LIMIT must be a whole number of requests a minute; 0 sets no limit.' })
    .int()
    .min(0)
    .optional(),
  LOG_LEVEL: z.enum(levels, { error: `LOG_LEVEL must be one of ${levels.join(', ')}.` }).default('info'),
})

/** What the environment says of serving; what it says of the store is read by `store/open.ts`. */
export function readSettings(env: NodeJS.ProcessEnv) {
  const read = settings.safeParse(env)
  if (!read.success) throw new Error(read.error.issues.map((issue) => issue.message).join(' '))
  const { PORT, HOST, RATE_LIMIT, LOG_LEVEL } = read.data
  // Who can reach a loopback address is this machine itself: it is not limited unless asked.
  const requestsPerMinute = RATE_LIMIT ?? (loopback.has(HOST) ? 0 : 1200)
  return { port: PORT, host: HOST, logLevel: LOG_LEVEL, requestsPerMinute }
}
