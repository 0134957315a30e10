import { z } from 'zod'
import type { Edge } from '#contract/common'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'
import { edgeOf } from './claims.ts'

const findTies = defineQuery({
  file: 'paths/ties-between.cypher',
  params: z.object({ pairs: z.array(z.object({ from: z.string(), to: z.string() })) }),
  row: z.object({ tie: z.record(z.string(), z.unknown()) }),
})

/** The ties between pairs of entities with their evidence and sources, by id. */
export async function tiesBetween(
  store: Store,
  pairs: { from: string; to: string }[],
): Promise<Map<string, Edge>> {
  const distinct = new Map(pairs.map(({ from, to }) => [`${from} ${to}`, { from, to }]))
  const rows = await findTies(store, { pairs: [...distinct.values()] })
  return new Map(rows.map(({ tie }) => [String(tie.id), edgeOf(tie)]))
}
