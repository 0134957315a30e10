import type { Activity, ActivityProgramme, Mark } from '../activity.ts'
import { countedOrganisations, counts, onDay, type Rules, roleCounts, verdict } from '../counting.ts'
import { type CoverageTreeRow, type Dimension, rowsAbove, rowsOf } from '../coverage.ts'

/** All that gaps are judged by, for one part of a strategy. */
export interface PartProfile {
  part: string
  /** Everything recorded for the part, whatever its dates. */
  recorded: ActivityProgramme[]
  /** What counts. */
  programmes: ActivityProgramme[]
  /** What is in force on the day; the same as `programmes` when that is what counts. */
  running: ActivityProgramme[]
  planned: ActivityProgramme[]
  organisations: string[]
  /** Programmes of each runner; one that several run counts in parts, those nobody runs under an empty name. */
  runs: Map<string, number>
  /** Programmes that count in each column. */
  columns: Map<string, ActivityProgramme[]>
  claims: number
}

/** Profiles by part, in the order of the rows. */
export function profiles(
  activity: Activity,
  rows: readonly CoverageTreeRow[],
  places: Dimension,
  rules: Rules,
  reach: 'any' | 'direct' = 'any',
): Map<string, PartProfile> {
  const above = rowsAbove(rows)
  const found = new Map(rows.map(({ id }) => [id, emptyProfile(id)]))
  const running: Rules = { ...rules, count: 'running', period: onDay(rules.period.to) }
  for (const programme of activity.programmes) {
    const decided = verdict(activity, programme, rules)
    if (decided === 'filtered') continue
    const inForce = counts(activity, programme, running)
    for (const row of rowsOf(programme, above)) {
      const profile = found.get(row) as PartProfile
      profile.recorded.push(programme)
      profile.claims += claimsOf(programme).length
      if (decided === 'planned') profile.planned.push(programme)
      if (decided === 'counted') profile.programmes.push(programme)
      if (inForce) profile.running.push(programme)
    }
  }
  for (const profile of found.values()) complete(profile, places, rules, reach)
  return found
}

const emptyProfile = (part: string): PartProfile => ({
  ...{ part, recorded: [], programmes: [], running: [], planned: [], organisations: [] },
  ...{ runs: new Map(), columns: new Map(), claims: 0 },
})

function complete(profile: PartProfile, places: Dimension, rules: Rules, reach: 'any' | 'direct'): void {
  const organisations = new Set<string>()
  const reached = (programme: ActivityProgramme): string[] =>
    places
      .place(programme, [])
      .filter((placement) => reach === 'any' || placement.reach === 'direct')
      .map(({ column }) => column)
  for (const programme of profile.programmes) {
    const members = countedOrganisations(programme, rules)
    for (const id of members) organisations.add(id)
    const runners = [
      ...new Set(
        programme.roles
          .filter((role) => role.relation === 'RUNS' && roleCounts(role, rules))
          .map((role) => role.organisation),
      ),
    ]
    for (const runner of runners.length > 0 ? runners : [''])
      profile.runs.set(runner, (profile.runs.get(runner) ?? 0) + 1 / Math.max(1, runners.length))
    for (const column of reached(programme))
      profile.columns.set(column, [...(profile.columns.get(column) ?? []), programme])
  }
  profile.organisations = [...organisations].sort()
}

/**
 * How much is recorded of what works in each column, on any part and whatever its dates: where that is little, that
 * nothing is found on one part says little.
 */
export function claimsByColumn(all: Iterable<PartProfile>, places: Dimension): Map<string, number> {
  const programmes = new Set([...all].flatMap(({ recorded }) => recorded))
  const claims = new Map<string, number>()
  for (const programme of programmes)
    for (const { column, reach } of places.place(programme, []))
      if (reach === 'direct') claims.set(column, (claims.get(column) ?? 0) + claimsOf(programme).length)
  return claims
}

export interface Claimed {
  id: string
  evidence: Mark | null
  sourced: boolean
}

/** The claims about a programme: its entry, what it addresses, where it works, who has a part in it. */
export function claimsOf({
  id,
  evidence,
  sources,
  addresses,
  locations,
  roles,
}: ActivityProgramme): Claimed[] {
  return [
    { id, evidence, sourced: sources.length > 0 },
    ...[...addresses, ...roles].map((claim) => ({
      id: claim.claim,
      evidence: claim.evidence,
      sourced: claim.sources.length > 0,
    })),
    ...locations.map((location) => ({
      id: location.claim,
      evidence: null,
      sourced: location.sources.length > 0,
    })),
  ]
}

/** Whether a public text states the programme or a part that somebody has in it. */
export const isEvidenced = ({ evidence, roles }: ActivityProgramme): boolean =>
  evidence === 'seen' || roles.some((role) => role.evidence === 'seen')
