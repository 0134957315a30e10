import { firstArrangement } from '#contract/graph'
import type { Activity } from '#server/analysis/activity'
import { importance } from '#server/analysis/importance'
import { loadActivity } from '#server/projections/activity'
import { type Alignment, loadAlignments } from '#server/projections/alignments'
import { type DirectTie, loadDirectTies } from '#server/projections/direct-ties'
import { loadMap, type MapSnapshot } from '#server/projections/map'
import { placesByEntity, type Served, servedBy } from '#server/projections/membership'
import type { NetworkSpace } from '#server/projections/network-filter'
import { loadFunding, type NetworkRecords, networkRecords } from '#server/projections/network-records'
import { buildPathNetwork, type PathNetwork } from '#server/projections/path-network'
import { loadPlaces, type Places } from '#server/projections/places'
import type { MapState } from '#server/projections/revision'
import { loadStrategyTrees, type StrategyTrees } from '#server/projections/strategy-tree'
import type { Context } from './context.ts'
import { newest } from './newest.ts'

/** Projections that several features read, loaded once per revision. */

export const mapAt = ({ cache, store }: Context, { revision }: MapState): Promise<MapSnapshot> =>
  newest(cache, revision, 'map', () => loadMap(store))

export const placesAt = ({ cache, store }: Context, { revision }: MapState): Promise<Places> =>
  newest(cache, revision, 'places', () => loadPlaces(store))

export const treesAt = ({ cache, store }: Context, { revision }: MapState): Promise<StrategyTrees> =>
  newest(cache, revision, 'strategy-trees', () => loadStrategyTrees(store))

export const activityAt = ({ cache, store }: Context, { revision }: MapState): Promise<Activity> =>
  newest(cache, revision, 'activity', () => loadActivity(store))

export const alignmentsAt = ({ cache, store }: Context, { revision }: MapState): Promise<Alignment[]> =>
  newest(cache, revision, 'alignments', () => loadAlignments(store))

export const directTiesAt = ({ cache, store }: Context, { revision }: MapState): Promise<DirectTie[]> =>
  newest(cache, revision, 'direct-ties', () => loadDirectTies(store))

export const pathNetworkAt = (context: Context, state: MapState): Promise<PathNetwork> =>
  newest(context.cache, state.revision, 'path-network', async () =>
    buildPathNetwork(await mapAt(context, state)),
  )

/** What ties organisations to each other. */
export const networkRecordsAt = (context: Context, state: MapState): Promise<NetworkRecords> =>
  newest(context.cache, state.revision, 'network-records', async () => {
    const [ties, activity, funding] = await Promise.all([
      directTiesAt(context, state),
      activityAt(context, state),
      loadFunding(context.store),
    ])
    return networkRecords(ties, activity, funding)
  })

/** What a network's filters are asked of. */
export const networkSpaceAt = (context: Context, state: MapState): Promise<NetworkSpace> =>
  newest(context.cache, state.revision, 'network-space', async () => {
    const [map, trees, places] = await Promise.all([
      mapAt(context, state),
      treesAt(context, state),
      placesAt(context, state),
    ])
    return { map, trees, placesOf: placesByEntity(map, places) }
  })

/** What each entity serves: strategies, and the parts that the map is arranged by at first. */
export const servedAt = (context: Context, state: MapState): Promise<Served> =>
  newest(context.cache, state.revision, 'served', async () =>
    servedBy(await mapAt(context, state), await treesAt(context, state), firstArrangement),
  )

/** The importance of an entity for drawing, in [0, 1]; entities off the map (places) have 0. */
export async function importanceAt(context: Context, state: MapState): Promise<(id: string) => number> {
  const values = await context.cache.get(
    { revision: state.revision, name: 'importance', params: {} },
    async () => importanceOf(await mapAt(context, state)),
  )
  return (id) => values[id] ?? 0
}

/** Importance by id, from the ties of the whole map without places. */
function importanceOf(map: MapSnapshot): Record<string, number> {
  const nodes = map.nodes.filter((node) => node.type !== 'place')
  const index = new Map(nodes.map((node, position) => [node.id, position]))
  const ties = map.edges.filter((edge) => index.has(edge.from) && index.has(edge.to))
  const values = importance({
    nodeCount: nodes.length,
    from: ties.map((edge) => index.get(edge.from) as number),
    to: ties.map((edge) => index.get(edge.to) as number),
    evidence: ties.map((edge) => edge.evidence),
  })
  return Object.fromEntries(nodes.map((node, position) => [node.id, values[position] as number]))
}
