import { z } from 'zod'
import { Evidence, Relation } from '#contract/common'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'

/** Ties between organisations themselves, of all times: for gaps, comparison and the network alike. */

const row = z.object({
  from: z.string(),
  to: z.string(),
  relation: Relation,
  evidence: Evidence,
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
})
export type DirectTie = z.output<typeof row>

const findTies = defineQuery({ file: 'clusters/direct-ties.cypher', params: z.object({}), row })

export const loadDirectTies = (store: Store): Promise<DirectTie[]> => findTies(store, {})
