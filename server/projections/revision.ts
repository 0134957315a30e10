import { z } from 'zod'
import type { MapState } from '#server/http/meta'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'

const findRevision = defineQuery({
  file: 'metadata/revision.cypher',
  params: z.object({}),
  row: z.object({ revision: z.number().int(), dataRead: z.string() }),
})

/** Where the map stands; undefined while it is not wholly loaded. */
export async function readMapState(store: Store): Promise<MapState | undefined> {
  return (await findRevision(store, {}))[0]
}
