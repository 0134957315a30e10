import { openStore } from '#server/store/open'
import { loadSeed } from './load-seed.ts'

/** `npm run seed`: puts the seed into the store that the environment names. */
async function main(): Promise<void> {
  const store = await openStore(process.env)
  try {
    await loadSeed(store, { report: (line) => console.log(line) })
  } finally {
    await store.close()
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
