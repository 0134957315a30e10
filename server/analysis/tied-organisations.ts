import type { Activity } from './activity.ts'
import { countedOrganisations, counts, type Rules } from './counting.ts'

export interface DatedTie {
  from: string
  to: string
  firstDay: string | null
  lastDay: string | null
}

/** Whom each organisation is tied to: directly on the day, or in a programme that counts. Symmetric, without itself. */
export function tiedOrganisations(
  activity: Activity,
  ties: readonly DatedTie[],
  rules: Rules,
): Map<string, Set<string>> {
  const tied = new Map<string, Set<string>>()
  const tie = (a: string, b: string) => {
    if (a === b) return
    tied.set(a, (tied.get(a) ?? new Set()).add(b))
    tied.set(b, (tied.get(b) ?? new Set()).add(a))
  }
  const { from, to } = rules.period
  for (const each of ties) {
    const holds =
      (each.firstDay === null || each.firstDay <= to) && (each.lastDay === null || each.lastDay >= from)
    if (holds) tie(each.from, each.to)
  }
  for (const programme of activity.programmes) {
    if (!counts(activity, programme, rules)) continue
    const members = countedOrganisations(programme, rules)
    for (const [index, a] of members.entries()) for (const b of members.slice(index + 1)) tie(a, b)
  }
  return tied
}
