import type { Feature } from '#server/analysis/distinguishing'
import type { MapNode } from './map.ts'
import type { OrganisationNetwork } from './network.ts'
import type { NetworkSpace } from './network-filter.ts'
import { partsServed, programmesOf } from './served.ts'
import { sectorGroupOf, sectorGroups, sectorName } from './vocabulary.ts'

/** What may set a cluster apart: the priorities its members serve, their sectors and places, shared programmes. */

type FeatureKind = 'priority' | 'sector' | 'group' | 'place' | 'programme'

export interface NamedFeature extends Feature {
  kind: FeatureKind
  id: string
  name: string
}

/** The broadest first. The UK, Great Britain and the like hold nearly everyone: they tell nothing. */
const tellingPlaces = ['nation', 'country', 'region', 'area', 'city']

export function clusterFeatures(space: NetworkSpace, network: OrganisationNetwork): NamedFeature[] {
  const found = new Map<string, NamedFeature & { nodes: number[] }>()
  const put = (kind: FeatureKind, id: string, name: string, node: number) => {
    const key = `${kind}:${id}`
    const feature = found.get(key) ?? { key, kind, id, name, nodes: [] }
    found.set(key, feature)
    feature.nodes.push(node)
  }
  const programmes = programmesOf(network.records.roles)
  const parts = partsServed(space.map, programmes)
  for (const [index, organisation] of network.organisations.entries()) {
    const { id, sector } = organisation
    if (sector) {
      const group = sectorGroupOf(sector)
      put('sector', sector, sectorName(sector), index)
      put('group', group, sectorGroups[group], index)
    }
    for (const place of placesOf(space, organisation)) put('place', place.id, place.name, index)
    for (const programme of programmes.get(id) ?? [])
      put('programme', programme, nameOf(space, programme), index)
    for (const part of parts.get(id)?.keys() ?? []) put('priority', part, nameOf(space, part), index)
  }
  return withoutNested(space, [...found.values()]).sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Of places with the same organisations only the broadest: where all of a nation sit in one city, the nation is named. */
function withoutNested(
  space: NetworkSpace,
  features: (NamedFeature & { nodes: number[] })[],
): NamedFeature[] {
  const breadth = ({ id }: NamedFeature) => tellingPlaces.indexOf(space.map.byId.get(id)?.kind ?? '')
  const broadest = new Map<string, NamedFeature>()
  for (const feature of features) {
    const same = feature.kind === 'place' ? feature.nodes.join() : feature.key
    const known = broadest.get(same)
    if (!known || breadth(feature) < breadth(known)) broadest.set(same, feature)
  }
  return [...broadest.values()]
}

const nameOf = ({ map }: NetworkSpace, id: string): string => map.byId.get(id)?.name ?? id

function placesOf({ map, placesOf: all }: NetworkSpace, { id }: MapNode): MapNode[] {
  return [...(all.get(id) ?? [])]
    .flatMap((place) => map.byId.get(place) ?? [])
    .filter((place) => tellingPlaces.includes(place.kind ?? ''))
}
