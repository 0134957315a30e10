import { invalidParameter } from '#server/http/problems'
import type { ClusteredNetwork } from '#server/projections/clusters'
import { inForce, isRunningOn } from '#server/projections/map'
import { addressesByProgramme, isRole } from '#server/projections/membership'
import { placeColumns } from '#server/projections/places'
import { childrenOf, withDescendants } from '#server/projections/strategy-tree'
import { sectorGroupOf, sectorGroups } from '#server/projections/vocabulary'
import type { GraphSpace } from './selection.ts'

/** What the map is arranged about: named anchors, each with the entities it draws. */
export interface Arrangement {
  id: string
  name: string
  anchors: AnchorGroup[]
}

export interface AnchorGroup {
  id: string
  name: string
  short: string
  nameStatus: string | null
  confidence: string | null
  members: string[]
}

/** `cluster` aside, which asks for clusters first, `arrange` is a keyword, or the id of a strategy or of a part that has parts. */
export function arrangementOf(space: GraphSpace, arrange: string): Arrangement {
  if (arrange === 'nation' || arrange === 'region') return byPlace(space, arrange)
  if (arrange === 'sector') return bySector(space)
  return byParts(space, arrange)
}

function byParts({ map, trees }: GraphSpace, id: string): Arrangement {
  const named = trees.parts.get(id) ?? trees.strategies.get(id)
  const children = childrenOf(trees, id).flatMap((child) => trees.parts.get(child) ?? [])
  if (!named) throw invalidParameter('arrange', `there is no strategy or part "${id}"`)
  if (children.length === 0) throw invalidParameter('arrange', `"${id}" has no parts to arrange the map by`)
  const addresses = addressesByProgramme(map)
  return {
    id,
    name: named.name,
    anchors: children.map((part) => {
      const below = new Set(withDescendants(trees, part.id))
      const members = [...addresses].filter(([, edges]) => edges.some((edge) => below.has(edge.to)))
      return {
        id: part.id,
        name: part.name,
        short: shortName(part.name),
        nameStatus: part.nameStatus,
        confidence: part.confidence,
        members: [...members.map(([programme]) => programme), part.id],
      }
    }),
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
    return { ...plain(id, label, organisations), short: shortName(short) }
  })
  return { id: 'cluster', name: 'Clusters', anchors }
}

const plain = (id: string, name: string, members: string[]): AnchorGroup => ({
  id,
  name,
  short: name,
  nameStatus: null,
  confidence: null,
  members,
})

/** A part's name without its opening verb phrase, for a label: at most about 40 letters, cut at a word. */
function shortName(name: string): string {
  if (name.length <= 42) return name
  const cut = name.slice(0, 42)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

/**
 * Programmes in force among the members of an anchor, with the organisations that have a role in them in force. An
 * anchor of organisations alone has those, and the programmes they have such a role in.
 */
export function anchorCounts({ map }: GraphSpace, group: AnchorGroup, day: string) {
  const typed = (type: string) => new Set(group.members.filter((id) => map.byId.get(id)?.type === type))
  const [programmes, organisations] = [typed('programme'), typed('organisation')]
  const running = (id: string) => {
    const node = map.byId.get(id)
    return node !== undefined && isRunningOn(node, day)
  }
  const roles = (members: Set<string>, end: 'from' | 'to') =>
    [...members]
      .flatMap((id) => map.edgesOf.get(id) ?? [])
      .filter((edge) => members.has(edge[end]) && counted.has(edge.relation) && isRole(map, edge))
      .filter((edge) => inForce(edge, day) && running(edge.to))
  if (programmes.size === 0) {
    const served = new Set(roles(organisations, 'from').map((edge) => edge.to))
    return { programmes: served.size, organisations: organisations.size }
  }
  const serving = new Set(roles(programmes, 'to').map((edge) => edge.from))
  return { programmes: [...programmes].filter(running).length, organisations: serving.size }
}

const counted = new Set(['RUNS', 'PARTNERS_IN'])
