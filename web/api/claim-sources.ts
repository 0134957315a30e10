import type { Edge, Source } from '#contract/common'
import { Entity } from '#contract/entities'
import { queryClient } from './query-client.ts'
import { apiQuery } from './use-api.ts'

/** The sources of a tie with their titles and addresses, of which an edge holds the ids only. */
export async function claimSources(edge: Pick<Edge, 'id' | 'from'>): Promise<readonly Source[]> {
  const entity = await queryClient.fetchQuery(apiQuery(`entities/${encodeURIComponent(edge.from)}`, Entity))
  return entity.claims.find((claim) => claim.id === edge.id)?.sources ?? []
}
