import { groupRadius } from '../../graph/marks.ts'
import type { ViewAnchor, ViewEdge, ViewNode } from '../../graph/types.ts'
import { counted } from '../../ui/words.ts'
import { openRadius, seats, spread } from './group-layout.ts'
import { type Belonging, type Group, membersOf } from './groups.ts'
import type { Scene, SceneEdge, SceneNode } from './scene.ts'

/** The map with its entities in groups: closed, one bubble each; open, a disc with the members in it. Pure. */

export interface GroupOnMap extends Group {
  open: boolean
  members: readonly SceneNode[]
  /** What it holds: `70 organisations and 63 programmes`. */
  words: string
  /** Ties between two members. */
  within: number
  /** Ties to other groups, the most first. */
  ties: readonly { other: string; count: number }[]
}

export interface Grouped {
  nodes: ViewNode[]
  edges: ViewEdge[]
  anchors: ViewAnchor[]
  groups: ReadonlyMap<string, GroupOnMap>
  /** The group of each entity, open or closed. */
  homeOf: ReadonlyMap<string, string>
}

interface GroupedOptions {
  belonging: Belonging
  open: ReadonlySet<string>
  viewOf: (node: SceneNode) => ViewNode
}

export function groupScene(scene: Scene, { belonging, open, viewOf }: GroupedOptions): Grouped {
  const members = [...membersOf(scene, belonging)]
  const homeOf = new Map(members.flatMap(([group, its]) => its.map(({ id }) => [id, group.id] as const)))
  const ties = tiesBetween(scene.edges, homeOf)
  const discs = spread(
    members.map(([{ id }, its]) => ({
      ...middleOf(its),
      radius: open.has(id) ? openRadius(its.length) : groupRadius(its.length),
    })),
  )
  const nodes: ViewNode[] = []
  const anchors: ViewAnchor[] = []
  const groups = new Map<string, GroupOnMap>()
  for (const [index, [group, its]] of members.entries()) {
    const disc = discs[index] ?? { x: 0, y: 0, radius: 0 }
    const at = { x: round(disc.x), y: round(disc.y) }
    const onMap = groupOf(group, its, open.has(group.id), ties)
    groups.set(group.id, onMap)
    if (!onMap.open) {
      nodes.push(bubble(onMap, its.map(viewOf), at))
      continue
    }
    anchors.push(ground(onMap, at, disc.radius))
    const places = seats(its.length, at)
    for (const [seat, member] of its.entries())
      nodes.push({ ...viewOf(member), ...(places[seat] ?? at), from: at })
  }
  return { nodes, edges: bundled(scene.edges, homeOf, groups), anchors, groups, homeOf }
}

function groupOf(
  group: Group,
  members: readonly SceneNode[],
  open: boolean,
  ties: ReadonlyMap<string, ReadonlyMap<string, number>>,
): GroupOnMap {
  const own = ties.get(group.id) ?? new Map<string, number>()
  return {
    ...group,
    open,
    members,
    words: holdingWords(members),
    within: own.get(group.id) ?? 0,
    ties: [...own]
      .filter(([other]) => other !== group.id)
      .map(([other, count]) => ({ other, count }))
      .sort((a, b) => b.count - a.count || (a.other < b.other ? -1 : 1)),
  }
}

function holdingWords(members: readonly SceneNode[]): string {
  const organisations = members.filter(({ type }) => type === 'organisation').length
  const others = members.length - organisations
  if (organisations === 0)
    return counted(others, 'programme or other entity', 'programmes and other entities')
  const words = counted(organisations, 'organisation')
  return others === 0 ? words : `${words} and ${counted(others, 'programme')}`
}

const bubble = (group: GroupOnMap, members: readonly ViewNode[], at: { x: number; y: number }): ViewNode => ({
  id: group.id,
  type: 'organisation',
  mark: 'group',
  name: group.name,
  short: group.short,
  importance: 1,
  ...at,
  members: group.members.length,
  parts: partsOf(members),
})

/** Members by their marks, the most first. */
function partsOf(members: readonly ViewNode[]): ViewNode['parts'] {
  const counts = new Map<string, number>()
  for (const { mark } of members) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return [...counts].map(([mark, count]) => ({ mark, count })).sort((a, b) => b.count - a.count)
}

const ground = (group: GroupOnMap, at: { x: number; y: number }, reach: number): ViewAnchor => {
  const { words } = group
  return {
    id: group.id,
    title: group.short,
    name: `${group.name}: ${words}`,
    figures: { words, brief: counted(group.members.length, 'member') },
    mark: null,
    href: `/?sel=${group.id}`,
    x: at.x,
    y: at.y - reach - 14,
    weight: 1,
    row: null,
    disc: { ...at, reach },
  }
}

const middleOf = (members: readonly SceneNode[]) => ({
  x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
  y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
})

/** Ties by group and other group, in both directions; within a group once. */
function tiesBetween(edges: readonly SceneEdge[], homeOf: ReadonlyMap<string, string>) {
  const ties = new Map<string, Map<string, number>>()
  const add = (one: string, other: string) => {
    const counts = ties.get(one) ?? new Map<string, number>()
    ties.set(one, counts.set(other, (counts.get(other) ?? 0) + 1))
  }
  for (const { from, to } of edges) {
    const [a, b] = [homeOf.get(from), homeOf.get(to)]
    if (a === undefined || b === undefined) continue
    add(a, b)
    if (a !== b) add(b, a)
  }
  return ties
}

/** Ties of closed groups as one line for each pair, with their number; within a closed group none. */
function bundled(
  edges: readonly SceneEdge[],
  homeOf: ReadonlyMap<string, string>,
  groups: ReadonlyMap<string, GroupOnMap>,
): ViewEdge[] {
  const standIn = (id: string) => {
    const home = homeOf.get(id) ?? id
    return groups.get(home)?.open === false ? home : id
  }
  const single: ViewEdge[] = []
  const bundles = new Map<string, ViewEdge & { count: number }>()
  for (const edge of edges) {
    const [a, b] = [standIn(edge.from), standIn(edge.to)]
    if (a === edge.from && b === edge.to) single.push(edge)
    else if (a !== b) {
      const [from, to] = a < b ? [a, b] : [b, a]
      const id = `bundle:${from}~${to}`
      const { relation } = edge
      const known = bundles.get(id) ?? { id, from, to, relation, evidence: 'seen', count: 0 }
      bundles.set(id, { ...known, count: known.count + 1 })
    }
  }
  return [...single, ...bundles.values()]
}

const round = (value: number): number => Math.round(value * 10) / 10
