import { z } from 'zod'
import { Edge, EntityRef, Id, Meta, Relation } from './common.ts'
import { asOf, evidenceList } from './parameters.ts'
import { Path } from './paths.ts'

export const InterplayQuery = z.strictObject({
  a: Id.meta({ examples: ['odi'] }),
  b: Id.meta({ examples: ['dcms'] }),
  asOf: asOf.optional(),
  evidence: evidenceList.optional(),
})
export type InterplayQuery = z.output<typeof InterplayQuery>

const tie = z.object({
  relation: Relation,
  evidence: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  claim: z.string(),
})

export const InterplayAnswer = z
  .object({
    a: EntityRef.extend({ sector: z.string().nullable() }),
    b: EntityRef.extend({ sector: z.string().nullable() }),
    direct: z.array(Edge),
    programmes: z.array(
      EntityRef.extend({
        a: z.array(tie),
        b: z.array(tie),
        start: z.string().nullable(),
        end: z.string().nullable(),
      }),
    ),
    priorities: z.array(EntityRef.extend({ a: z.number().int(), b: z.number().int() })),
    funders: z.array(EntityRef.extend({ a: z.array(z.string()), b: z.array(z.string()) })).meta({
      description: 'Who funds both, or programmes that each runs or partners in; the claims on each side',
    }),
    partners: z
      .array(EntityRef.extend({ a: z.array(Relation), b: z.array(Relation) }))
      .meta({ description: 'Organisations tied to both' }),
    paths: z.array(Path),
    brings: z
      .object({ a: z.array(EntityRef), b: z.array(EntityRef) })
      .meta({ description: 'Priorities that one serves and the other does not' }),
    timeline: z.array(
      z.object({ year: z.number().int(), direct: z.number().int(), programmes: z.number().int() }),
    ),
    summary: z.string(),
    meta: Meta,
  })
  .meta({ id: 'InterplayAnswer' })
export type InterplayAnswer = z.infer<typeof InterplayAnswer>
