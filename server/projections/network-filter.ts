import type { Evidence } from '#contract/common'
import type { MapNode, MapSnapshot } from './map.ts'
import { inForce, isRunningOn } from './map.ts'
import { servingPart } from './membership.ts'
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
  day: string | null
}

export interface NetworkFilter {
  organisation: (node: MapNode) => boolean
  programme: (id: string) => boolean
  claim: (claim: DatedClaim) => boolean
}

export function networkFilter(space: NetworkSpace, filters: NetworkFilters): NetworkFilter {
  const { day, evidence, sector, place } = filters
  const serving = servingAll(space, filters)
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
        (day === null || isRunningOn(node, day))
      )
    },
    claim: (claim) => supported(claim.evidence) && (day === null || inForce(claim, day)),
  }
}

/** What serves any of the strategies, and any of the priorities; null without either filter. */
function servingAll(space: NetworkSpace, { strategy, priority, day }: NetworkFilters): Set<string> | null {
  const sets = [strategy, priority].flatMap((ids) =>
    ids ? [new Set(ids.flatMap((id) => [...servingPart(space.map, space.trees, id, day ?? undefined)]))] : [],
  )
  const [first, second] = sets
  if (!first) return null
  return second ? new Set([...first].filter((id) => second.has(id))) : first
}
