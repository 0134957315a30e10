import type { Problem } from '../problems.ts'
import type { Seed } from '../schema.ts'
import { type Identified, identified } from './known-ids.ts'

/** An id names one thing only, over all kinds: a body and a programme of one name have two ids. */
export function checkIds(seed: Seed): Problem[] {
  const first = new Map<string, Identified>()
  return identified(seed).flatMap((item) => {
    const other = first.get(item.id)
    if (!other) {
      first.set(item.id, item)
      return []
    }
    const message = `the id "${item.id}" is taken by the ${other.kind} in seed/${other.file}.json`
    return [{ file: item.file, record: item.record, field: item.field, message }]
  })
}
