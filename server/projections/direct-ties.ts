import { z } from 'zod'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'

const row = z.object({
  from: z.string(),
  to: z.string(),
  fromName: z.string(),
  toName: z.string(),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
})
export type DirectTie = z.output<typeof row>

const findTies = defineQuery({ file: 'gaps/ties.cypher', params: z.object({}), row })

/** Ties between organisations themselves, of all times. */
export const loadDirectTies = (store: Store): Promise<DirectTie[]> => findTies(store, {})
