import { z } from 'zod'
import { EntityType } from '#contract/common'
import type { RecentEntity } from './options.ts'

const key = 'interplay-recent'
const most = 5

const Recent = z.array(
  z.object({
    id: z.string(),
    type: EntityType,
    name: z.string(),
    sector: z.string().nullable(),
    kind: z.string().nullable(),
  }),
)

/** Entities opened from the search before, the latest first; this browser alone remembers them. */
export function readRecent(): RecentEntity[] {
  try {
    return Recent.parse(JSON.parse(localStorage.getItem(key) ?? '[]'))
  } catch {
    return []
  }
}

export const withRecent = (before: readonly RecentEntity[], entity: RecentEntity): RecentEntity[] =>
  [entity, ...before.filter(({ id }) => id !== entity.id)].slice(0, most)

export function writeRecent(entities: readonly RecentEntity[]): void {
  try {
    if (entities.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(entities))
  } catch {
    // Storage may be forbidden; the list then lasts for the visit.
  }
}
