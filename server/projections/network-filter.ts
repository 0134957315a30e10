import type { Evidence } from '#contract/common'
import type { MapNode, MapSnapshot, Period } from './map.ts'
import { inForce, isRunningOn } from './map.ts'
import { servingAll } from './membership.ts'
import type { DatedClaim } from './network-records.ts'
import type { StrategyTrees } from './strategy-tree.ts'

/** Which organisations, programmes and claims a network is made of. */

export interface NetworkSpace {
  map: MapSnapshot
  trees: StrategyTrees
  placesOf: Map<string, Set<string>>
}

export interface NetworkFilters {
  strategy?: string[]
  priority?: string[]
  sector?: string[]
  place?: string[]
  evidence?: Evidence[]
  /** Null: ties of all times. */
  period: Period | null
}

export interface NetworkFilter {
  organisation: (node: MapNode) => boolean
  programme: (id: string) => boolean
  claim: (claim: DatedClaim) => boolean
}

export function networkFilter(space: NetworkSpace, filters: NetworkFilters): NetworkFilter {
  const { period, evidence, sector, place } = filters
  const serving = servingAll(space, filters, period)
  const supported = (mark: Evidence) => !evidence || evidence.includes(mark)
  return {
    organisation: (node) =>
      (!serving || serving.has(node.id)) &&
      (!sector || (node.sector !== null && sector.includes(node.sector))) &&
      (!place || place.some((id) => space.placesOf.get(node.id)?.has(id))) &&
      supported(node.evidence),
    programme: (id) => {
      const node = space.map.byId.get(id)
      return (
        node !== undefined &&
        (!serving || serving.has(id)) &&
        supported(node.evidence) &&
        (period === null || isRunningOn(node, period.from, period.to))
      )
    },
    claim: (claim) =>
      supported(claim.evidence) && (period === null || inForce(claim, period.from, period.to)),
  }
}
