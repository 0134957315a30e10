import type { Hole } from '#contract/clusters'
import type { Hole as Found } from '#server/analysis/holes'
import type { Compute } from '#server/compute/pool'
import { counted } from '#server/http/words'
import type { ClusteredNetwork } from '#server/projections/clusters'
import type { MapNode } from '#server/projections/map'
import { edgesOf } from '#server/projections/network'
import type { NetworkSpace } from '#server/projections/network-filter'
import { partsServed, programmesOf } from '#server/projections/served'

/** Holes found at most; the answer shows as many as asked for. */
const most = 200
const mostCandidates = 2

/** Structural holes between clusters, in words and with who could bridge them. */
export async function findHoles(
  compute: Compute,
  space: NetworkSpace,
  clustered: ClusteredNetwork,
): Promise<Hole[]> {
  const { network, clusterOf } = clustered
  const served = partsServed(space.map, programmesOf(network.records.roles))
  const parts = [...new Set([...served.values()].flatMap((counts) => [...counts.keys()]))].sort()
  const topicOf = new Map(parts.map((part, topic) => [part, topic]))
  const topics = network.organisations.map(({ id }) =>
    [...(served.get(id)?.keys() ?? [])].map((part) => topicOf.get(part) as number),
  )
  const found = await compute.run('holes', {
    edges: edgesOf(network),
    labels: clusterOf,
    options: { topics, most, candidates: mostCandidates },
  })
  return found.map((hole) => toHole({ space, clustered, topics, parts }, hole))
}

interface Telling {
  space: NetworkSpace
  clustered: ClusteredNetwork
  topics: number[][]
  parts: string[]
}

function toHole(telling: Telling, hole: Found): Hole {
  const { clustered, space, parts } = telling
  const [a, b] = [sideOf(clustered, hole.a), sideOf(clustered, hole.b)]
  const topic = hole.topics[0] as number
  const part = space.map.byId.get(parts[topic] as string) as MapNode
  const serving = (label: number) =>
    clustered.clusters[label]?.members.filter((member) => telling.topics[member]?.includes(topic)).length ?? 0
  const { observed: found, expected, severity } = hole
  return {
    id: `${a.id}--${b.id}`,
    a,
    b,
    priority: { id: part.id, type: part.type, name: part.name, nameStatus: part.nameStatus },
    found,
    expected,
    severity,
    explanation: explain({ a, b, part, found, expected, serving: [serving(hole.a), serving(hole.b)] }),
    candidates: candidatesOf(telling, hole, [a, b]),
  }
}

type Side = Hole['a']

function sideOf({ clusters }: ClusteredNetwork, label: number): Side {
  const { id = '', label: name = '', short = '', members = [] } = clusters[label] ?? {}
  return { id, label: name, short, size: members.length }
}

interface Told {
  a: Side
  b: Side
  part: MapNode
  found: number
  expected: number
  serving: [number, number]
}

function explain({ a, b, part, found, expected, serving: [left, right] }: Told): string {
  const ties =
    found === 0
      ? 'not one tie joins the two clusters'
      : `the ties between the two clusters weigh ${weight(found)}`
  return `${left} of the ${a.size} in “${a.short}” and ${right} of the ${b.size} in “${b.short}” serve “${part.name}”, yet ${ties}; by chance, as well tied as they are, it would be ${weight(expected)}.`
}

const weight = (value: number): string => (value < 0.1 ? value.toPrecision(1) : value.toFixed(1))

/** Those tied to both first, then pairs without a tie who know the same others or serve the same parts. */
function candidatesOf({ clustered }: Telling, hole: Found, [a, b]: [Side, Side]): Hole['candidates'] {
  const candidates = new Map<number, string>()
  for (const { node, membersA, membersB } of hole.brokers)
    candidates.set(
      node,
      `Tied to ${counted(membersA, 'member')} of “${a.short}” and ${counted(membersB, 'member')} of “${b.short}” already.`,
    )
  for (const pair of hole.pairs) {
    const [left, right] = [nameOf(clustered, pair.a), nameOf(clustered, pair.b)]
    if (!candidates.has(pair.a)) candidates.set(pair.a, `No tie to ${right} yet; ${shared(pair)}.`)
    if (!candidates.has(pair.b)) candidates.set(pair.b, `No tie to ${left} yet; ${shared(pair)}.`)
  }
  return [...candidates].map(([node, reason]) => {
    const { id, type, name } = clustered.network.organisations[node] as MapNode
    return {
      id,
      type,
      name,
      cluster: clustered.clusters[clustered.clusterOf[node] as number]?.id ?? '',
      reason,
    }
  })
}

const nameOf = ({ network }: ClusteredNetwork, node: number): string =>
  network.organisations[node]?.name ?? ''

function shared({ common, topics }: { common: number; topics: number }): string {
  const known = common > 0 ? [`both are tied to the same ${common === 1 ? 'other' : `${common} others`}`] : []
  const served = topics > 0 ? [`both serve ${topics} of what the two clusters have in common`] : []
  return [...known, ...served].join(', ')
}
