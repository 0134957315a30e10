import { z } from 'zod'
import { EntityRef, EntityType, Meta } from './common.ts'
import {
  asOf,
  count,
  cursor,
  evidenceList,
  Idish,
  keyList,
  ledBy,
  limit,
  pageFields,
  roleList,
} from './parameters.ts'

export const dimensions = ['place', 'sector', 'kind', 'evidence', 'year'] as const
export const Dimension = z.enum(dimensions).meta({ id: 'Dimension' })
export type Dimension = z.infer<typeof Dimension>

/** What decides which programmes and organisations count; shared by coverage, gaps and comparison. */
export const countingParameters = {
  asOf: asOf.optional(),
  count,
  role: roleList.default(['RUNS', 'PARTNERS_IN']),
  ledBy,
  evidence: evidenceList.optional().meta({
    description:
      'Keep programmes and roles with these evidence marks; what a programme addresses is always a judgement',
  }),
  kind: keyList.optional().meta({ description: 'Kinds of programme, such as fund or standard' }),
}

export const CoverageQuery = z.strictObject({
  by: Dimension.default('place'),
  level: z.enum(['nation', 'region']).default('nation').meta({ description: 'Columns of by=place' }),
  ...countingParameters,
  cells: z
    .enum(['counts', 'ids'])
    .default('counts')
    .meta({ description: 'ids: each cell lists what it counts' }),
})
export type CoverageQuery = z.output<typeof CoverageQuery>

export const CoverageRow = z
  .object({
    id: z.string(),
    name: z.string(),
    parent: z.string().nullable(),
    depth: z.number().int(),
    kind: z.string(),
    nameStatus: z.string().nullable(),
    strategy: z.string(),
  })
  .meta({ id: 'CoverageRow' })
export type CoverageRow = z.infer<typeof CoverageRow>

/** Claims and sources recorded, whatever their dates: how much anybody has looked, not how much goes on. */
export const Effort = z
  .object({ claims: z.number().int(), sources: z.number().int() })
  .meta({ id: 'Effort', description: 'Claims and distinct sources recorded there, whatever their dates' })
export type Effort = z.infer<typeof Effort>

export const CoverageCell = z
  .object({
    row: z.string(),
    column: z.string(),
    programmes: z.number().int(),
    organisations: z.number().int(),
    direct: z.number().int().meta({ description: 'Programmes placed in the column or within it' }),
    wide: z
      .number()
      .int()
      .meta({ description: 'Programmes whose place contains the column, and that are not direct' }),
    effort: Effort,
    programmeIds: z.array(z.string()).optional(),
    organisationIds: z.array(z.string()).optional(),
  })
  .meta({ id: 'CoverageCell' })
export type CoverageCell = z.infer<typeof CoverageCell>

export const CoverageAnswer = z
  .object({
    strategy: EntityRef,
    rows: z.array(CoverageRow),
    columns: z.array(z.object({ id: z.string(), name: z.string() })),
    cells: z.array(CoverageCell),
    totals: z.array(
      z.object({
        row: z.string(),
        programmes: z.number().int(),
        organisations: z.number().int(),
        effort: Effort,
        programmeIds: z.array(z.string()).optional(),
        organisationIds: z.array(z.string()).optional(),
      }),
    ),
    meta: Meta,
  })
  .meta({ id: 'CoverageAnswer' })
export type CoverageAnswer = z.infer<typeof CoverageAnswer>

/** What lies behind one cell, or behind a whole row when no column is given. */
export const CellQuery = z.strictObject({
  by: Dimension.default('place'),
  level: z.enum(['nation', 'region']).default('nation'),
  ...countingParameters,
  row: Idish,
  column: z.string().max(100).optional(),
  limit: limit(50, 500),
  cursor,
})
export type CellQuery = z.output<typeof CellQuery>

export const CellItem = EntityRef.extend({
  type: EntityType.extract(['programme', 'organisation']),
  reach: z.enum(['direct', 'wide']).nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  status: z.string().nullable(),
  through: z.array(EntityRef).meta({
    description: 'Of an organisation: the programmes that make it count; of a programme: the organisations',
  }),
}).meta({ id: 'CellItem' })
export type CellItem = z.infer<typeof CellItem>

export const CellAnswer = z
  .object({ items: z.array(CellItem), effort: Effort, ...pageFields, meta: Meta })
  .meta({ id: 'CellAnswer' })
export type CellAnswer = z.infer<typeof CellAnswer>
