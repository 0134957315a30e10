import { z } from 'zod'
import { EntityRef, Meta } from './common.ts'
import { CoverageRow, countingParameters, Effort } from './coverage.ts'
import { Idish, idList } from './parameters.ts'

export const CompareQuery = z.strictObject({
  strategies: idList
    .pipe(z.array(z.string()).min(2, 'name two to six strategies').max(6, 'name two to six strategies'))
    .meta({
      description: 'Two to six strategies, comma separated',
      examples: ['nds-2020,national-ai-strategy-2021'],
    }),
  scope: Idish.optional().meta({
    description:
      'A place or a sector: only programmes reaching the place, or with an organisation of the sector',
  }),
  ...countingParameters,
})
export type CompareQuery = z.output<typeof CompareQuery>

const ids = z.array(z.string())
const sides = z.object({ both: ids, fromOnly: ids, toOnly: ids })

export const ComparedPart = CoverageRow.extend({
  programmes: z.number().int(),
  organisations: z.number().int(),
  effort: Effort,
  programmeIds: ids,
  organisationIds: ids,
}).meta({ id: 'ComparedPart' })
export type ComparedPart = z.infer<typeof ComparedPart>

export const ComparedStrategy = EntityRef.extend({
  programmes: z.number().int(),
  organisations: z.number().int(),
  programmeIds: ids,
  organisationIds: ids,
  parts: z.array(ComparedPart),
}).meta({ id: 'ComparedStrategy' })
export type ComparedStrategy = z.infer<typeof ComparedStrategy>

export const AlignedPair = z
  .object({
    id: z.string(),
    row: z.string().meta({ description: 'The crosswalk row it belongs to' }),
    from: EntityRef.extend({
      strategy: z.string(),
      programmes: z.number().int(),
      organisations: z.number().int(),
    }),
    to: EntityRef.extend({
      strategy: z.string(),
      programmes: z.number().int(),
      organisations: z.number().int(),
    }),
    strength: z.string(),
    rationale: z.string().nullable(),
    both: ids.meta({ description: 'Programmes on both ends' }),
    fromOnly: ids,
    toOnly: ids,
    organisations: sides,
    asymmetry: z.number().min(-1).max(1).meta({
      description:
        '(from - to) / (from + to) of programmes: 1 all on the from end, -1 all on the to end, 0 even or none',
    }),
    oneSided: z.boolean().meta({ description: 'One end covered, its partner not' }),
  })
  .meta({ id: 'AlignedPair' })
export type AlignedPair = z.infer<typeof AlignedPair>

export const Overlap = z
  .object({
    both: ids.meta({ description: 'On every strategy compared' }),
    only: z.record(z.string(), ids).meta({ description: 'On this strategy and none of the others' }),
    jaccard: z.number().min(0).max(1).meta({ description: 'On all / on any' }),
    sets: z
      .array(z.object({ strategies: ids, members: ids }))
      .meta({ description: 'Exclusive intersections, for an UpSet chart' }),
  })
  .meta({ id: 'Overlap' })
export type Overlap = z.infer<typeof Overlap>

export const Bridge = EntityRef.extend({
  sector: z.string().nullable(),
  programmes: z.record(z.string(), ids).meta({ description: 'Its programmes on each strategy' }),
  ties: z.number().int().meta({ description: 'Ties to organisations that are on one strategy only' }),
  across: z
    .record(z.string(), z.number().int())
    .meta({ description: 'Those ties by the strategy the other end is on' }),
  score: z
    .number()
    .meta({ description: 'Geometric mean of the programmes on each, times 1 + log2(1 + ties)' }),
}).meta({ id: 'Bridge' })
export type Bridge = z.infer<typeof Bridge>

export const CompareAnswer = z
  .object({
    strategies: z.array(ComparedStrategy),
    pairs: z.array(AlignedPair),
    crosswalk: z
      .boolean()
      .meta({ description: 'Whether any two of the strategies are aligned by a crosswalk' }),
    overlap: z.object({ programmes: Overlap, organisations: Overlap }),
    bridges: z.array(Bridge),
    names: z
      .record(z.string(), z.string())
      .meta({ description: 'Name of every programme and organisation id above' }),
    meta: Meta,
  })
  .meta({ id: 'CompareAnswer' })
export type CompareAnswer = z.infer<typeof CompareAnswer>
