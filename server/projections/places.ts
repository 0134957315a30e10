import { z } from 'zod'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'

/** The gazetteer: places and what they lie within; a place may lie within several (England: Great Britain, UK). */

const placeRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  aliases: z.array(z.string()).nullable(),
  within: z.array(z.string()),
})
export type PlaceRecord = z.output<typeof placeRow>

const findHierarchy = defineQuery({ file: 'places/hierarchy.cypher', params: z.object({}), row: placeRow })

export interface Places {
  byId: Map<string, PlaceRecord>
  /** A place and every place it lies within, at any distance. */
  containers: Map<string, Set<string>>
}

export async function loadPlaces(store: Store): Promise<Places> {
  return buildPlaces(await findHierarchy(store, {}))
}

function buildPlaces(records: PlaceRecord[]): Places {
  const byId = new Map(records.map((record) => [record.id, record]))
  const containers = new Map<string, Set<string>>()
  const collect = (id: string): Set<string> => {
    const known = containers.get(id)
    if (known) return known
    const found = new Set([id])
    containers.set(id, found)
    for (const parent of byId.get(id)?.within ?? []) for (const above of collect(parent)) found.add(above)
    return found
  }
  for (const record of records) collect(record.id)
  return { byId, containers }
}

const regionOrder = [
  'north-east',
  'north-west',
  'yorkshire-and-the-humber',
  'east-midlands',
  'west-midlands',
  'east-of-england',
  'london',
  'south-east',
  'south-west',
]
const nationOrder = ['england', 'scotland', 'wales', 'northern-ireland']

/** The columns of a matrix by place: the four nations, or the nine English regions and the three other nations. */
export function placeColumns(places: Places, level: 'nation' | 'region'): PlaceRecord[] {
  const ids = level === 'nation' ? nationOrder : [...regionOrder, ...nationOrder.slice(1)]
  return ids.flatMap((id) => places.byId.get(id) ?? [])
}
