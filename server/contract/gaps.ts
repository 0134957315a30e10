import { z } from 'zod'
import { EntityRef, Meta, Relation } from './common.ts'
import { countingParameters } from './coverage.ts'
import { cursor, idList, limit, pageFields } from './parameters.ts'

export const gapTypes = [
  'uncovered',
  'thin',
  'ending',
  'regional',
  'disconnected',
  'unevidenced',
  'unmapped',
] as const
export const GapType = z.enum(gapTypes).meta({ id: 'GapType' })
export type GapType = z.infer<typeof GapType>

const typeListOfGaps = z
  .union([z.string(), z.array(z.string())])
  .transform((raw) => [
    ...new Set(
      [raw].flat().flatMap((part) =>
        part
          .split(',')
          .map((item) => item.trim())
          .filter(Boolean),
      ),
    ),
  ])
  .pipe(z.array(GapType).min(1))

const number = (fallback: number, least: number, most: number, description: string) =>
  z.coerce.number({ error: 'write a number' }).min(least).max(most).default(fallback).meta({ description })

export const GapsQuery = z.strictObject({
  type: typeListOfGaps
    .optional()
    .meta({ description: 'Types of gap, comma separated', examples: ['uncovered,regional'] }),
  part: idList.optional().meta({ description: 'Only these parts of the strategy' }),
  place: idList.optional().meta({ description: 'Only gaps that concern these nations or regions' }),
  level: z.enum(['nation', 'region']).default('nation'),
  ...countingParameters,
  thinBelow: number(3, 1, 100, 'thin: fewer programmes in force than this').pipe(z.number().int()),
  concentration: number(0.5, 0, 1, 'thin: Herfindahl index of programmes run, at or above this'),
  months: number(12, 1, 120, 'ending: all end within this many months of asOf').pipe(z.number().int()),
  density: number(0.5, 0, 1, 'disconnected: ties found per tie expected, below this'),
  effort: number(10, 0, 1000, 'unmapped: fewer claims recorded than this').pipe(z.number().int()),
  reach: z.enum(['any', 'direct']).default('any').meta({
    description:
      'regional: any counts programmes of a place that contains the nation or region, such as the UK; direct only those that work in it',
  }),
  severity: number(0, 0, 1, 'Leave out gaps below this severity'),
  limit: limit(50, 500),
  cursor,
})
export type GapsQuery = z.output<typeof GapsQuery>

const GapEvidence = z
  .object({ id: z.string(), relation: Relation.nullable(), text: z.string() })
  .meta({ id: 'GapEvidence', description: 'A claim the gap rests on; relation is null for an entity' })

export const Gap = z
  .object({
    id: z.string().meta({ description: 'Stable: type, part and, where there is one, place' }),
    type: GapType,
    subject: EntityRef.extend({ place: EntityRef.nullable() }),
    severity: z.number().min(0).max(1),
    confidence: z.number().min(0).max(1).meta({ description: 'How far the recorded claims support it' }),
    rank: z.number().meta({ description: 'severity times confidence: what the list is ordered by' }),
    components: z
      .record(z.string(), z.number())
      .meta({ description: 'The figures the severity is made from' }),
    formula: z.string(),
    explanation: z.string().meta({ description: 'One sentence in plain English with the figures in it' }),
    perhapsUnmapped: z.boolean().meta({ description: 'Whether little mapping effort may explain it' }),
    evidence: z.array(GapEvidence),
    closers: z
      .array(EntityRef.extend({ reason: z.string() }))
      .meta({ description: 'Who already works nearby' }),
  })
  .meta({ id: 'Gap' })
export type Gap = z.infer<typeof Gap>

export const GapsAnswer = z
  .object({
    strategy: EntityRef,
    items: z.array(Gap),
    counts: z.array(z.object({ type: GapType, count: z.number().int() })),
    ...pageFields,
    meta: Meta,
  })
  .meta({ id: 'GapsAnswer' })
export type GapsAnswer = z.infer<typeof GapsAnswer>
