import type { Clustering } from '#server/analysis/clustering'
import { type Distinguishing, distinguishing } from '#server/analysis/distinguishing'
import { type EarlierCluster, stableClusterIds } from '#server/analysis/match-clusters'
import type { Compute } from '#server/compute/pool'
import { clusterFeatures, type NamedFeature } from './cluster-features.ts'
import { clusterLabels } from './cluster-label.ts'
import { edgesOf, type OrganisationNetwork } from './network.ts'
import type { NetworkSpace } from './network-filter.ts'

/** Communities of organisations, named: what clusters, holes and the map arranged by cluster share. */

export interface PartitionOptions {
  resolution: number
  seed: number
  starts: number
}

interface NamedCluster {
  id: string
  label: string
  /** The name for where there is little room, of the map and the page of clusters alike. */
  short: string
  /** Indexes into the network's organisations, best tied first. */
  members: number[]
  features: (Distinguishing & NamedFeature)[]
}

export interface ClusteredNetwork {
  network: OrganisationNetwork
  partition: Clustering
  /** Without the isolated; the largest first. */
  clusters: NamedCluster[]
  /** Position in `clusters` by organisation; -1 for those without ties. */
  clusterOf: Int32Array
  /** Organisations without ties. */
  isolated: number[]
}

export async function clusterNetwork(
  compute: Compute,
  space: NetworkSpace,
  network: OrganisationNetwork,
  options: PartitionOptions,
  earlier: readonly EarlierCluster[],
): Promise<ClusteredNetwork> {
  const partition = await compute.run('clustering', { edges: edgesOf(network), leiden: options })
  const sizes = partition.clusters.map(({ size }) => size)
  // Labels are numbered by size, so clusters of one, which are the isolated, come last.
  const clusterOf = Int32Array.from(partition.labels, (label) => ((sizes[label] ?? 0) > 1 ? label : -1))
  const isolated = [...clusterOf.keys()].filter((node) => clusterOf[node] === -1)
  const members = membersByStrength(clusterOf, partition.strength)
  const features = clusterFeatures(space, network)
  const byKey = new Map(features.map((feature) => [feature.key, feature]))
  const telling = distinguishing(clusterOf, features)
  const idsOf = (nodes: readonly number[]) => nodes.map((node) => network.organisations[node]?.id ?? '')
  const ids = stableClusterIds(members.map(idsOf), earlier, ([best = '']) => `around-${best}`)
  const nameless = members.map((nodes, index) => ({
    found: (telling[index] ?? []).map(
      (each) => ({ ...(byKey.get(each.key) as NamedFeature), ...each }) as NamedCluster['features'][number],
    ),
    leading: nodes.flatMap((node) => network.organisations[node] ?? []),
  }))
  const labels = clusterLabels(nameless)
  const clusters = members.map((nodes, index): NamedCluster => {
    const { label = '', short = '' } = labels[index] ?? {}
    return { id: ids[index] as string, label, short, members: nodes, features: nameless[index]?.found ?? [] }
  })
  return { network, partition, clusters, clusterOf, isolated }
}

function membersByStrength(clusterOf: Int32Array, strength: Float64Array): number[][] {
  const members: number[][] = []
  for (const [node, cluster] of clusterOf.entries()) {
    if (cluster < 0) continue
    members[cluster] = [...(members[cluster] ?? []), node]
  }
  return members.map((nodes) => nodes.sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b))
}
