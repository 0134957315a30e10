import { z } from 'zod'
import { Edge, Id, Meta } from './common.ts'
import { GraphNode } from './entities.ts'
import { asOf, evidenceList, limit, relationList } from './parameters.ts'

export const PathsQuery = z.strictObject({
  from: Id.meta({ examples: ['odi'] }),
  to: Id.meta({ examples: ['hdr-uk'] }),
  k: limit(1, 20).meta({ description: 'How many paths, best first' }),
  by: z
    .enum(['hops', 'evidence'])
    .default('hops')
    .meta({ description: 'hops: fewest steps; evidence: best supported steps' }),
  relation: relationList.optional(),
  asOf: asOf.optional(),
  evidence: evidenceList.optional(),
})
export type PathsQuery = z.output<typeof PathsQuery>

export const Path = z
  .object({
    nodes: z.array(GraphNode),
    edges: z
      .array(Edge)
      .meta({ description: 'One for each step, the best supported where there are several' }),
    length: z.number().int().meta({ description: 'Steps' }),
    cost: z
      .number()
      .meta({ description: 'By hops the steps; by evidence the sum of seen 1, known 2, judgement 3' }),
  })
  .meta({ id: 'Path' })
export type Path = z.infer<typeof Path>

export const PathsAnswer = z
  .object({
    paths: z.array(Path),
    apart: z
      .object({
        from: z.object({ size: z.number().int(), text: z.string() }),
        to: z.object({ size: z.number().int(), text: z.string() }),
        text: z.string(),
      })
      .nullable()
      .meta({ description: 'When there is no path: the components the two lie in' }),
    meta: Meta,
  })
  .meta({ id: 'PathsAnswer' })
export type PathsAnswer = z.infer<typeof PathsAnswer>
