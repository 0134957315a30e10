import type { Feature } from '#server/analysis/distinguishing'
import type { MapNode } from './map.ts'
import { addressesByProgramme } from './membership.ts'
import type { OrganisationNetwork } from './network.ts'
import type { NetworkSpace } from './network-filter.ts'
import type { NetworkRecords } from './network-records.ts'
import { sectorName } from './vocabulary.ts'

/** What may set a cluster apart: the priorities its members serve, their sectors and places, shared programmes. */

export type FeatureKind = 'priority' | 'sector' | 'place' | 'programme'

export interface NamedFeature extends Feature {
  kind: FeatureKind
  id: string
  name: string
}

/** The UK, Great Britain and the like hold nearly everyone: they tell nothing. */
const tellingPlaces = new Set(['nation', 'region', 'area', 'city', 'country'])

export function clusterFeatures(
  space: NetworkSpace,
  network: OrganisationNetwork,
  { roles }: NetworkRecords,
): NamedFeature[] {
  const found = new Map<string, NamedFeature & { nodes: number[] }>()
  const put = (kind: FeatureKind, id: string, name: string, node: number) => {
    const key = `${kind}:${id}`
    const feature = found.get(key) ?? { key, kind, id, name, nodes: [] }
    found.set(key, feature)
    if (feature.nodes.at(-1) !== node) feature.nodes.push(node)
  }
  const programmesOf = new Map<string, Set<string>>()
  for (const { organisation, programme } of roles)
    programmesOf.set(organisation, (programmesOf.get(organisation) ?? new Set()).add(programme))
  const addresses = addressesByProgramme(space.map)
  for (const [index, organisation] of network.organisations.entries()) {
    const { id, sector } = organisation
    if (sector) put('sector', sector, sectorName(sector), index)
    for (const place of placesOf(space, organisation)) put('place', place.id, place.name, index)
    const programmes = [...(programmesOf.get(id) ?? [])].sort()
    for (const programme of programmes) put('programme', programme, nameOf(space, programme), index)
    const parts = new Set(
      programmes.flatMap((programme) => (addresses.get(programme) ?? []).map((edge) => edge.to)),
    )
    for (const part of [...parts].sort()) put('priority', part, nameOf(space, part), index)
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

const nameOf = ({ map }: NetworkSpace, id: string): string => map.byId.get(id)?.name ?? id

function placesOf({ map, placesOf: all }: NetworkSpace, { id }: MapNode): MapNode[] {
  return [...(all.get(id) ?? [])]
    .flatMap((place) => map.byId.get(place) ?? [])
    .filter((place) => tellingPlaces.has(place.kind ?? ''))
}
