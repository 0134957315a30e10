import type { Store, WriteTransaction } from '#server/store/port'
import { mergeEntities, mergeRelationships, mergeSources } from './queries.ts'
import type { SeedRows } from './rows/seed-rows.ts'

const writers = { sources: mergeSources, entities: mergeEntities, relationships: mergeRelationships }
type Kind = keyof SeedRows

/** Writes the rows in batches, one transaction each, and reports each batch. */
export async function writeRows(
  store: Store,
  rows: SeedRows,
  batchSize: number,
  report: (line: string) => void,
): Promise<void> {
  for (const kind of Object.keys(writers) as Kind[]) {
    const all = rows[kind]
    for (let from = 0; from < all.length; from += batchSize) {
      const batch = all.slice(from, from + batchSize)
      await store.write((tx: WriteTransaction) => writers[kind](tx, { rows: batch }))
      report(`${kind}: ${from + batch.length} of ${all.length}`)
    }
  }
}
