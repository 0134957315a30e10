import { z } from 'zod'
import { Evidence, Relation } from '#contract/common'
import { defineQuery } from '#server/queries/define-query'

const entityKinds = ['organisations', 'programmes', 'strategies', 'priorities', 'places', 'sources'] as const

export const countEntities = defineQuery({
  file: 'metadata/count-entities.cypher',
  params: z.object({}),
  row: z.object({ type: z.enum(entityKinds), count: z.number().int() }),
})

export const countClaims = defineQuery({
  file: 'metadata/count-claims.cypher',
  params: z.object({}),
  row: z.object({ relation: Relation, evidence: Evidence, count: z.number().int() }),
})
