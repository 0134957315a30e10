import { z } from 'zod'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'

/** The crosswalk: parts of different strategies that cover the same ground, by judgement. */

const row = z.object({
  id: z.string(),
  row: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  strength: z.string().nullable(),
  rationale: z.string().nullable(),
})
export type Alignment = z.output<typeof row>

const findAlignments = defineQuery({ file: 'compare/alignments.cypher', params: z.object({}), row })

/** Sorted by id. */
export const loadAlignments = async (store: Store): Promise<Alignment[]> =>
  (await findAlignments(store, {})).sort((a, b) => (a.id < b.id ? -1 : 1))
