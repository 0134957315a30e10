import type { CentralityAnswer, CentralityQuery } from '#contract/clusters'
import { largestError } from '#server/analysis/betweenness'
import type { Centrality } from '#server/analysis/centrality'
import type { OrganisationNetwork } from '#server/projections/network'

type Item = CentralityAnswer['items'][number]

/** The first organisations by a measure, and the largest standard error of a sampled betweenness. */
export function rankBy(
  network: OrganisationNetwork,
  found: Centrality,
  measure: CentralityQuery['measure'],
  limit: number,
): { items: Item[]; error: number | null } {
  const items = network.organisations.map(({ id, type, name, sector }, node): Item => {
    const constraint = found.constraint[node] ?? Number.NaN
    return {
      ...{ id, type, name, sector },
      degree: found.degree[node] ?? 0,
      strength: found.strength[node] ?? 0,
      betweenness: found.betweenness.normalised[node] ?? 0,
      pagerank: found.pageRank[node] ?? 0,
      constraint: Number.isNaN(constraint) ? null : constraint,
    }
  })
  return {
    items: items.sort((a, b) => order(a, b, measure) || (a.id < b.id ? -1 : 1)).slice(0, limit),
    error: largestError(found.betweenness),
  }
}

/** The highest first; of constraint the lowest, those without ties last. */
function order(a: Item, b: Item, measure: CentralityQuery['measure']): number {
  if (measure !== 'constraint') return b[measure] - a[measure]
  return (a.constraint ?? Number.MAX_VALUE) - (b.constraint ?? Number.MAX_VALUE)
}
