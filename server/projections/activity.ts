import { z } from 'zod'
import { Evidence } from '#contract/common'
import type { Activity, ActivityProgramme } from '#server/analysis/activity'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'

/** What programmes do, where and for what: the common ground of coverage, gaps and comparison. */

/** A national registry takes its time: it is read once per revision. */
const timeoutMs = 120_000

const text = z.string().nullable()
const sources = z
  .array(z.string())
  .nullable()
  .transform((ids) => ids ?? [])

const findProgrammes = defineQuery({
  file: 'coverage/programmes.cypher',
  params: z.object({}),
  timeoutMs,
  row: z.object({
    id: z.string(),
    name: z.string(),
    kind: text,
    status: text,
    evidence: Evidence,
    planned: z
      .boolean()
      .nullable()
      .transform((planned) => planned ?? false),
    start: text,
    end: text,
    firstDay: text,
    runningFrom: text,
    runningUntil: text,
    sources,
  }),
})
const findAddresses = defineQuery({
  file: 'coverage/addresses.cypher',
  params: z.object({}),
  timeoutMs,
  row: z.object({ programme: z.string(), part: z.string(), claim: z.string(), evidence: Evidence, sources }),
})
const findLocations = defineQuery({
  file: 'coverage/locations.cypher',
  params: z.object({}),
  timeoutMs,
  row: z.object({ programme: z.string(), place: z.string(), claim: z.string(), sources }),
})
const findRoles = defineQuery({
  file: 'coverage/roles.cypher',
  params: z.object({}),
  timeoutMs,
  row: z.object({
    programme: z.string(),
    organisation: z.string(),
    name: z.string(),
    sector: text,
    relation: z.string(),
    claim: z.string(),
    evidence: Evidence,
    firstDay: text,
    lastDay: text,
    sources,
  }),
})

/** Sorted by ids, so that answers are the same on every engine. */
export async function loadActivity(store: Store): Promise<Activity> {
  const [programmes, addresses, locations, roles] = await Promise.all([
    findProgrammes(store, {}),
    findAddresses(store, {}),
    findLocations(store, {}),
    findRoles(store, {}),
  ])
  const byId = new Map(
    programmes
      .sort((a, b) => order(a.id, b.id))
      .map((row): [string, ActivityProgramme] => [
        row.id,
        { ...row, addresses: [], locations: [], roles: [] },
      ]),
  )
  for (const { programme, ...address } of sorted(addresses)) byId.get(programme)?.addresses.push(address)
  for (const { programme, ...location } of sorted(locations)) byId.get(programme)?.locations.push(location)
  const organisations: Activity['organisations'] = new Map()
  for (const { programme, name, sector, ...role } of sorted(roles)) {
    byId.get(programme)?.roles.push(role)
    organisations.set(role.organisation, { id: role.organisation, name, sector })
  }
  return { programmes: [...byId.values()], organisations }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const sorted = <T extends { claim: string }>(rows: T[]): T[] => rows.sort((a, b) => order(a.claim, b.claim))
