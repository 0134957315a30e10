import type { MapSnapshot } from '#server/projections/map'
import { invalidParameter } from './problems.ts'

/** Refuses filter values that name nothing on the map: an empty answer would hide a typing error. */
export function checkFilters(
  map: MapSnapshot,
  filters: { strategy?: string[]; priority?: string[]; place?: string[]; sector?: string[] },
): void {
  checkEntities(map, 'strategy', filters.strategy, ['strategy'])
  checkEntities(map, 'priority', filters.priority, ['priority'])
  checkEntities(map, 'place', filters.place, ['place'])
  const sectors = new Set(map.nodes.map((node) => node.sector))
  const unknown = filters.sector?.find((sector) => !sectors.has(sector))
  if (unknown !== undefined) throw invalidParameter('sector', `there is no sector "${unknown}"`)
}

function checkEntities(map: MapSnapshot, field: string, ids: string[] | undefined, types: string[]): void {
  const unknown = ids?.find((id) => !types.includes(map.byId.get(id)?.type ?? ''))
  if (unknown !== undefined) throw invalidParameter(field, `there is no ${field} "${unknown}"`)
}
