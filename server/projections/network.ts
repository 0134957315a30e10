import type { DirectTie } from './direct-ties.ts'
import type { MapNode } from './map.ts'
import {
  type NetworkFilter,
  type NetworkFilters,
  type NetworkSpace,
  networkFilter,
} from './network-filter.ts'
import { type NetworkWeights, type PairSums, pairSums } from './network-pairs.ts'
import type { NetworkRecords } from './network-records.ts'

/**
 * The network of organisations that clusters, holes, centrality and whole-network figures are computed on:
 * undirected and weighted, made of direct ties, shared programmes and shared funders.
 *
 * - A direct tie weighs `ties` for each relation between the two; the same relation twice counts once.
 * - A programme with n organisations in any role gives each pair of them `programmes / (n - 1)`, a funder with
 *   n funded organisations `funders / (n - 1)`: what one organisation gets from one programme or funder is
 *   the same however many others there are (Newman 2001, https://doi.org/10.1103/PhysRevE.64.016132).
 *   n counts everyone, also those that a filter on organisations leaves out, so no filter changes a weight.
 * - SUCCEEDED_BY is history, not a tie.
 */
export interface OrganisationNetwork {
  /** Sorted by id: node i of every algorithm is organisations[i]. */
  organisations: MapNode[]
  /** Pairs of organisations, each once, sorted by from, then to; from < to. */
  from: Int32Array
  to: Int32Array
  weight: Float64Array
  /** What each pair's weight is made of: relations, shared programmes, shared funders. */
  counts: { ties: number; programmes: number; funders: number }
  /** Directed ties between the organisations, without those that have no direction. */
  directed: { from: Int32Array; to: Int32Array }
  /** Ties, roles and funding that passed the filters. */
  records: NetworkRecords
  leftOut: Record<string, number>
}

export function buildNetwork(
  space: NetworkSpace,
  records: NetworkRecords,
  { filters, weights }: { filters: NetworkFilters; weights: NetworkWeights },
): OrganisationNetwork {
  const filter = networkFilter(space, filters)
  const kept = keptRecords(records, filter)
  const passing = space.map.nodes.filter((node) => node.type === 'organisation' && filter.organisation(node))
  const present = filters.period === null ? null : presentIn(kept)
  const organisations = passing.filter((node) => present === null || present.has(node.id))
  const index = new Map(organisations.map((node, position) => [node.id, position]))
  const sums = pairSums(kept, index, weights)
  return {
    organisations,
    ...toArrays(sums.pairs, organisations.length),
    counts: sums.counts,
    directed: directedTies(kept.ties, index),
    records: kept,
    leftOut: {
      ...(present && { inactive: passing.length - organisations.length }),
      ...(sums.tooLarge > 0 && { largeGroups: sums.tooLarge }),
    },
  }
}

function keptRecords(records: NetworkRecords, filter: NetworkFilter): NetworkRecords {
  return {
    ties: records.ties.filter((tie) => tie.from !== tie.to && filter.claim(tie)),
    roles: records.roles.filter((role) => filter.claim(role) && filter.programme(role.programme)),
    funding: records.funding.filter(
      ({ claims, programme }) =>
        claims.every(filter.claim) && (programme === null || filter.programme(programme)),
    ),
  }
}

/** Organisations carry no dates: on a day there are those with a tie or a role in force. */
function presentIn({ ties, roles }: NetworkRecords): Set<string> {
  return new Set([...ties.flatMap((tie) => [tie.from, tie.to]), ...roles.map((role) => role.organisation)])
}

function toArrays(pairs: PairSums['pairs'], nodeCount: number) {
  const sorted = [...pairs].filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b)
  return {
    from: Int32Array.from(sorted, ([key]) => Math.floor(key / nodeCount)),
    to: Int32Array.from(sorted, ([key]) => key % nodeCount),
    weight: Float64Array.from(sorted, ([, weight]) => weight),
  }
}

/** To work together has no direction, whoever is named first. */
const undirected = new Set(['COLLABORATES_WITH'])

function directedTies(ties: DirectTie[], index: Map<string, number>) {
  const kept = ties.filter((tie) => !undirected.has(tie.relation) && index.has(tie.from) && index.has(tie.to))
  return {
    from: Int32Array.from(kept, (tie) => index.get(tie.from) as number),
    to: Int32Array.from(kept, (tie) => index.get(tie.to) as number),
  }
}

/** The network as the algorithms take it. */
export const edgesOf = ({ organisations, from, to, weight }: OrganisationNetwork) => ({
  nodeCount: organisations.length,
  from,
  to,
  weight,
})
