import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '#seed/load-seed'
import { openEmbedded } from '#server/store/embedded'
import { killedLoad, moments } from '../../support/killed-load.ts'
import { contentOf } from '../../support/seeded-map.ts'

/** The embedded store on disk: the process that loads it is killed, and the next one finds what it left. */
describe('a process killed while it loads the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interplay-killed-'))
  let whole: Awaited<ReturnType<typeof contentOf>>
  beforeAll(async () => {
    const store = await openEmbedded()
    await loadSeed(store)
    whole = await contentOf(store)
    await store.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(moments)(
    'after "%s" leaves what the next load makes whole',
    async (moment) => {
      const dataDir = join(folder, String(moments.indexOf(moment)))
      expect(await killedLoad({ DATA_DIR: dataDir }, moment)).toMatchObject({ signal: 'SIGKILL' })
      const store = await openEmbedded(dataDir)
      try {
        await loadSeed(store)
        expect(await contentOf(store)).toEqual(whole)
        const rows = await store.read("MATCH (m:Meta) WHERE m.id = 'map' RETURN m.complete AS complete")
        expect(rows).toEqual([{ complete: true }])
      } finally {
        await store.close()
      }
    },
    60_000,
  )
})
