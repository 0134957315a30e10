import { firstDay, lastDay, type PartialDate } from '#server/analysis/dates'
import type { Problem } from '../problems.ts'
import type { Seed } from '../schema.ts'

/** No date of an end lies wholly before the date of the start it belongs to. */
export function checkDates(seed: Seed): Problem[] {
  const spans = (['programmes', 'relations'] as const).flatMap((file) =>
    seed[file].map(({ id, start, end }) => ({ file, record: id, field: 'end', start, end, word: 'ends' })),
  )
  const editions = seed.strategies.map(({ id, published, updated }) => ({
    file: 'strategies' as const,
    record: id,
    field: 'updated',
    start: published,
    end: updated,
    word: 'was updated',
  }))
  return [...spans, ...editions].flatMap(({ file, record, field, start, end, word }) => {
    if (!start || !end || !endsBefore(start, end)) return []
    const other = field === 'end' ? 'its start' : 'it was published'
    return [{ file, record, field, message: `${word} (${end.value}) before ${other} (${start.value})` }]
  })
}

function endsBefore(start: PartialDate, end: PartialDate): boolean {
  return (lastDay(end) as string) < (firstDay(start) as string)
}
