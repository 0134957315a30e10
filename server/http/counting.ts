import type { CoverageQuery } from '#contract/coverage'
import type { Activity, Mark } from '#server/analysis/activity'
import { onDay, type Rules } from '#server/analysis/counting'
import { dayOf } from '#server/analysis/dates'
import type { MapState } from '#server/projections/revision'
import { invalidParameter } from './problems.ts'

/** From the counting parameters of a question to the rules it is counted by. */

type CountingQuery = Pick<CoverageQuery, 'asOf' | 'count' | 'role' | 'ledBy' | 'evidence' | 'kind'>

/** The day a counting answer speaks of: `asOf`, else the day the data was read. */
export const countingDay = (state: MapState, { asOf }: Pick<CountingQuery, 'asOf'>): string =>
  asOf === undefined ? state.dataRead : dayOf(asOf)

/** @throws ProblemError for a kind that no programme has */
export function rulesOf(activity: Activity, query: CountingQuery, day: string): Rules {
  const unknown = query.kind?.find(
    (kind) => !activity.programmes.some((programme) => programme.kind === kind),
  )
  if (unknown !== undefined) throw invalidParameter('kind', `no programme is of the kind "${unknown}"`)
  return {
    period: onDay(day),
    count: query.count,
    roles: new Set(query.role),
    ledBy: query.ledBy,
    evidence: query.evidence as Mark[] | undefined,
    kind: query.kind,
  }
}

/** The rules in words, for `meta.notes`. */
export const countingNotes = (query: CountingQuery): string[] => [
  query.count === 'running'
    ? 'A programme counts when it is in force on the day: begun, and not over; without an end only while its status is active or beta, or within the period of its start. Planned programmes never count.'
    : 'A programme counts when it has started by the day, whatever its end. Planned programmes never count.',
  `An organisation counts through its roles in force in a programme that counts: ${query.role.join(', ')}.`,
  'A programme counts for a part when it addresses it or anything below it, once.',
  ...(query.ledBy === 'outside-government'
    ? ['Only programmes that an organisation outside government runs count.']
    : []),
]
