import { LRUCache } from 'lru-cache'
import type { EarlierCluster } from '../analysis/match-clusters.ts'
import type { ResultCache } from './cache.ts'

/**
 * The clusters of the last revision, so that those of the next keep their ids while most members stay
 * (analysis/match-clusters.ts). Held in the process: one that never saw the earlier revision names clusters afresh,
 * after the member with the strongest ties.
 */

interface Remembered {
  revision: number
  clusters: EarlierCluster[]
}

/** Questions remembered, the most recent. */
const most = 100
const all = new WeakMap<ResultCache, LRUCache<string, Remembered>>()

/** Clusters that the same question found at an earlier revision; none when it was not asked. */
export function earlierClusters(
  cache: ResultCache,
  question: string,
  revision: number,
): readonly EarlierCluster[] {
  const known = all.get(cache)?.get(question)
  return known && known.revision < revision ? known.clusters : []
}

/** Keeps the clusters of the newest revision. */
export function rememberClusters(
  cache: ResultCache,
  question: string,
  revision: number,
  clusters: EarlierCluster[],
): void {
  const remembered = all.get(cache) ?? new LRUCache<string, Remembered>({ max: most })
  all.set(cache, remembered)
  if ((remembered.get(question)?.revision ?? 0) <= revision) remembered.set(question, { revision, clusters })
}
