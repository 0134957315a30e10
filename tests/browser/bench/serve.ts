import { fileURLToPath } from 'node:url'
import { loadSeed } from '#seed/load-seed'
import { buildApp } from '#server/app'
import { openEmbedded } from '#server/store/embedded'
import { prepare } from '../../../server/scripts/lib/prepare.mjs'

const webRoot = fileURLToPath(new URL('../../../dist/web/', import.meta.url))

/** The built pages and the API on the seed, in this process, on a free port; or the server that BASE_URL names. */
export async function serve() {
  if (process.env.BASE_URL) return { address: process.env.BASE_URL, close: async () => {} }
  await prepare({ web: true })
  const store = await openEmbedded()
  await loadSeed(store)
  const app = await buildApp({ store, webRoot })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const close = async () => {
    await app.close()
    await store.close()
  }
  return { address, close }
}
