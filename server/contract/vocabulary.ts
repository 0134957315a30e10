import { z } from 'zod'
import { EntityType, Evidence, Meta, Relation } from './common.ts'

const term = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  count: z.number().int(),
})

export const VocabularyAnswer = z
  .object({
    types: z.array(term.extend({ id: EntityType })),
    relations: z.array(
      term.extend({
        id: Relation,
        inverse: z.string().meta({ description: 'How it reads from the other end' }),
      }),
    ),
    sectors: z.array(
      term.extend({ group: z.string().meta({ description: 'One of the six groups the map colours by' }) }),
    ),
    sectorGroups: z.array(term),
    evidence: z.array(term.extend({ id: Evidence })),
    places: z.array(term.extend({ kind: z.string(), within: z.array(z.string()) })),
    statuses: z.array(term),
    programmeKinds: z.array(term),
    years: z.object({ first: z.number().int(), last: z.number().int() }),
    meta: Meta,
  })
  .meta({ id: 'VocabularyAnswer' })
export type VocabularyAnswer = z.infer<typeof VocabularyAnswer>

export const MetadataAnswer = z
  .object({
    name: z.string(),
    description: z.string(),
    version: z.string(),
    revision: z.number().int(),
    dataRead: z.string().meta({ description: 'The day the data was read; the default of asOf' }),
    counts: z.object({
      organisations: z.number().int(),
      programmes: z.number().int(),
      strategies: z.number().int(),
      priorities: z.number().int(),
      places: z.number().int(),
      sources: z.number().int(),
      claims: z.number().int().meta({ description: 'Relationships' }),
    }),
    evidence: z.record(Evidence, z.number().int()).meta({ description: 'Relationships by evidence mark' }),
    engine: z.object({ name: z.string(), version: z.string() }),
    licence: z.array(z.object({ name: z.string(), url: z.string(), covers: z.string() })),
    citation: z.string(),
    meta: Meta,
  })
  .meta({ id: 'MetadataAnswer' })
export type MetadataAnswer = z.infer<typeof MetadataAnswer>
