import type { Cluster, ClustersAnswer, Member } from '#contract/clusters'
import type { EntityRef } from '#contract/common'
import { largestError } from '#server/analysis/betweenness'
import { roleOf } from '#server/analysis/roles'
import type { ClusteredNetwork } from '#server/projections/clusters'
import type { MapNode } from '#server/projections/map'

/** Features told of each cluster, and bridges told of all. */
const mostFeatures = 8
const mostBridges = 30

type Parts = Omit<ClustersAnswer, 'meta'> & { cut: { shown: number; total: number; of: string } }

export function clustersAnswer(clustered: ClusteredNetwork): Parts {
  const { partition, clusters } = clustered
  const idOf = (label: number) => clusters[label]?.id ?? ''
  const bridges = bridgesOf(clustered)
  const shown = bridges.slice(0, mostBridges)
  return {
    clusters: clusters.map((_, label) => clusterOf(clustered, label)),
    between: partition.between.map(({ a, b, ...sums }) => ({ a: idOf(a), b: idOf(b), ...sums })),
    bridges: shown,
    isolated: clustered.isolated.map((node) => organisationOf(clustered, node)),
    quality: {
      modularity: partition.modularity,
      cpm: partition.cpm,
      stability: partition.stability.mean,
    },
    betweenness: {
      exact: partition.betweenness.exact,
      sources: partition.betweenness.sources,
      error: largestError(partition.betweenness),
    },
    cut: { shown: shown.length, total: bridges.length, of: 'bridges' },
  }
}

function clusterOf(clustered: ClusteredNetwork, label: number): Cluster {
  const {
    id,
    label: name,
    short,
    members,
    features,
  } = clustered.clusters[label] as (typeof clustered.clusters)[number]
  const { density = 0, conductance = 0 } = clustered.partition.clusters[label] ?? {}
  return {
    id,
    label: name,
    short,
    size: members.length,
    members: members.map((member) => memberOf(clustered, member)),
    features: features
      .slice(0, mostFeatures)
      .map(({ kind, id: feature, name: called, lift, support, share }) => ({
        ...{ kind, id: feature, name: called, lift, support, share },
      })),
    density,
    conductance,
    ...(clustered.partition.places[label] ?? { x: 0, y: 0 }),
  }
}

function memberOf(clustered: ClusteredNetwork, node: number): Member {
  const { roles, betweenness, strength } = clustered.partition
  return {
    ...organisationOf(clustered, node),
    role: roleOf(roles.region[node] ?? 1),
    z: roles.z[node] ?? 0,
    participation: roles.participation[node] ?? 0,
    betweenness: betweenness.normalised[node] ?? 0,
    strength: strength[node] ?? 0,
  }
}

function organisationOf({ network }: ClusteredNetwork, node: number): EntityRef & { sector: string | null } {
  const { id, type, name, sector } = network.organisations[node] as MapNode
  return { id, type, name, sector }
}

/** Organisations with ties into clusters other than their own, those on the most shortest paths first. */
function bridgesOf(clustered: ClusteredNetwork): ClustersAnswer['bridges'] {
  const { network, clusterOf: labels, clusters } = clustered
  const reaches = new Map<number, Set<number>>()
  const reach = (node: number, label: number) =>
    reaches.set(node, (reaches.get(node) ?? new Set()).add(label))
  for (const [edge, from] of network.from.entries()) {
    const to = network.to[edge] as number
    const [a, b] = [labels[from] as number, labels[to] as number]
    if (a === b) continue
    reach(from, b)
    reach(to, a)
  }
  return [...reaches]
    .map(([node, others]) => ({
      ...memberOf(clustered, node),
      cluster: clusters[labels[node] as number]?.id ?? '',
      reaches: [...others].sort((a, b) => a - b).map((label) => clusters[label]?.id ?? ''),
    }))
    .sort((a, b) => b.betweenness - a.betweenness || (a.id < b.id ? -1 : 1))
}
