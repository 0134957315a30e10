import { placedParts } from '../parts.ts'
import type { Seed, SeedFile } from '../schema.ts'

export type Kind =
  | 'source'
  | 'place'
  | 'organisation'
  | 'programme'
  | 'strategy'
  | 'priority'
  | 'relation'
  | 'crosswalk row'

/** Something the seed gives an id to, and where it stands. */
export interface Identified {
  id: string
  kind: Kind
  file: SeedFile
  record: string
  field: string
}

const kindOfFile: Record<SeedFile, Kind> = {
  sources: 'source',
  places: 'place',
  organisations: 'organisation',
  programmes: 'programme',
  strategies: 'strategy',
  relations: 'relation',
  crosswalk: 'crosswalk row',
}

/** Everything with an id, in the order of the files. */
export function identified(seed: Seed): Identified[] {
  const records = (Object.keys(kindOfFile) as SeedFile[]).flatMap((file) =>
    seed[file].map(({ id }): Identified => ({ id, kind: kindOfFile[file], file, record: id, field: 'id' })),
  )
  return [...records, ...seed.strategies.flatMap(partsOf)]
}

function partsOf(strategy: Seed['strategies'][number]): Identified[] {
  return placedParts(strategy).map(({ part, path }) => ({
    id: part.id,
    kind: 'priority',
    file: 'strategies',
    record: strategy.id,
    field: `${path}.id`,
  }))
}

/** What each id names; where an id is given twice, the first. */
export function kindsOf(seed: Seed): Map<string, Kind> {
  return new Map(
    identified(seed)
      .reverse()
      .map(({ id, kind }) => [id, kind]),
  )
}

/** Which records go by a name or alias: several may (two departments are called DfE). */
export function namesOf(seed: Seed): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  const add = (name: string, id: string) => names.set(name, (names.get(name) ?? new Set()).add(id))
  for (const { id, name, aliases = [] } of [...seed.places, ...seed.organisations]) {
    for (const each of [name, ...aliases]) add(each, id)
  }
  for (const { id, name } of [...seed.programmes, ...seed.strategies]) add(name, id)
  return names
}
