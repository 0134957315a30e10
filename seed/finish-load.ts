import type { WriteTransaction } from '#server/store/port'
import * as queries from './queries.ts'
import type { SeedRows } from './rows/seed-rows.ts'

export interface Finish {
  digest: string
  /** Digest of the seed the map held before; null when it held none. */
  before: string | null
  revision: number
  asOf: string
  at: string
}

/**
 * The last transaction of a load: takes away what an earlier seed had and this one has not, makes sure
 * that every row arrived, and records the load. All of it is kept, or none.
 */
export async function finishLoad(tx: WriteTransaction, rows: SeedRows, finish: Finish): Promise<void> {
  const { digest, before, revision, asOf, at } = finish
  await queries.removeOldRelationships(tx, { seed: digest })
  await queries.removeOldEntities(tx, { seed: digest })
  await queries.removeOldSources(tx, { seed: digest })
  await requireWhole(tx, rows, digest)
  await queries.recordLoad(tx, { id: `change-${revision}`, at, before, seed: digest, revision, asOf })
}

async function requireWhole(tx: WriteTransaction, rows: SeedRows, digest: string): Promise<void> {
  for (const { type, count } of await queries.countLoaded(tx, { seed: digest })) {
    const expected = rows[type].length
    if (count !== expected) {
      throw new Error(
        `the map holds ${count} ${type} of this seed instead of ${expected}; it is not marked as whole`,
      )
    }
  }
}
