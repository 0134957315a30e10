import type { Seed } from '../schema.ts'
import { type EntityRow, entityRows, type SourceRow, sourceRows } from './entities.ts'
import { type RelationshipRow, relationshipRows } from './relationships.ts'

/** All that the seed writes, in the order it is written: relationships need the entities at their ends. */
export interface SeedRows {
  sources: SourceRow[]
  entities: EntityRow[]
  relationships: RelationshipRow[]
}

/** The rows of a seed, each marked with its digest: that is how the map knows which records are the seed's. */
export function seedRows(seed: Seed, digest: string): SeedRows {
  const mark = <R extends { properties: object }>(rows: R[]): R[] =>
    rows.map((row) => ({ ...row, properties: { ...row.properties, seed: digest } }))
  return {
    sources: mark(sourceRows(seed)),
    entities: mark(entityRows(seed)),
    relationships: mark(relationshipRows(seed)),
  }
}

/** The rows less those whose record is in `ids`. */
export function withoutIds(rows: SeedRows, ids: Set<string>): SeedRows {
  const keep = ({ id }: { id: string }) => !ids.has(id)
  return {
    sources: rows.sources.filter(keep),
    entities: rows.entities.filter(keep),
    relationships: rows.relationships.filter(keep),
  }
}

export interface SeedCounts {
  sources: number
  places: number
  organisations: number
  programmes: number
  strategies: number
  priorities: number
  relationships: number
}

export function countRows({ sources, entities, relationships }: SeedRows): SeedCounts {
  const labelled = (label: EntityRow['label']) => entities.filter((row) => row.label === label).length
  return {
    sources: sources.length,
    places: labelled('Place'),
    organisations: labelled('Organisation'),
    programmes: labelled('Programme'),
    strategies: labelled('Strategy'),
    priorities: labelled('Priority'),
    relationships: relationships.length,
  }
}

/** `211 organisations, 163 programmes, ...` */
export function describeCounts(counts: SeedCounts): string {
  return Object.entries(counts)
    .map(([kind, count]) => `${count.toLocaleString('en-GB')} ${kind}`)
    .join(', ')
}
