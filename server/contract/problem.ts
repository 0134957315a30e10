import { z } from 'zod'

/** RFC 9457 problem details; `errors` names each field that is wrong. */
export const Problem = z
  .object({
    type: z.string().meta({ examples: ['/problems/invalid-parameter'] }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(z.object({ field: z.string(), reason: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
