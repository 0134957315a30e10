import type { Activity, ActivityProgramme, Mark, Role } from './activity.ts'

/** The counting rules of DESIGN section 4, the same for coverage, gaps and comparison. Days are ISO 8601. */

export interface Rules {
  /** The days the answer speaks of; one day is `{ from: day, to: day }`. */
  period: Period
  count: 'running' | 'started'
  roles: ReadonlySet<string>
  ledBy: 'anyone' | 'outside-government'
  evidence?: readonly Mark[] | undefined
  kind?: readonly string[] | undefined
}

export interface Period {
  from: string
  to: string
}

export const onDay = (day: string): Period => ({ from: day, to: day })
export const inYear = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** Sectors that are government, in the sense of `ledBy`. */
const governmentSectors: ReadonlySet<string> = new Set([
  'government-department',
  'devolved-administration',
  'combined-authority',
  'local-government',
  'regulator',
  'public-body',
  'nhs',
])

/** Whether a programme counts at all under the rules; why not, otherwise. */
export type Verdict = 'counted' | 'filtered' | 'planned' | 'undated' | 'notYet' | 'over' | 'ledByGovernment'

export function verdict(activity: Activity, programme: ActivityProgramme, rules: Rules): Verdict {
  if (rules.evidence && !rules.evidence.includes(programme.evidence)) return 'filtered'
  if (rules.kind && !rules.kind.includes(programme.kind ?? '')) return 'filtered'
  if (programme.planned) return 'planned'
  if (programme.firstDay === null || programme.runningFrom === null) return 'undated'
  if (programme.runningFrom > rules.period.to) return 'notYet'
  if (rules.count === 'running' && (programme.runningUntil ?? '') < rules.period.from) return 'over'
  if (rules.ledBy === 'outside-government' && !isLedOutside(activity, programme, rules))
    return 'ledByGovernment'
  return 'counted'
}

export const counts = (activity: Activity, programme: ActivityProgramme, rules: Rules): boolean =>
  verdict(activity, programme, rules) === 'counted'

function isLedOutside(activity: Activity, programme: ActivityProgramme, rules: Rules): boolean {
  return programme.roles.some((role) => {
    const sector = activity.organisations.get(role.organisation)?.sector ?? ''
    return role.relation === 'RUNS' && !governmentSectors.has(sector) && roleCounts(role, rules)
  })
}

/** Whether a role is in force in the period; with `started`, whether it had begun. The evidence filter applies too. */
export function roleCounts(role: Role, { period, count, evidence }: Rules): boolean {
  if (evidence && !evidence.includes(role.evidence)) return false
  if (role.firstDay !== null && role.firstDay > period.to) return false
  return count === 'started' || role.lastDay === null || role.lastDay >= period.from
}

/** Roles that make an organisation count, in a programme that counts. */
export const countedRoles = (programme: ActivityProgramme, rules: Rules): Role[] =>
  programme.roles.filter((role) => rules.roles.has(role.relation) && roleCounts(role, rules))

/** Organisations that count in a programme, each once, in the order of the claims. */
export const countedOrganisations = (programme: ActivityProgramme, rules: Rules): string[] => [
  ...new Set(countedRoles(programme, rules).map((role) => role.organisation)),
]
