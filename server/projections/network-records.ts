import { z } from 'zod'
import { Evidence, Relation } from '#contract/common'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'
import { type DirectTie, loadDirectTies } from './direct-ties.ts'

/** What ties organisations to each other, as three questions answer it; loaded once per revision. */

const claimFields = {
  evidence: Evidence,
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
}
const claim = z.object(claimFields)
export type DatedClaim = z.output<typeof claim>

const roleRow = z.object({
  organisation: z.string(),
  programme: z.string(),
  relation: Relation,
  ...claimFields,
})
const fundingRow = z.object({
  funder: z.string(),
  organisation: z.string(),
  programme: z.string().nullable(),
  claims: z.array(claim),
})

export type RoleRow = z.output<typeof roleRow>
export type FundingRow = z.output<typeof fundingRow>

const none = z.object({})
const findRoles = defineQuery({ file: 'clusters/shared-programmes.cypher', params: none, row: roleRow })
const findFunding = defineQuery({ file: 'clusters/shared-funders.cypher', params: none, row: fundingRow })

export interface NetworkRecords {
  ties: DirectTie[]
  roles: RoleRow[]
  funding: FundingRow[]
}

export async function loadNetworkRecords(store: Store): Promise<NetworkRecords> {
  const [ties, roles, funding] = await Promise.all([
    loadDirectTies(store),
    findRoles(store, {}),
    findFunding(store, {}),
  ])
  return { ties, roles, funding }
}
