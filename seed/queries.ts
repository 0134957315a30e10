import { z } from 'zod'
import { defineQuery } from '#server/queries/define-query'

/** The questions the loader asks of the graph; see cypher/seed. */

const rows = z.object({ rows: z.array(z.record(z.string(), z.any())) })
const thisSeed = z.object({ seed: z.string() })
const nothing = z.object({})

export const mergeSources = defineQuery({ file: 'seed/merge-sources.cypher', params: rows, row: nothing })
/** `revision`: the one that the load makes, kept with what it is the first to write. */
export const mergeEntities = defineQuery({
  file: 'seed/merge-entities.cypher',
  params: rows.extend({ revision: z.int() }),
  row: nothing,
})
export const mergeRelationships = defineQuery({
  file: 'seed/merge-relationships.cypher',
  params: rows,
  row: nothing,
})

export const findLoad = defineQuery({
  file: 'seed/find-load.cypher',
  params: nothing,
  row: z.object({ revision: z.int(), asOf: z.string(), seed: z.string(), complete: z.boolean() }),
})
export const beginLoad = defineQuery({ file: 'seed/begin-load.cypher', params: nothing, row: nothing })
export const listChanged = defineQuery({
  file: 'seed/list-changed.cypher',
  params: nothing,
  row: z.object({ id: z.string() }),
})

export const removeOldRelationships = defineQuery({
  file: 'seed/remove-old-relationships.cypher',
  params: thisSeed,
  row: nothing,
})
export const removeOldEntities = defineQuery({
  file: 'seed/remove-old-entities.cypher',
  params: thisSeed,
  row: nothing,
})
export const removeOldSources = defineQuery({
  file: 'seed/remove-old-sources.cypher',
  params: thisSeed,
  row: nothing,
})

export const countLoaded = defineQuery({
  file: 'seed/count-loaded.cypher',
  params: thisSeed,
  row: z.object({ type: z.enum(['sources', 'entities', 'relationships']), count: z.int() }),
})
export const recordLoad = defineQuery({
  file: 'seed/record-load.cypher',
  params: z.object({
    id: z.string(),
    at: z.string(),
    before: z.string().nullable(),
    seed: z.string(),
    revision: z.int(),
    asOf: z.string(),
  }),
  row: nothing,
})
