import { readFileSync } from 'node:fs'

/**
 * The map as plain loops see it, straight from the seed files: what the API must answer, computed without any
 * code of the server.
 */

interface Dated {
  value: string
  precision: string
}
interface Part {
  id: string
  parts?: Part[]
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../seed/${name}.json`, import.meta.url), 'utf8'))

export const organisations: {
  id: string
  name: string
  aliases: string[]
  sector: string
  home: { place: string }
}[] = read('organisations')
export const programmes: {
  id: string
  name: string
  addresses: string[]
  status: string
  start?: Dated
  end?: Dated
  places: string[]
}[] = read('programmes')
const relationRecords: {
  id: string
  relation: string
  from: string
  to: string
  evidence: string
  start?: Dated
  end?: Dated
}[] = read('relations')
const strategies: {
  id: string
  publisher: string
  copublishers?: string[]
  implements?: string
  replaces?: string
  parts?: Part[]
}[] = read('strategies')
const crosswalk: { from: string; to: string[] }[] = read('crosswalk')

export interface Tie {
  from: string
  to: string
  relation: string
  evidence: string | null
  start: Dated | undefined
  end: Dated | undefined
}

const undated = { start: undefined, end: undefined }
export const priorityIds: string[] = []

/** Every relationship but those to places. */
export const ties: Tie[] = [
  ...relationRecords.map(({ relation, ...rest }) => ({
    ...rest,
    start: rest.start,
    end: rest.end,
    relation: relation.toUpperCase().replaceAll('-', '_'),
  })),
  ...programmes.flatMap(({ id, addresses }) =>
    addresses.map((to) => ({ from: id, to, relation: 'ADDRESSES', evidence: 'judgement', ...undated })),
  ),
  ...strategies.flatMap((strategy) => [
    ...(strategy.parts ?? []).flatMap((part) => partTies(strategy.id, part)),
    ...[strategy.publisher, ...(strategy.copublishers ?? [])].map((from) =>
      plain(from, strategy.id, 'PUBLISHES'),
    ),
    ...(strategy.implements ? [plain(strategy.id, strategy.implements, 'IMPLEMENTS')] : []),
    ...(strategy.replaces ? [plain(strategy.id, strategy.replaces, 'REPLACES')] : []),
  ]),
  ...crosswalk.flatMap(({ from, to }) => to.map((end) => plain(from, end, 'ALIGNS_WITH'))),
]

function plain(from: string, to: string, relation: string): Tie {
  return { from, to, relation, evidence: null, ...undated }
}

function partTies(parent: string, part: Part): Tie[] {
  priorityIds.push(part.id)
  return [
    plain(parent, part.id, 'HAS_PART'),
    ...(part.parts ?? []).flatMap((below) => partTies(part.id, below)),
  ]
}

const organisationIds = new Set(organisations.map(({ id }) => id))
const programmeIds = new Set(programmes.map(({ id }) => id))
export const actorIds = [...organisationIds, ...programmeIds].sort()
export const strategyIds = strategies.map(({ id }) => id)

/** The parts of a strategy and of those that implement one of them, depth first in their own order; depth 1 at the top. */
export function strategyParts(id: string): { id: string; parent: string; depth: number }[] {
  const rows: { id: string; parent: string; depth: number }[] = []
  const visit = (parts: Part[] | undefined, parent: string, depth: number) => {
    for (const part of parts ?? []) {
      rows.push({ id: part.id, parent, depth })
      visit(part.parts, part.id, depth + 1)
      for (const other of strategies) if (other.implements === part.id) visit(other.parts, part.id, depth + 1)
    }
  }
  visit(strategies.find((strategy) => strategy.id === id)?.parts, id, 1)
  return rows
}

/** Ids of all parts below a strategy or a part of one. */
export function partsBelow(id: string): string[] {
  const own = strategies.flatMap((strategy) => [
    ...(strategy.id === id ? (strategy.parts ?? []) : []),
    ...(strategy.implements === id ? (strategy.parts ?? []) : []),
    ...(partOf(strategy.parts, id)?.parts ?? []),
  ])
  return own.flatMap((part) => [part.id, ...partsBelow(part.id)])
}

const partOf = (parts: Part[] | undefined, id: string): Part | undefined =>
  (parts ?? []).flatMap((part) => (part.id === id ? part : (partOf(part.parts, id) ?? [])))[0]

/** In force on a day: started by then, and not over before it; dates are read at their widest. */
export const inForceOn = (tie: Tie, day: string): boolean => inForceWithin(tie, day, day)

/** In force on any day from one to another. */
export function inForceWithin({ start, end }: Pick<Tie, 'start' | 'end'>, from: string, to: string): boolean {
  return (!start || earliest(start.value) <= to) && (!end || latest(end) >= from)
}

/** Programmes that run on any day from one to another: without an end, as long as their status or their start says. */
export function programmesWithin(from: string, to: string): string[] {
  const open = ['active', 'beta']
  const runs = ({ start, end, status }: (typeof programmes)[number]) =>
    start !== undefined &&
    (open.includes(status) && !end
      ? earliest(start.value) <= to
      : inForceWithin({ start, end: end ?? start }, from, to))
  return programmes.filter(runs).map(({ id }) => id)
}

const earliest = (value: string) => `${value}-01-01`.slice(0, 10)

function latest({ value, precision }: Dated): string {
  const [year = '', month] = value.split('-')
  if (precision === 'day') return value
  if (precision !== 'month' || !month) return `${year}-12-31`
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

/** Ids at the other end of the ties of `id` that pass `keep`. */
export const neighboursOf = (id: string, keep: (tie: Tie) => boolean = () => true): string[] =>
  [
    ...new Set(
      ties
        .filter((tie) => (tie.from === id || tie.to === id) && keep(tie))
        .map((tie) => (tie.from === id ? tie.to : tie.from)),
    ),
  ].sort()

/** Steps of the shortest path through organisations and programmes; null when there is none. */
export function distance(from: string, to: string, keep: (tie: Tie) => boolean = () => true): number | null {
  const isActor = (id: string) => organisationIds.has(id) || programmeIds.has(id)
  const near = new Map<string, Set<string>>()
  for (const tie of ties) {
    if (!isActor(tie.from) || !isActor(tie.to) || !keep(tie)) continue
    near.set(tie.from, (near.get(tie.from) ?? new Set()).add(tie.to))
    near.set(tie.to, (near.get(tie.to) ?? new Set()).add(tie.from))
  }
  const steps = new Map([[from, 0]])
  const queue = [from]
  for (const id of queue) {
    if (id === to) return steps.get(id) as number
    for (const next of near.get(id) ?? []) {
      if (steps.has(next)) continue
      steps.set(next, (steps.get(id) as number) + 1)
      queue.push(next)
    }
  }
  return null
}

/** The same pseudo-random numbers each time (mulberry32, public domain, by Tommy Ettinger). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
