import type { Activity, ActivityProgramme } from './activity.ts'
import { inYear, type Rules } from './counting.ts'
import type { Dimension, Placement } from './coverage.ts'

/** The dimensions of a coverage matrix. Pure. */

interface Column {
  id: string
  name: string
}

/**
 * @param containers a place and all that contain it, by id: direct when a programme's place is the column or lies
 *   in it, else wide when it contains the column; international places are in no column
 */
export function byPlace(columns: Column[], containers: ReadonlyMap<string, ReadonlySet<string>>): Dimension {
  const of = (place: string): ReadonlySet<string> => containers.get(place) ?? new Set([place])
  const reachOf = ({ locations }: ActivityProgramme, column: string) => {
    if (locations.some(({ place }) => of(place).has(column))) return 'direct' as const
    return locations.some(({ place }) => of(column).has(place)) ? ('wide' as const) : null
  }
  return {
    columns,
    place: (programme, organisations) =>
      columns.flatMap(({ id }): Placement[] => {
        const reach = reachOf(programme, id)
        return reach ? [{ column: id, reach, organisations }] : []
      }),
  }
}

/** A programme lies in the sector of each organisation that counts; only those of the sector count there. */
export function bySector(columns: Column[], activity: Activity): Dimension {
  return {
    columns,
    place: (_programme, organisations) => {
      const sectors = new Map<string, string[]>()
      for (const id of organisations) {
        const sector = activity.organisations.get(id)?.sector
        if (sector) sectors.set(sector, [...(sectors.get(sector) ?? []), id])
      }
      return [...sectors].map(([column, ids]) => ({ column, reach: 'direct', organisations: ids }))
    },
  }
}

export const byKind = (columns: Column[]): Dimension => byOwn(columns, (programme) => programme.kind)
export const byEvidence = (columns: Column[]): Dimension => byOwn(columns, (programme) => programme.evidence)

function byOwn(columns: Column[], ownOf: (programme: ActivityProgramme) => string | null): Dimension {
  return {
    columns,
    place: (programme, organisations) => {
      const column = ownOf(programme)
      return column === null ? [] : [{ column, reach: 'direct', organisations }]
    },
  }
}

/** In force on any day of the year; with `started`, begun by its end. Effort lies in the years it ran. */
export function byYear(columns: Column[], rules: Rules): Dimension {
  // Made once: a national registry asks for them a million times.
  const years = columns.map(({ id }) => ({ id, ...inYear(Number(id)) }))
  const byYear = new Map(years.map(({ id, from, to }) => [id, { ...rules, period: { from, to } }]))
  return {
    columns,
    place: ({ runningFrom, runningUntil }, organisations) =>
      years.flatMap(({ id, from, to }): Placement[] => {
        const overlaps = runningFrom !== null && runningFrom <= to && (runningUntil ?? '') >= from
        return overlaps ? [{ column: id, reach: 'direct', organisations }] : []
      }),
    rules: (column) => byYear.get(column) ?? rules,
  }
}
