import { invalidParameter } from '#server/http/problems'
import type { ClusteredNetwork } from '#server/projections/clusters'
import { inForce, isRunningOn, type MapEdge, type Period } from '#server/projections/map'
import { addressesByProgramme, isRole } from '#server/projections/membership'
import { placeColumns } from '#server/projections/places'
import { shortTitle } from '#server/projections/short-title'
import { childrenOf, withDescendants } from '#server/projections/strategy-tree'
import { sectorGroupOf, sectorGroups } from '#server/projections/vocabulary'
import type { GraphSpace } from './selection.ts'

/** What the map is arranged about: named anchors, each with the entities it draws. */
export interface Arrangement {
  id: string
  name: string
  anchors: AnchorGroup[]
  /** The same as rows of a tree, when it is one. */
  rows?: TreeGroup[]
}

export interface AnchorGroup {
  id: string
  name: string
  /** For a title on the map. */
  short: string
  nameStatus: string | null
  confidence: string | null
  /** The anchor above it, in a tree. */
  parent: string | null
  members: string[]
}

/** A row of a tree: an anchor with its depth, and what stands beside it. */
export interface TreeGroup extends AnchorGroup {
  depth: number
  beside: string[]
}

/** Ties alone: nothing draws anything. */
export const free: Arrangement = { id: 'force', name: 'Ties alone', anchors: [] }

/** Of places, sectors, or the parts of a strategy or of a part that has parts. */
export function anchored(space: GraphSpace, arrange: string): Arrangement {
  if (arrange === 'nation' || arrange === 'region') return byPlace(space, arrange)
  if (arrange === 'sector') return bySector(space)
  return byParts(space, arrange)
}

function byParts(space: GraphSpace, id: string): Arrangement {
  const { trees } = space
  const named = namedPart(space, id)
  const children = childrenOf(trees, id).flatMap((child) => trees.parts.get(child) ?? [])
  if (children.length === 0) throw invalidParameter('arrange', `"${id}" has no parts to arrange the map by`)
  return { id, name: named.name, anchors: children.map((part) => partGroup(space, part)) }
}

/** A strategy, or a part of one, by its id. */
export function namedPart({ trees }: GraphSpace, id: string): PartName {
  const named = trees.parts.get(id) ?? trees.strategies.get(id)
  if (!named) throw invalidParameter('arrange', `there is no strategy or part "${id}"`)
  return {
    name: named.name,
    nameStatus: 'nameStatus' in named ? named.nameStatus : null,
    confidence: 'confidence' in named ? named.confidence : null,
  }
}

type PartName = Pick<AnchorGroup, 'name' | 'nameStatus' | 'confidence'>

/** A part as an anchor: it draws the programmes that address it or what lies below it. */
export function partGroup({ map, trees }: GraphSpace, part: PartName & { id: string }): AnchorGroup {
  const below = new Set(withDescendants(trees, part.id))
  const members = [...addressesByProgramme(map)].filter(([, edges]) =>
    edges.some((edge) => below.has(edge.to)),
  )
  return {
    id: part.id,
    name: part.name,
    short: shortTitle(part.name),
    nameStatus: part.nameStatus,
    confidence: part.confidence,
    parent: null,
    members: [...members.map(([programme]) => programme), part.id],
  }
}

function byPlace({ map, places, placesOf }: GraphSpace, level: 'nation' | 'region'): Arrangement {
  const anchors = placeColumns(places, level).map(({ id, name }) =>
    plain(
      id,
      name,
      map.nodes
        .filter((node) => node.type !== 'place' && placesOf.get(node.id)?.has(id))
        .map((node) => node.id),
    ),
  )
  return { id: level, name: level === 'nation' ? 'Nations' : 'Nations and regions', anchors }
}

function bySector({ map }: GraphSpace): Arrangement {
  const anchors = Object.entries(sectorGroups).map(([id, name]) =>
    plain(
      id,
      name,
      map.nodes
        .filter((node) => node.sector !== null && sectorGroupOf(node.sector) === id)
        .map((node) => node.id),
    ),
  )
  return { id: 'sector', name: 'Kinds of organisation', anchors }
}

/** Programmes stand with the clusters of their organisations. */
export function byCluster({ clusters, network }: ClusteredNetwork): Arrangement {
  const anchors = clusters.map(({ id, label, short, members }) => {
    const organisations = members.flatMap((member) => network.organisations[member]?.id ?? [])
    return { ...plain(id, label, organisations), short }
  })
  return { id: 'cluster', name: 'Clusters', anchors }
}

const plain = (id: string, name: string, members: string[]): AnchorGroup => ({
  id,
  name,
  short: name,
  nameStatus: null,
  confidence: null,
  parent: null,
  members,
})

/**
 * Programmes in force on any day of a period among the members of an anchor, with the organisations that have a role in
 * them in force, and the programmes of all times. An anchor of organisations alone has those, and the programmes they
 * have such a role in.
 */
export function anchorCounts({ map }: GraphSpace, group: AnchorGroup, { from, to }: Period) {
  const typed = (type: string) => new Set(group.members.filter((id) => map.byId.get(id)?.type === type))
  const [programmes, organisations] = [typed('programme'), typed('organisation')]
  const isRunning = (id: string) => {
    const node = map.byId.get(id)
    return node !== undefined && isRunningOn(node, from, to)
  }
  const roles = (members: Set<string>, end: 'from' | 'to') =>
    [...members]
      .flatMap((id) => map.edgesOf.get(id) ?? [])
      .filter((edge) => members.has(edge[end]) && counted.has(edge.relation) && isRole(map, edge))
  const inPeriod = (edge: MapEdge) => inForce(edge, from, to) && isRunning(edge.to)
  if (programmes.size === 0) {
    const ever = roles(organisations, 'from')
    const running = new Set(ever.filter(inPeriod).map((edge) => edge.to))
    const recorded = new Set(ever.map((edge) => edge.to)).size
    return { ...countsOf(running), recorded, organisations: organisations.size }
  }
  const serving = new Set(
    roles(programmes, 'to')
      .filter(inPeriod)
      .map((edge) => edge.from),
  )
  const running = [...programmes].filter(isRunning)
  return { ...countsOf(running), recorded: programmes.size, organisations: serving.size }
}

function countsOf(running: Iterable<string>): { programmes: number; running: string[] } {
  const ids = [...running].sort()
  return { programmes: ids.length, running: ids }
}

const counted = new Set(['RUNS', 'PARTNERS_IN'])
