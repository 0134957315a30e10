import { fileURLToPath } from 'node:url'
import { loadSeed } from '#seed/load-seed'
import { buildApp } from '#server/app'
import { openStore } from '#server/store/open'
import { readSettings } from './settings.ts'

const webRoot = fileURLToPath(new URL('../dist/web/', import.meta.url))

/** Opens the store, loads the seed when it is not there, and serves until told to stop. */
async function main(): Promise<void> {
  const { port, host, logLevel, requestsPerMinute, embedOrigins } = readSettings(process.env)
  const store = await openStore(process.env)
  try {
    await loadSeed(store, { report: (line) => console.log(line) })
    const app = await buildApp({
      store,
      webRoot,
      logger: { level: logLevel },
      requestsPerMinute,
      embedOrigins,
    })
    await app.listen({ port, host })
    console.log(`\nInterplay is at http://${host === '0.0.0.0' ? 'localhost' : host}:${addressPort(app)}\n`)
    const stop = async () => {
      await app.close()
      await store.close()
      process.exit(0)
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  } catch (error) {
    await store.close()
    throw error
  }
}

function addressPort(app: Awaited<ReturnType<typeof buildApp>>): number {
  const address = app.server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** What an operator can act on, in one sentence. */
function sentenceOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const { PORT = '3000' } = process.env
  if (code === 'EADDRINUSE') return `Port ${PORT} is taken: stop what uses it, or set PORT to another.`
  if (code === 'EACCES') return `Port ${PORT} may not be used by this user: set PORT to one above 1023.`
  return message
}

main().catch((error: unknown) => {
  console.error(sentenceOf(error))
  process.exit(1)
})
