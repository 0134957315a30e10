import type { EntityRef, Evidence, Relation } from '#contract/common'
import type { InterplayAnswer } from '#contract/interplay'
import type { Activity } from '#server/analysis/activity'
import {
  inForce,
  isRunningOn,
  type MapEdge,
  type MapNode,
  type MapSnapshot,
  otherEnd,
} from '#server/projections/map'
import { isRole } from '#server/projections/membership'
import { partsServed, programmesOf } from '#server/projections/served'

/** What lies between two organisations, from the ties of each. Everything is in the order of ids. */

export interface Pair {
  a: string
  b: string
}

export interface BetweenOptions {
  /** Null: of all times. */
  day: string | null
  evidence: Evidence[] | undefined
}

type Found = Pick<
  InterplayAnswer,
  'a' | 'b' | 'programmes' | 'priorities' | 'funders' | 'partners' | 'brings'
> & {
  /** Claims of the direct ties, the earliest first. */
  direct: string[]
}

export function between(
  map: MapSnapshot,
  activity: Activity,
  { a, b }: Pair,
  options: BetweenOptions,
): Found {
  const [left, right] = [sideOf(map, a, options), sideOf(map, b, options)]
  const shared = new Set(both(left.roles, right.roles))
  return {
    a: organisationRef(map, a),
    b: organisationRef(map, b),
    direct: left.ties
      .filter((edge) => otherEnd(edge, a) === b)
      .sort((x, y) => compare(x.start ?? '9999', y.start ?? '9999') || compare(x.id, y.id))
      .map(({ id }) => id),
    programmes: activity.programmes
      .filter(({ id }) => shared.has(id))
      .map(({ id, start, end }) => ({
        ...refOf(map, id),
        a: left.roles.get(id)?.map(toTie) ?? [],
        b: right.roles.get(id)?.map(toTie) ?? [],
        start,
        end,
      })),
    priorities: both(left.parts, right.parts).map((id) => ({
      ...refOf(map, id),
      a: left.parts.get(id) ?? 0,
      b: right.parts.get(id) ?? 0,
    })),
    funders: both(left.funders, right.funders)
      .filter((id) => id !== a && id !== b)
      .map((id) => ({ ...refOf(map, id), a: left.funders.get(id) ?? [], b: right.funders.get(id) ?? [] })),
    partners: both(left.partners, right.partners).map((id) => ({
      ...refOf(map, id),
      a: left.partners.get(id) ?? [],
      b: right.partners.get(id) ?? [],
    })),
    brings: {
      a: [...left.parts.keys()].filter((id) => !right.parts.has(id)).map((id) => refOf(map, id)),
      b: [...right.parts.keys()].filter((id) => !left.parts.has(id)).map((id) => refOf(map, id)),
    },
  }
}

/** What one of the two has that the other may share. */
interface Side {
  /** Ties to organisations. */
  ties: MapEdge[]
  /** By programme. */
  roles: Map<string, MapEdge[]>
  /** Programmes by part of a strategy. */
  parts: Map<string, number>
  /** Claims of funding by funder. */
  funders: Map<string, string[]>
  /** Relations by organisation. */
  partners: Map<string, Relation[]>
}

function sideOf(map: MapSnapshot, id: string, { day, evidence }: BetweenOptions): Side {
  const passes = (edge: MapEdge) =>
    (!evidence || evidence.includes(edge.evidence)) && (day === null || inForce(edge, day))
  const own = (map.edgesOf.get(id) ?? []).filter(passes)
  const ties = own.filter((edge) => map.byId.get(otherEnd(edge, id))?.type === 'organisation')
  const roles = new Map<string, MapEdge[]>()
  for (const edge of own)
    if (isRole(map, edge) && programmePasses(map.byId.get(edge.to), { day, evidence }))
      append(roles, edge.to, edge)
  const served = [...roles.keys()].map((programme) => ({ organisation: id, programme }))
  const partners = new Map<string, Relation[]>()
  for (const edge of ties)
    if (edge.relation !== 'SUCCEEDED_BY' && !partners.get(otherEnd(edge, id))?.includes(edge.relation))
      append(partners, otherEnd(edge, id), edge.relation)
  return {
    ties,
    roles,
    parts: partsServed(map, programmesOf(served)).get(id) ?? new Map(),
    funders: fundersOf(map, id, { ties, roles }, passes),
    partners,
  }
}

function programmePasses(programme: MapNode | undefined, { day, evidence }: BetweenOptions): boolean {
  if (!programme || (evidence && !evidence.includes(programme.evidence))) return false
  return day === null || isRunningOn(programme, day)
}

/** Who pays an organisation, or a programme that it runs or partners in. */
function fundersOf(
  map: MapSnapshot,
  id: string,
  { ties, roles }: Pick<Side, 'ties' | 'roles'>,
  passes: (edge: MapEdge) => boolean,
): Map<string, string[]> {
  const funders = new Map<string, string[]>()
  for (const edge of ties)
    if (edge.relation === 'FUNDS' && edge.to === id) append(funders, edge.from, edge.id)
  for (const [programme, own] of roles) {
    if (!own.some(({ relation }) => relation === 'RUNS' || relation === 'PARTNERS_IN')) continue
    for (const edge of map.edgesOf.get(programme) ?? [])
      if (edge.relation === 'FUNDS' && edge.from !== id && passes(edge)) append(funders, edge.from, edge.id)
  }
  return funders
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  lists.set(key, [...(lists.get(key) ?? []), item])
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)

const both = (left: ReadonlyMap<string, unknown>, right: ReadonlyMap<string, unknown>): string[] =>
  [...left.keys()].filter((id) => right.has(id)).sort()

const toTie = ({ relation, evidence, start, end, id }: MapEdge) => ({
  relation,
  evidence,
  start,
  end,
  claim: id,
})

function refOf({ byId }: MapSnapshot, id: string): EntityRef {
  const { type, name, nameStatus } = byId.get(id) as MapNode
  return { id, type, name, nameStatus }
}

function organisationRef(map: MapSnapshot, id: string): InterplayAnswer['a'] {
  return { ...refOf(map, id), sector: map.byId.get(id)?.sector ?? null }
}
