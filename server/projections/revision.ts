import { z } from 'zod'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'

const findRevision = defineQuery({
  file: 'metadata/revision.cypher',
  params: z.object({}),
  row: z.object({ revision: z.number().int(), dataRead: z.string() }),
})

/** What a request knows about the data it reads. */
export interface MapState {
  revision: number
  /** The day the data was read: the default of `asOf` where an answer counts. */
  dataRead: string
}

/** Where the map stands; undefined while it is not wholly loaded. */
export async function readMapState(store: Store): Promise<MapState | undefined> {
  return (await findRevision(store, {}))[0]
}
