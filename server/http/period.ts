import { dayOf, firstDayOf } from '#server/analysis/dates'
import type { Period } from '#server/projections/map'
import { invalidParameter } from './problems.ts'

/**
 * The days an answer speaks of; null: all days. `asOf` alone is that day; with `since` all from there on, to the day
 * the data was read where `asOf` is left out.
 * @throws ProblemError when the period would end before it begins
 */
export function periodOf(
  { since, asOf }: { since?: string | undefined; asOf?: string | undefined },
  dataRead: string,
): Period | null {
  if (since === undefined) return asOf === undefined ? null : { from: dayOf(asOf), to: dayOf(asOf) }
  const [from, to] = [firstDayOf(since), asOf === undefined ? dataRead : dayOf(asOf)]
  if (from <= to) return { from, to }
  const end = asOf === undefined ? `${to}, the day the data was read` : `asOf, ${to}`
  throw invalidParameter('since', `${from} is after ${end}`)
}

/** The period for `meta`: `since` only where one was asked for. */
export const periodMeta = (period: Period | null, { since }: { since?: string | undefined }) => ({
  asOf: period?.to ?? null,
  ...(period && since !== undefined && { since: period.from }),
})
