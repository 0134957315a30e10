import { entityTypes, evidenceMarks, relations } from '#contract/common'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { firstYear, type MapSnapshot } from '#server/projections/map'
import type { Places } from '#server/projections/places'
import {
  evidenceTerms,
  relationTerms,
  sectorGroupOf,
  sectorGroups,
  sectorName,
  statusName,
  typeTerms,
  wordsOf,
} from '#server/projections/vocabulary'

type Counts = Map<string, number>

/** How often each value occurs; null does not count. */
function tally<T>(items: T[], value: (item: T) => string | null): Counts {
  const counts: Counts = new Map()
  for (const item of items) {
    const key = value(item)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const byCount = ([a, m]: [string, number], [b, n]: [string, number]) => n - m || a.localeCompare(b)

/** Every word of the map with how often it is used. */
export function buildVocabulary(
  map: MapSnapshot,
  placesOf: Map<string, Set<string>>,
  places: Places,
  lastYear: number,
): Omit<VocabularyAnswer, 'meta'> {
  const types = tally(map.nodes, (node) => node.type)
  const ties = tally(map.edges, (edge) => edge.relation)
  const marks = tally(map.edges, (edge) => edge.evidence)
  const sectors = tally(map.nodes, (node) => node.sector)
  const groups = tally(map.nodes, (node) => (node.sector === null ? null : sectorGroupOf(node.sector)))
  const located = countPlaces(map, placesOf)
  const programmes = map.nodes.filter((node) => node.type === 'programme')
  return {
    types: entityTypes.map((id) => ({ id, ...typeTerms[id], count: types.get(id) ?? 0 })),
    relations: relations.map((id) => ({ id, ...relationTerms[id], count: ties.get(id) ?? 0 })),
    sectors: [...sectors].sort(byCount).map(([id, count]) => ({
      id,
      name: sectorName(id),
      description: null,
      group: sectorGroupOf(id),
      count,
    })),
    sectorGroups: Object.entries(sectorGroups).map(([id, name]) => ({
      id,
      name,
      description: null,
      count: groups.get(id) ?? 0,
    })),
    evidence: evidenceMarks.map((id) => ({ id, ...evidenceTerms[id], count: marks.get(id) ?? 0 })),
    places: [...places.byId.values()].map(({ id, name, kind, within }) => ({
      id,
      name,
      kind,
      within,
      description: null,
      count: located.get(id) ?? 0,
    })),
    statuses: terms(
      tally(map.nodes, (node) => node.status),
      statusName,
    ),
    programmeKinds: terms(tally(programmes, (node) => node.kind)),
    years: { first: firstYear(map, lastYear), last: lastYear },
  }
}

const terms = (counts: Counts, nameOf = wordsOf) =>
  [...counts].sort(byCount).map(([id, count]) => ({ id, name: nameOf(id), description: null, count }))

/** Organisations and programmes located in each place or within it. */
function countPlaces(map: MapSnapshot, placesOf: Map<string, Set<string>>): Counts {
  const counts: Counts = new Map()
  for (const [id, places] of placesOf) {
    if (map.byId.get(id)?.type === 'place') continue
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return counts
}
