import { tiesAgainstChance } from './chance.ts'
import { confidence, saturation } from './confidence.ts'
import { claimsOf, isEvidenced, type PartProfile } from './profile.ts'
import * as severity from './severity.ts'
import type { GapType } from './types.ts'

/** Thresholds; each with the default that the API documents. */
export interface Thresholds {
  day: string
  thinBelow: number
  concentration: number
  months: number
  density: number
  effort: number
}

export interface FoundGap extends severity.Scored {
  type: GapType
  part: string
  place: string | null
  confidence: number
}

/** Every gap of one part; types and formulas in severity.ts. */
export function findGaps(
  profile: PartProfile,
  columns: readonly string[],
  tied: ReadonlyMap<string, ReadonlySet<string>>,
  thresholds: Thresholds,
): FoundGap[] {
  const { part, recorded, programmes, planned, organisations, claims } = profile
  const sure = confidence(recorded, claims, thresholds.effort)
  const gap = (
    type: GapType,
    scored: severity.Scored,
    place: string | null = null,
    how = sure,
  ): FoundGap[] => (scored.severity > 0 ? [{ type, part, place, ...scored, confidence: how }] : [])
  const { found, expected } = tiesAgainstChance(organisations, tied)
  const all = programmes.flatMap(claimsOf)
  const unmapped = gap(
    'unmapped',
    severity.unmapped(claims, thresholds.effort),
    null,
    1 - saturation(claims, thresholds.effort),
  )
  // Where nothing counts, the one finding is that nothing does.
  if (programmes.length === 0)
    return [...gap('uncovered', severity.uncovered(0, planned.length)), ...unmapped]
  return [
    ...gap(
      'thin',
      severity.thin(
        programmes.length,
        [...profile.runs.values()],
        thresholds.thinBelow,
        thresholds.concentration,
      ),
    ),
    ...(profile.running.length > 0 ? gap('ending', endingOf(profile, thresholds)) : []),
    ...columns.flatMap((column) =>
      gap('regional', severity.regional(profile.columns.get(column)?.length ?? 0, programmes.length), column),
    ),
    ...gap('disconnected', severity.disconnected(organisations.length, found, expected, thresholds.density)),
    ...gap(
      'unevidenced',
      severity.unevidenced(
        programmes.length,
        programmes.filter(isEvidenced).length,
        all.length,
        all.filter((claim) => !claim.sourced).length,
      ),
    ),
    ...unmapped,
  ]
}

function endingOf({ running }: PartProfile, { day, months }: Thresholds): severity.Scored {
  const until = new Date(`${day}T00:00:00Z`)
  until.setUTCMonth(until.getUTCMonth() + months)
  const ends = running.map(({ runningUntil }) => daysBetween(day, runningUntil ?? day))
  return severity.ending(ends, Math.round((until.getTime() - Date.parse(day)) / 86_400_000))
}

/** `9999-12-31` stands for no end in sight. */
const daysBetween = (from: string, to: string): number =>
  to.startsWith('9999')
    ? Number.POSITIVE_INFINITY
    : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
