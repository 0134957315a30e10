import type { Store } from '#server/store/port'
import { digestOf } from './digest.ts'
import { finishLoad } from './finish-load.ts'
import { beginLoad, findLoad, listChanged } from './queries.ts'
import { readSeed } from './read.ts'
import { countRows, describeCounts, type SeedCounts, seedRows, withoutIds } from './rows/seed-rows.ts'
import { schemaStatements } from './schema-statements.ts'
import { writeRows } from './write-rows.ts'

export interface LoadOptions {
  /** Where the seed files are; the seed of Interplay when absent. */
  folder?: string
  /** Told what happens, a line at a time. */
  report?: (line: string) => void
  /** Records a transaction. */
  batchSize?: number
}

export interface LoadResult {
  /** False when the map already held this very seed, whole. */
  loaded: boolean
  revision: number
  /** What the seed holds. */
  counts: SeedCounts
}

/**
 * Puts the seed into the map: checks all of it, then writes it in batches, a transaction each, and says
 * last of all that the map is whole. Stopped at any moment and run again, it gives the same whole map.
 *
 * A map that holds this very seed is left alone. One that holds an earlier seed is brought up to date,
 * in a new revision; records that a person added or changed there (they carry no `seed`) are kept.
 *
 * Throws `SeedInvalid` before anything is written when the files are wrong, and the errors of the store.
 */
export async function loadSeed(store: Store, options: LoadOptions = {}): Promise<LoadResult> {
  const { report = () => {}, batchSize = 500 } = options
  const seed = readSeed(options.folder)
  const digest = digestOf(seed)
  const all = seedRows(seed, digest)
  const counts = countRows(all)
  for (const statement of schemaStatements(store.engine)) await store.define(statement)

  const [held] = await findLoad(store, {})
  if (held?.complete && held.seed === digest) {
    report(`the map holds this seed already, at revision ${held.revision}: ${describeCounts(counts)}`)
    return { loaded: false, revision: held.revision, counts }
  }
  const rows = held ? withoutIds(all, await takeOver(store)) : all
  const revision = (held?.revision ?? 0) + 1
  await writeRows(store, rows, revision, batchSize, report)
  const asOf = latest([...seed.sources.map(({ accessed }) => accessed), ...(held ? [held.asOf] : [])])
  const finish = { digest, before: held?.seed ?? null, revision, asOf, at: new Date().toISOString() }
  await store.write((tx) => finishLoad(tx, rows, finish))
  report(`loaded as revision ${revision}: ${describeCounts(counts)}`)
  return { loaded: true, revision, counts }
}

/** Marks the map as under way, and gives the ids of the records in it that are not the seed's to change. */
async function takeOver(store: Store): Promise<Set<string>> {
  await store.write((tx) => beginLoad(tx, {}))
  return new Set((await listChanged(store, {})).map(({ id }) => id))
}

/** The day the data was read: that of the latest source. ISO days compare as strings. */
const latest = (days: string[]) => [...days].sort().at(-1) ?? ''
