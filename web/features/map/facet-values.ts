import { type Evidence, evidenceMarks, type Relation } from '#contract/common'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { nationValues } from '../../state/carry.ts'
import { evidenceWords } from '../../ui/evidence.ts'
import { groupIds, type MarkId } from '../../ui/groups.ts'
import { shortName } from '../../ui/strategy-name.ts'
import { keyWords, typeWords } from '../../ui/words.ts'
import { type OffKind, offToken } from './map-state.ts'
import type { Lexicon } from './words.ts'

/** The values of each facet with their names, for the filters and the charts. Pure. */

interface Named {
  id: string
  name: string
}

export interface FacetNames {
  lexicon: Lexicon
  vocabulary: VocabularyAnswer
  strategies: readonly Named[]
  /** The parts that the map is arranged by at first. */
  areas: readonly Named[]
}

export interface FacetValue {
  token: string
  name: string
  mark?: MarkId
}

const noPlace = 'No place stated'
const nothing: Record<string, string> = {
  kind: 'No kind stated',
  status: 'No status stated',
  place: noPlace,
  region: 'In no English region',
  strategy: 'No strategy',
  area: 'No priority area',
}
const wider: Record<string, string> = { uk: 'Wider than a nation', international: 'Outside the UK' }

/** The nations, what is wider than one, what is abroad and what has no place, with their names. */
export const nationNames = ({ places }: Pick<VocabularyAnswer, 'places'>): FacetValue[] =>
  [...nationValues, 'none'].map((id) => ({
    token: offToken('place', id),
    name: wider[id] ?? (id === 'none' ? noPlace : nameIn(places, id)),
  }))

const nameIn = (items: readonly Named[], id: string): string =>
  items.find((item) => item.id === id)?.name ?? keyWords(id)

/** All values of a facet that the vocabulary knows, in the order they are listed. */
export function knownValues(kind: OffKind, names: FacetNames): FacetValue[] {
  const { lexicon, vocabulary, strategies, areas } = names
  const list = (ids: readonly string[], name: (id: string) => string) =>
    [...ids, ...(kind in nothing ? ['none'] : [])].map((id) => ({
      token: offToken(kind, id),
      name: id === 'none' ? (nothing[kind] ?? id) : name(id),
    }))
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
  const named = (items: readonly Named[]) => (id: string) => nameIn(items, id)
  const kinds: Record<OffKind, () => FacetValue[]> = {
    group: () =>
      list(groupIds, lexicon.group).map((value, at) => ({ ...value, mark: groupIds[at] as MarkId })),
    type: () => list(ids(vocabulary.types), (id) => typeWords[id as keyof typeof typeWords].many),
    relation: () => list(ids(vocabulary.relations), (id) => lexicon.relation(id as Relation, 'out')),
    evidence: () => list(evidenceMarks, (id) => evidenceWords[id as Evidence].name),
    sector: () => list(ids(vocabulary.sectors), lexicon.sector),
    kind: () => list(ids(vocabulary.programmeKinds), named(vocabulary.programmeKinds)),
    status: () => list(ids(vocabulary.statuses), lexicon.status),
    place: () => nationNames(vocabulary),
    region: () =>
      list(ids(vocabulary.places.filter((place) => place.kind === 'region')), named(vocabulary.places)),
    strategy: () => list(ids(strategies), (id) => shortName(id, named(strategies)(id))),
    area: () => list(ids(areas), named(areas)),
  }
  return kinds[kind]()
}

/** Those of them that what is on the map has, or would have but for the filters; what the vocabulary lacks comes last. */
export function presentValues(
  kind: OffKind,
  names: FacetNames,
  counts: ReadonlyMap<string, number>,
): FacetValue[] {
  const known = knownValues(kind, names)
  const tokens = new Set(known.map(({ token }) => token))
  const others = [...counts.keys()].filter((token) => token.startsWith(`${kind}:`) && !tokens.has(token))
  return [
    ...known.filter(({ token }) => counts.has(token)),
    ...others.map((token) => ({ token, name: keyWords(token.slice(kind.length + 1)) })),
  ]
}
