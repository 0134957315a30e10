import type { CentralityQuery, ClustersQuery } from '#contract/clusters'
import type { EarlierCluster } from '#server/analysis/match-clusters'
import { earlierClusters, rememberClusters } from '#server/compute/earlier-clusters'
import { stableJson } from '#server/compute/stable-key'
import { type ClusteredNetwork, clusterNetwork } from '#server/projections/clusters'
import { buildNetwork, type OrganisationNetwork } from '#server/projections/network'
import type { MapState } from '#server/projections/revision'
import type { Context } from './context.ts'
import { checkFilters } from './known.ts'
import { periodMeta, periodOf } from './period.ts'
import { networkRecordsAt, networkSpaceAt } from './shared.ts'

/** Networks of organisations and their clusters, as several operations ask for them. */

type Projection = Omit<CentralityQuery, 'measure' | 'limit'>
type Partition = Omit<ClustersQuery, 'limit'>

/** The parameters that decide a network, and no others: what is asked of it shares one result. */
const projectionOf = (query: Projection): Projection => {
  const { strategy, priority, sector, place, evidence, since, asOf, ties, programmes, funders } = query
  return { strategy, priority, sector, place, evidence, since, asOf, ties, programmes, funders }
}

/** The days a network speaks of, for `meta`. */
export const networkDays = (query: Pick<Projection, 'since' | 'asOf'>, { dataRead }: MapState) =>
  periodMeta(periodOf(query, dataRead), query)

/** @throws ProblemError for a filter value that names nothing on the map */
export async function networkAt(
  context: Context,
  state: MapState,
  query: Projection,
): Promise<OrganisationNetwork> {
  const params = projectionOf(query)
  const space = await networkSpaceAt(context, state)
  checkFilters(space.map, params)
  const period = periodOf(params, state.dataRead)
  return context.cache.get({ revision: state.revision, name: 'network', params }, async () => {
    const { ties, programmes, funders, since: _since, asOf: _asOf, ...filters } = params
    return buildNetwork(space, await networkRecordsAt(context, state), {
      filters: { ...filters, period },
      weights: { ties, programmes, funders },
    })
  })
}

/** @throws ProblemError for a filter value that names nothing on the map */
export async function clustersAt(
  context: Context,
  state: MapState,
  query: Partition,
): Promise<ClusteredNetwork> {
  const { resolution, seed, starts } = query
  const params = { ...projectionOf(query), resolution, seed, starts }
  const [space, network] = await Promise.all([
    networkSpaceAt(context, state),
    networkAt(context, state, query),
  ])
  return context.cache.get({ revision: state.revision, name: 'clusters', params }, async () => {
    const question = stableJson(params)
    const earlier = earlierClusters(context.cache, question, state.revision)
    const found = await clusterNetwork(context.compute, space, network, { resolution, seed, starts }, earlier)
    rememberClusters(context.cache, question, state.revision, membersOf(found))
    return found
  })
}

const membersOf = ({ clusters, network }: ClusteredNetwork): EarlierCluster[] =>
  clusters.map(({ id, members }) => ({
    id,
    members: members.map((member) => network.organisations[member]?.id ?? ''),
  }))

/** How the network is made, in words for `meta.notes`. */
export const networkNotes = ({ ties, programmes, funders, since, asOf }: Projection): string[] => [
  `A direct tie weighs ${ties} for each relation between two organisations; a programme with n organisations gives each pair of them ${programmes} / (n − 1), a funder of n organisations ${funders} / (n − 1).`,
  'To have succeeded another is history, not a tie.',
  timeNote(since, asOf),
]

function timeNote(since: string | undefined, asOf: string | undefined): string {
  if (since === undefined && asOf === undefined) return 'Ties of all times count.'
  const then = since === undefined ? 'on the day' : 'on any day of the period'
  return `Ties and roles in force ${then} count, in programmes in force ${then}; ties without a date count at all times. Organisations carry no dates: those with a tie or a role ${then} are there.`
}
