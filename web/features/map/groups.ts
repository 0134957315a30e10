import type { ClustersAnswer } from '#contract/clusters'
import type { GraphNode } from '#contract/entities'
import { groupId } from './grouping.ts'
import type { Scene, SceneEdge, SceneNode } from './scene.ts'

/** Which group each entity of the map belongs to. Pure. */

export interface Group {
  /** As it stands in the URL and is selected: `group:research`. */
  id: string
  name: string
  /** For where there is little room. */
  short: string
  /** What its name does not say. */
  note?: string
}

/** What organisations are grouped by: the group of each, in the order of the groups. */
export interface Belonging {
  groups: readonly Group[]
  /** Id of the group by organisation. */
  of: ReadonlyMap<string, string>
}

/** What has no organisation in any group. */
const noGroup: Group = { id: groupId('none'), name: 'In no group', short: 'In no group' }

export function bySector(
  nodes: readonly GraphNode[],
  markOf: (node: GraphNode) => string,
  groups: readonly { id: string; name: string }[],
): Belonging {
  const organisations = nodes.filter(({ type }) => type === 'organisation')
  return {
    groups: groups.map(({ id, name }) => ({ id: groupId(id), name, short: name })),
    of: new Map(organisations.map((node) => [node.id, groupId(markOf(node))])),
  }
}

/**
 * By the nation of its places, as the filters and the chart have it. What is in several stands in one bubble all the
 * same: that of what is wider than a nation.
 */
export function byPlace(
  nodes: readonly Pick<SceneNode, 'id' | 'places'>[],
  nationOf: (place: string) => string,
  values: readonly { token: string; name: string }[],
): Belonging {
  const keyOf = (token: string) => token.slice(token.indexOf(':') + 1)
  const homeOf = (places: readonly string[]) => {
    const [first = 'none', ...others] = new Set(places.map(nationOf))
    return others.length > 0 ? 'uk' : first
  }
  return {
    groups: values.map(({ token, name }) => ({
      ...{ id: groupId(keyOf(token)), name, short: name },
      ...(keyOf(token) === 'uk' && { note: 'What is in several nations is here too.' }),
    })),
    // Neighbours that the overview lacks do not say where they are.
    of: new Map(nodes.flatMap(({ id, places }) => (places ? [[id, groupId(homeOf(places))]] : []))),
  }
}

export const byCluster = ({ clusters }: Pick<ClustersAnswer, 'clusters'>): Belonging => ({
  groups: clusters.map(({ id, label, short }) => ({ id: groupId(id), name: label, short })),
  of: new Map(clusters.flatMap(({ id, members }) => members.map((member) => [member.id, groupId(id)]))),
})

/** The members of each group on the map, the most important first; groups of nobody are left out. */
export function membersOf({ nodes, edges }: Scene, { groups, of }: Belonging): Map<Group, SceneNode[]> {
  const homes = homesOf(nodes, edges, of)
  const sorted = [...nodes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))
  const found = new Map<Group, SceneNode[]>()
  const all = groups.some(({ id }) => id === noGroup.id) ? groups : [...groups, noGroup]
  for (const group of all) {
    const members = sorted.filter(({ id }) => (homes.get(id) ?? noGroup.id) === group.id)
    if (members.length > 0) found.set(group, members)
  }
  return found
}

/** Anything but an organisation is at home where those are that run it, else where most are that it is tied to. */
function homesOf(
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
  of: ReadonlyMap<string, string>,
): Map<string, string> {
  const votes = new Map<string, Map<string, number>>()
  const vote = (id: string, other: string, relation: string) => {
    const home = of.get(other)
    if (home === undefined || of.has(id)) return
    const counts = votes.get(id) ?? new Map<string, number>()
    votes.set(id, counts.set(home, (counts.get(home) ?? 0) + (relation === 'RUNS' ? 1000 : 1)))
  }
  for (const { from, to, relation } of edges) {
    vote(from, to, relation)
    vote(to, from, relation)
  }
  const homeOf = ({ id, type }: SceneNode) =>
    of.get(id) ?? (type === 'organisation' ? undefined : mostVotes(votes.get(id)))
  return new Map(
    nodes.flatMap((node): [string, string][] => {
      const home = homeOf(node)
      return home === undefined ? [] : [[node.id, home]]
    }),
  )
}

function mostVotes(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  const sorted = [...(counts ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return sorted[0]?.[0]
}
