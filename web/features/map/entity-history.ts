import type { Precision } from '#contract/common'
import type { Claim, Entity, HistoryAnswer } from '#contract/entities'
import { keyWords } from '../../ui/words.ts'

/** Something that happened to an entity, on the day, in the month or in the year that is known. */
export interface Happening {
  key: string
  date: string
  precision: Precision | null
  what: 'began' | 'ended' | 'published' | 'updated'
  /** The tie that began or ended; null for the entity itself. */
  claim: Claim | null
}

/** What the dates of an entity and of its ties tell, the latest first. A tie of one date only happened once. Pure. */
export function happeningsOf(entity: Entity): Happening[] {
  const { published, updated } = entity
  const own = [
    ...spanOf(entity.id, entity, null),
    ...(published ? [{ ...once, key: 'published', date: published.value, what: 'published' as const }] : []),
    ...(updated ? [{ ...once, key: 'updated', date: updated.value, what: 'updated' as const }] : []),
  ]
  const ties = entity.claims.flatMap((claim) => spanOf(claim.id, claim, claim))
  return [...own, ...ties].sort((a, b) => b.date.localeCompare(a.date) || a.key.localeCompare(b.key))
}

const once = { precision: null, claim: null }

function spanOf(
  id: string,
  { start, end, precision }: Pick<Claim, 'start' | 'end' | 'precision'>,
  claim: Claim | null,
): Happening[] {
  const began = start
    ? [{ key: `${id} began`, date: start, precision: precision.start, what: 'began' as const, claim }]
    : []
  const ended =
    end && end !== start
      ? [{ key: `${id} ended`, date: end, precision: precision.end, what: 'ended' as const, claim }]
      : []
  return [...began, ...ended]
}

/** How many sources stand behind an entity and its ties, and when the last of them was read. */
export function sourcesRead({ sources, claims }: Entity): { count: number; latest: string | null } {
  const read = new Map(
    [...sources, ...claims.flatMap((claim) => claim.sources)].map(({ id, accessed }) => [id, accessed]),
  )
  const days = [...read.values()].filter((day) => day !== null)
  return { count: read.size, latest: days.sort().at(-1) ?? null }
}

type Change = HistoryAnswer['items'][number]

/** @param loads of the whole map among the changes, the latest first: of several, the last wrote the record first */
export function changeWords({ id, kind, by }: Change, loads: readonly Change[]): string {
  if (kind !== 'seed-load') return `${keyWords(kind)} by ${by}`
  if (loads.length < 2) return "Loaded from the map's files"
  return id === loads.at(-1)?.id ? "First loaded from the map's files" : "Loaded anew from the map's files"
}
