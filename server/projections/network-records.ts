import { z } from 'zod'
import { Evidence } from '#contract/common'
import type { Activity, Role } from '#server/analysis/activity'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'
import type { DirectTie } from './direct-ties.ts'

/** What ties organisations to each other, of all times: who is tied to whom, who meets in which programme, who is paid by whom. */

const claim = z.object({
  evidence: Evidence,
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
})
export type DatedClaim = z.output<typeof claim>

const fundingRow = z.object({
  funder: z.string(),
  organisation: z.string(),
  programme: z.string().nullable(),
  claims: z.array(claim),
})
export type Funding = z.output<typeof fundingRow>

const findFunding = defineQuery({
  file: 'clusters/shared-funders.cypher',
  params: z.object({}),
  row: fundingRow,
  timeoutMs: 120_000,
})

export const loadFunding = (store: Store): Promise<Funding[]> => findFunding(store, {})

/** An organisation's part in a programme. */
export type ProgrammeRole = Pick<Role, 'organisation' | 'relation' | 'evidence' | 'firstDay' | 'lastDay'> & {
  programme: string
}

export interface NetworkRecords {
  ties: DirectTie[]
  roles: ProgrammeRole[]
  funding: Funding[]
}

/** Roles are those that coverage counts by. */
export const networkRecords = (
  ties: DirectTie[],
  { programmes }: Activity,
  funding: Funding[],
): NetworkRecords => ({
  ties,
  roles: programmes.flatMap(({ id: programme, roles }) => roles.map((role) => ({ ...role, programme }))),
  funding,
})
