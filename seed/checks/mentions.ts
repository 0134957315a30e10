import { placedParts } from '../parts.ts'
import type { Citation, Seed, SeedFile } from '../schema.ts'
import { relationEnds } from '../vocabulary.ts'
import type { Kind } from './known-ids.ts'

/** A place in the seed where one record names another. */
export interface Mention {
  file: SeedFile
  record: string
  field: string
  id: string
  /** What it may be: a relation such as funds may lead to a programme or an organisation. */
  expected: readonly Kind[]
}

type Named = Pick<Mention, 'field' | 'id' | 'expected'>

/** Every mention in the seed. */
export function mentions(seed: Seed): Mention[] {
  const collect = <T extends { id: string }>(file: SeedFile, records: T[], named: (record: T) => Named[]) =>
    records.flatMap((record) => named(record).map((name) => ({ file, record: record.id, ...name })))
  return [
    ...collect('places', seed.places, ({ within }) => each('within', within, 'place')),
    ...collect('organisations', seed.organisations, inOrganisation),
    ...collect('programmes', seed.programmes, inProgramme),
    ...collect('strategies', seed.strategies, inStrategy),
    ...collect('relations', seed.relations, inRelation),
    ...collect('crosswalk', seed.crosswalk, ({ from, to, sources }) => [
      one('from', from, 'priority'),
      ...each('to', to, 'priority'),
      ...cited('sources', sources),
    ]),
  ]
}

function inOrganisation({
  home,
  coverage,
  identifiers = [],
  sources,
}: Seed['organisations'][number]): Named[] {
  return [
    one('home.place', home.place, 'place'),
    one('coverage', coverage, 'place'),
    ...identifiers.map(({ source }, index) => one(`identifiers[${index}].source`, source, 'source')),
    ...cited('sources', sources),
  ]
}

function inProgramme({ places, addresses, sources }: Seed['programmes'][number]): Named[] {
  return [
    ...each('places', places, 'place'),
    ...each('addresses', addresses, 'priority'),
    ...cited('sources', sources),
  ]
}

function inStrategy(strategy: Seed['strategies'][number]): Named[] {
  const { publisher, copublishers = [], jurisdiction, implements: implemented, replaces, sources } = strategy
  return [
    one('publisher', publisher, 'organisation'),
    ...each('copublishers', copublishers, 'organisation'),
    one('jurisdiction', jurisdiction, 'place'),
    ...(implemented ? [one('implements', implemented, 'priority')] : []),
    ...(replaces ? [one('replaces', replaces, 'strategy')] : []),
    ...cited('sources', sources),
    ...placedParts(strategy).flatMap(({ part, path }) => cited(`${path}.sources`, part.sources)),
  ]
}

function inRelation({ relation, from, to, sources }: Seed['relations'][number]): Named[] {
  return [
    one('from', from, 'organisation'),
    { field: 'to', id: to, expected: relationEnds[relation] ?? [] },
    ...cited('sources', sources),
  ]
}

const one = (field: string, id: string, expected: Kind): Named => ({ field, id, expected: [expected] })
const each = (field: string, ids: string[], expected: Kind): Named[] =>
  ids.map((id, index) => one(`${field}[${index}]`, id, expected))
const cited = (field: string, citations: Citation[]): Named[] =>
  each(
    field,
    citations.map((citation) => (typeof citation === 'string' ? citation : citation.id)),
    'source',
  )
