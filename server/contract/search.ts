import { z } from 'zod'
import { EntityRef, Evidence, Meta } from './common.ts'
import { cursor, evidenceList, idList, keyList, limit, pageFields, typeList } from './parameters.ts'

export const SearchQuery = z.strictObject({
  q: z
    .string()
    .max(200)
    .default('')
    .meta({
      description: 'Name, alias, acronym or identifier; typing errors are forgiven. Empty lists everything.',
      examples: ['open data institute'],
    }),
  type: typeList.optional(),
  sector: keyList.optional(),
  place: idList.optional().meta({ description: 'Entities located in these places or within them' }),
  evidence: evidenceList.optional(),
  strategy: idList.optional().meta({
    description: 'Programmes that serve these strategies, their parts, and the organisations behind them',
  }),
  limit: limit(20, 200),
  cursor,
})
export type SearchQuery = z.output<typeof SearchQuery>

export const FacetValue = z
  .object({ value: z.string(), name: z.string(), count: z.number().int() })
  .meta({ id: 'FacetValue' })
export type FacetValue = z.infer<typeof FacetValue>

export const SearchItem = EntityRef.extend({
  score: z.number(),
  matched: z
    .object({ field: z.enum(['id', 'name', 'alias', 'acronym', 'identifier', 'none']), value: z.string() })
    .meta({ description: 'Which text the question met' }),
  description: z.string().nullable(),
  sector: z.string().nullable(),
  kind: z.string().nullable(),
  status: z.string().nullable(),
  evidence: Evidence,
}).meta({ id: 'SearchItem' })
export type SearchItem = z.infer<typeof SearchItem>

export const SearchAnswer = z
  .object({
    items: z.array(SearchItem),
    facets: z.object({
      type: z.array(FacetValue),
      sector: z.array(FacetValue),
      place: z.array(FacetValue),
      evidence: z.array(FacetValue),
      strategy: z.array(FacetValue),
    }),
    ...pageFields,
    meta: Meta,
  })
  .meta({ id: 'SearchAnswer' })
export type SearchAnswer = z.infer<typeof SearchAnswer>
