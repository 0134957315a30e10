import type { Evidence } from '#contract/common'
import type { InterplayAnswer } from '#contract/interplay'
import type { MapEdge, MapNode, MapSnapshot } from '#server/projections/map'
import { otherEnd } from '#server/projections/map'
import { isRole } from '#server/projections/membership'
import type { Pair } from './between.ts'

/**
 * Direct ties and shared programmes of each year: in force on any day of it, from the first year that is dated to
 * the last day asked for. A claim without a start was there all along (DESIGN section 4).
 */
export function timelineOf(
  map: MapSnapshot,
  { a, b }: Pair,
  { evidence, lastDay }: { evidence: Evidence[] | undefined; lastDay: string },
): InterplayAnswer['timeline'] {
  const supported = (edge: MapEdge) => !evidence || evidence.includes(edge.evidence)
  const [left, right] = [a, b].map((id) => (map.edgesOf.get(id) ?? []).filter(supported)) as [
    MapEdge[],
    MapEdge[],
  ]
  const direct = left.filter((edge) => otherEnd(edge, a) === b)
  const meetings = meetingsOf(map, left, right, evidence)
  const starts = [
    ...direct.map(({ firstDay }) => firstDay),
    ...meetings.map(({ programme }) => programme.runningFrom),
  ].flatMap((day) => (day === null ? [] : [yearOf(day)]))
  const last = yearOf(lastDay)
  const first = Math.min(last + 1, ...starts)
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    return {
      year,
      direct: direct.filter((edge) => during(edge, year)).length,
      programmes: meetings.filter((meeting) => metIn(meeting, year)).length,
    }
  })
}

/** A programme in which both have a role, with the roles of each. */
interface Meeting {
  programme: MapNode
  left: MapEdge[]
  right: MapEdge[]
}

function meetingsOf(
  map: MapSnapshot,
  left: readonly MapEdge[],
  right: readonly MapEdge[],
  evidence: Evidence[] | undefined,
): Meeting[] {
  const [mine, yours] = [left, right].map((edges) => edges.filter((edge) => isRole(map, edge))) as [
    MapEdge[],
    MapEdge[],
  ]
  return [...new Set(mine.map(({ to }) => to))].flatMap((id): Meeting[] => {
    const programme = map.byId.get(id)
    const of = (edges: readonly MapEdge[]) => edges.filter(({ to }) => to === id)
    if (!programme || of(yours).length === 0) return []
    if (evidence && !evidence.includes(programme.evidence)) return []
    return [{ programme, left: of(mine), right: of(yours) }]
  })
}

function metIn({ programme, left, right }: Meeting, year: number): boolean {
  const { planned, runningFrom, runningUntil } = programme
  return (
    planned !== true &&
    runningFrom !== null &&
    yearOf(runningFrom) <= year &&
    yearOf(runningUntil ?? '0000') >= year &&
    left.some((edge) => during(edge, year)) &&
    right.some((edge) => during(edge, year))
  )
}

const during = ({ firstDay, lastDay }: MapEdge, year: number): boolean =>
  (firstDay === null || yearOf(firstDay) <= year) && (lastDay === null || yearOf(lastDay) >= year)

const yearOf = (day: string): number => Number(day.slice(0, 4))
