import { z } from 'zod'
import type { SourceRecord } from '#contract/common'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'

const findSources = defineQuery({
  file: 'entities/sources.cypher',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    title: z.string(),
    url: z.string(),
    publisher: z.string().nullable(),
    accessed: z.string().nullable(),
  }),
})

/** The records of these sources, each once, by id. */
export async function sourcesNamed(store: Store, ids: Iterable<string>): Promise<SourceRecord[]> {
  const found = await findSources(store, { ids: [...new Set(ids)] })
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}
