import type { HistoryAnswer, HistoryQuery } from '#contract/entities'
import { pageOf } from '#server/http/cursor'
import { notFound } from '#server/http/problems'
import type { MapState } from '#server/projections/revision'
import type { Store } from '#server/store/port'
import { findById, findHistory } from './queries.ts'

/** One page of the changes that touched an entity, the latest first. */
export async function readHistory(
  store: Store,
  id: string,
  { limit, cursor }: HistoryQuery,
  { revision }: MapState,
): Promise<Omit<HistoryAnswer, 'meta'>> {
  const [known, changes] = await Promise.all([findById(store, { id }), findHistory(store, { id })])
  if (known.length === 0) throw notFound('entity', id)
  const { items, next } = pageOf(changes, limit, cursor, { history: id, revision })
  return { items, total: changes.length, next }
}
