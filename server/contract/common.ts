import { z } from 'zod'

/** Shapes that every part of the API shares. */

export const entityTypes = ['organisation', 'programme', 'strategy', 'priority', 'place'] as const
export const EntityType = z.enum(entityTypes).meta({ id: 'EntityType', description: 'What an entity is' })
export type EntityType = z.infer<typeof EntityType>

export const evidenceMarks = ['seen', 'known', 'judgement'] as const
export const Evidence = z.enum(evidenceMarks).meta({
  id: 'Evidence',
  description:
    'seen: a public text states it; known: general knowledge, no text found; judgement: a classification that a person should confirm',
})
export type Evidence = z.infer<typeof Evidence>

export const Review = z.enum(['unreviewed', 'confirmed', 'disputed']).meta({ id: 'Review' })
export type Review = z.infer<typeof Review>

export const Precision = z.enum(['year', 'month', 'day', 'approximate']).meta({ id: 'Precision' })
export type Precision = z.infer<typeof Precision>

/** The relations between organisations and programmes. */
export const tieRelations = [
  'RUNS',
  'PARTNERS_IN',
  'FUNDS',
  'SUPPORTS',
  'REGULATES',
  'CO_CHAIRS',
  'COLLABORATES_WITH',
  'HOSTS',
  'HOSTED_EVENT_WITH',
  'PART_OF',
  'MEMBER_OF',
  'SPONSORED_BY',
  'SUCCEEDED_BY',
] as const
export const relations = [
  ...tieRelations,
  'ADDRESSES',
  'HAS_PART',
  'IMPLEMENTS',
  'REPLACES',
  'PUBLISHES',
  'ALIGNS_WITH',
  'LOCATED_IN',
  'WITHIN',
] as const
export const Relation = z
  .enum(relations)
  .meta({ id: 'Relation', description: 'How two entities are related' })
export type Relation = z.infer<typeof Relation>

/** The relations of an organisation to a programme. */
export const roleRelations = ['RUNS', 'PARTNERS_IN', 'FUNDS', 'SUPPORTS', 'REGULATES', 'CO_CHAIRS'] as const

export const Direction = z
  .enum(['out', 'in'])
  .meta({ id: 'Direction', description: 'Seen from the entity asked about' })
export type Direction = z.infer<typeof Direction>

export const Id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\w.:-]+$/, 'an id has letters, digits, ".", ":", "_" and "-" only')
export type Id = z.infer<typeof Id>

/** The name of an entity; `nameStatus` is there when the name itself is not certain. */
export const EntityRef = z
  .object({
    id: z.string(),
    type: EntityType,
    name: z.string(),
    nameStatus: z
      .string()
      .nullish()
      .meta({ description: 'Set when the name is reconstructed or summarised' }),
  })
  .meta({ id: 'EntityRef' })
export type EntityRef = z.infer<typeof EntityRef>

export const SourceRecord = z
  .object({
    id: z.string(),
    title: z.string(),
    url: z.string(),
    publisher: z.string().nullable(),
    accessed: z.string().nullable(),
  })
  .meta({ id: 'SourceRecord' })
export type SourceRecord = z.infer<typeof SourceRecord>

/** A source as a claim cites it. */
export const Source = SourceRecord.extend({
  supports: z.string().nullable().meta({ description: 'What this source supports in the claim' }),
}).meta({ id: 'Source' })
export type Source = z.infer<typeof Source>

const partialDate = z
  .string()
  .nullable()
  .meta({ description: 'ISO 8601, as precise as known: 2021, 2021-03 or 2021-03-04' })

/** Dates and support of a claim, the same on nodes and relationships. */
export const claimFields = {
  evidence: Evidence,
  review: Review,
  start: partialDate,
  end: partialDate,
  precision: z.object({ start: Precision.nullable(), end: Precision.nullable() }),
  dateEvidence: z.object({ start: Evidence.nullable(), end: Evidence.nullable() }),
  note: z.string().nullable(),
}

export const Edge = z
  .object({
    id: z.string(),
    from: z.string(),
    to: z.string(),
    relation: Relation,
    ...claimFields,
    sources: z.array(z.string()).meta({ description: 'Ids of the sources' }),
  })
  .meta({ id: 'Edge' })
export type Edge = z.infer<typeof Edge>

const Method = z
  .object({ name: z.string(), citation: z.string(), url: z.string().optional() })
  .meta({ id: 'Method', description: 'How a figure was computed, and where the method is published' })

/** What is said about every answer: how it was understood and what it leaves out. */
export const Meta = z
  .object({
    revision: z
      .number()
      .int()
      .meta({ description: 'Grows with every accepted change; the ETag is made from it' }),
    asOf: z.string().nullable().meta({ description: 'The day the answer speaks of; null: all days' }),
    since: z
      .string()
      .optional()
      .meta({ description: 'Set when the answer speaks of a period: its first day; asOf is its last' }),
    parameters: z
      .record(z.string(), z.unknown())
      .meta({ description: 'The parameters as understood, defaults included' }),
    cut: z
      .object({ shown: z.number().int(), total: z.number().int(), text: z.string() })
      .nullable()
      .meta({ description: 'Set when a limit cut the answer, such as "200 of 1,340"' }),
    leftOut: z
      .record(z.string(), z.number().int())
      .optional()
      .meta({ description: 'How many records each rule left out: planned, undated, international' }),
    notes: z.array(z.string()).optional(),
    methods: z.array(Method).optional(),
    seed: z.number().int().optional().meta({ description: 'Seed of the random numbers' }),
    elapsed: z.number().meta({ description: 'Milliseconds spent on the server' }),
  })
  .meta({ id: 'Meta' })
export type Meta = z.infer<typeof Meta>
