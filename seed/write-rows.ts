import type { Store, WriteTransaction } from '#server/store/port'
import { mergeEntities, mergeRelationships, mergeSources } from './queries.ts'
import type { SeedRows } from './rows/seed-rows.ts'

type Kind = keyof SeedRows
type Writer = (tx: WriteTransaction, rows: SeedRows[Kind], revision: number) => Promise<unknown>

const writers: Record<Kind, Writer> = {
  sources: (tx, rows) => mergeSources(tx, { rows }),
  entities: (tx, rows, revision) => mergeEntities(tx, { rows, revision }),
  relationships: (tx, rows) => mergeRelationships(tx, { rows }),
}

/** Writes the rows of a revision in batches, one transaction each, and reports each batch. */
export async function writeRows(
  store: Store,
  rows: SeedRows,
  revision: number,
  batchSize: number,
  report: (line: string) => void,
): Promise<void> {
  for (const kind of Object.keys(writers) as Kind[]) {
    const all = rows[kind]
    for (let from = 0; from < all.length; from += batchSize) {
      const batch = all.slice(from, from + batchSize)
      await store.write((tx: WriteTransaction) => writers[kind](tx, batch, revision))
      report(`${kind}: ${from + batch.length} of ${all.length}`)
    }
  }
}
