/**
 * What coverage, gaps and comparison count: programmes with what they address, where they work and who has a
 * part in them. Built once per revision by projections/activity.ts.
 */

export type Mark = 'seen' | 'known' | 'judgement'

interface Address {
  claim: string
  part: string
  evidence: Mark
  sources: readonly string[]
}

interface Location {
  claim: string
  place: string
  sources: readonly string[]
}

export interface Role {
  claim: string
  organisation: string
  relation: string
  evidence: Mark
  firstDay: string | null
  lastDay: string | null
  sources: readonly string[]
}

export interface ActivityProgramme {
  id: string
  name: string
  kind: string | null
  status: string | null
  evidence: Mark
  planned: boolean
  start: string | null
  end: string | null
  /** First day of the start's precision; null without a start. */
  firstDay: string | null
  /** First and last day it counts as running (DESIGN section 4, "Programme in force"). */
  runningFrom: string | null
  runningUntil: string | null
  sources: readonly string[]
  addresses: Address[]
  locations: Location[]
  roles: Role[]
}

interface ActivityOrganisation {
  id: string
  name: string
  sector: string | null
}

export interface Activity {
  /** Sorted by id. */
  programmes: ActivityProgramme[]
  organisations: Map<string, ActivityOrganisation>
}
