import { readFileSync } from 'node:fs'

/**
 * Coverage as plain loops count it, straight from the seed files and from the counting rules as DESIGN words them:
 * what the API must answer, computed without any code of the server.
 */

interface Dated {
  value: string
  precision: string
}
interface Programme {
  id: string
  name: string
  kind: string
  status: string
  evidence: string
  start?: Dated
  end?: Dated
  places: string[]
  addresses: string[]
  sources: unknown[]
}
interface Role {
  id: string
  relation: string
  from: string
  to: string
  evidence: string
  start?: Dated
  end?: Dated
  sources: (string | { id: string })[]
}
interface Part {
  id: string
  parts?: Part[]
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../seed/${name}.json`, import.meta.url), 'utf8'))

const programmes: Programme[] = read('programmes')
const strategies: { id: string; implements?: string; parts?: Part[] }[] = read('strategies')
const places: { id: string; within: string[] }[] = read('places')
const sectorOf = new Map<string, string>(
  read('organisations').map((each: { id: string; sector: string }) => [each.id, each.sector]),
)
const programmeIds = new Set(programmes.map(({ id }) => id))
const roles: Role[] = read('relations').filter(({ to }: Role) => programmeIds.has(to))

export const strategyIds = strategies.map(({ id }) => id)

/** What a coverage question asks, in its own words. */
export interface Question {
  by: 'place' | 'sector' | 'kind' | 'evidence' | 'year'
  level?: 'nation' | 'region'
  asOf?: string
  count?: 'running' | 'started'
  role?: string[]
  ledBy?: string
  evidence?: string[]
  kind?: string[]
}

export interface Counted {
  programmes: string[]
  organisations: string[]
  direct: number
  wide: number
}

// --- dates -----------------------------------------------------------------------------------------------------

const firstDay = ({ value }: Dated) =>
  value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value

function lastDay({ value }: Dated): string {
  if (value.length === 4) return `${value}-12-31`
  if (value.length === 10) return value
  const [year, month] = value.split('-').map(Number) as [number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return `${value}-${[31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]}`
}

const planned = new Set(['announced', 'announced-not-found', 'planned-outcome-unknown'])

/** Whether a programme counts on any day from `from` to `to`. */
function counts(programme: Programme, from: string, to: string, count: string): boolean {
  const { status, start, end } = programme
  if (planned.has(status) || !start || firstDay(start) > to) return false
  if (count === 'started') return true
  if (end) return lastDay(end) >= from
  return status === 'active' || status === 'beta' || lastDay(start) >= from
}

function roleCounts({ start, end }: Role, from: string, to: string, count: string): boolean {
  if (start && firstDay(start) > to) return false
  return count === 'started' || !end || lastDay(end) >= from
}

// --- the tree --------------------------------------------------------------------------------------------------

/** Every part of a strategy with all that lies below it, itself included. */
function partsBelow(strategy: string): Map<string, Set<string>> {
  const below = new Map<string, Set<string>>()
  const visit = (part: Part): string[] => {
    const inside = (part.parts ?? []).flatMap(visit)
    for (const implementing of strategies)
      if (implementing.implements === part.id) inside.push(...(implementing.parts ?? []).flatMap(visit))
    below.set(part.id, new Set([part.id, ...inside]))
    return [part.id, ...inside]
  }
  for (const part of strategies.find(({ id }) => id === strategy)?.parts ?? []) visit(part)
  return below
}

// --- places ----------------------------------------------------------------------------------------------------

const within = new Map(places.map((place) => [place.id, place.within]))
const lies = (inner: string, outer: string): boolean =>
  inner === outer || (within.get(inner) ?? []).some((above) => lies(above, outer))

const nations = ['england', 'scotland', 'wales', 'northern-ireland']
const regions = [
  ...['north-east', 'north-west', 'yorkshire-and-the-humber', 'east-midlands', 'west-midlands'],
  ...['east-of-england', 'london', 'south-east', 'south-west', 'scotland', 'wales', 'northern-ireland'],
]

// --- the count -------------------------------------------------------------------------------------------------

const government = [
  ...['government-department', 'devolved-administration', 'combined-authority', 'local-government'],
  ...['regulator', 'public-body', 'nhs'],
]
const dataRead = '2026-11-24'
const endOf = (asOf: string) => lastDay({ value: asOf, precision: '' })

/** Columns of a question by id; those of a year, from the first in which any programme began. */
function columnsOf({ by, level, asOf }: Question): string[] {
  if (by === 'place') return level === 'region' ? regions : nations
  if (by === 'evidence') return ['seen', 'known', 'judgement']
  if (by === 'kind') return [...new Set(programmes.map(({ kind }) => kind))]
  if (by === 'sector') return [...new Set(roles.map(({ from }) => sectorOf.get(from) as string))]
  const years = programmes.flatMap(({ start }) => (start ? Number(start.value.slice(0, 4)) : []))
  const last = Number((asOf ?? dataRead).slice(0, 4))
  const columns: string[] = []
  for (let year = Math.min(last, ...years); year <= last; year++) columns.push(String(year))
  return columns
}

/** What counts from one day to another, each programme with its organisations. */
function counted(question: Question, from: string, to: string): [Programme, string[]][] {
  const { count = 'running', role = ['RUNS', 'PARTNERS_IN'], ledBy, evidence, kind } = question
  const found: [Programme, string[]][] = []
  for (const programme of programmes) {
    if (evidence && !evidence.includes(programme.evidence)) continue
    if (kind && !kind.includes(programme.kind)) continue
    if (!counts(programme, from, to, count)) continue
    const own = roles.filter(
      (each) =>
        each.to === programme.id &&
        roleCounts(each, from, to, count) &&
        (!evidence || evidence.includes(each.evidence)),
    )
    const outside = own.some(
      (each) => each.relation === 'runs' && !government.includes(sectorOf.get(each.from) as string),
    )
    if (ledBy === 'outside-government' && !outside) continue
    const wanted = role.map((each) => each.toLowerCase().replaceAll('_', '-'))
    const organisations = own.filter((each) => wanted.includes(each.relation)).map((each) => each.from)
    found.push([programme, [...new Set(organisations)]])
  }
  return found
}

/** Counts by `row column`, and by row alone under `row`; only where something counts. */
export function countCoverage(strategy: string, question: Question): Map<string, Counted> {
  const day = question.asOf ? endOf(question.asOf) : dataRead
  const below = partsBelow(strategy)
  const result = new Map<string, Counted>()
  const add = (key: string, id: string, organisations: string[], direct: boolean) => {
    const cell = result.get(key) ?? { programmes: [], organisations: [], direct: 0, wide: 0 }
    cell.programmes.push(id)
    cell.organisations = [...new Set([...cell.organisations, ...organisations])].sort()
    cell[direct ? 'direct' : 'wide']++
    result.set(key, cell)
  }
  const onDay = counted(question, day, day)
  const inColumn = (column: string) =>
    question.by === 'year' ? counted(question, `${column}-01-01`, `${column}-12-31`) : onDay
  const columns = columnsOf(question).map((column) => [column, inColumn(column)] as const)
  for (const [row, parts] of below) {
    const serves = ({ addresses }: Programme) => addresses.some((part) => parts.has(part))
    for (const [programme, organisations] of onDay)
      if (serves(programme)) add(row, programme.id, organisations, true)
    for (const [column, all] of columns)
      for (const [programme, organisations] of all) {
        if (!serves(programme)) continue
        const key = `${row} ${column}`
        if (question.by === 'place') {
          const direct = programme.places.some((place) => lies(place, column))
          if (direct || programme.places.some((place) => lies(column, place)))
            add(key, programme.id, organisations, direct)
        } else if (question.by === 'sector') {
          const its = organisations.filter((id) => sectorOf.get(id) === column)
          if (its.length > 0) add(key, programme.id, its, true)
        } else if (question.by === 'year' || programme[question.by] === column)
          add(key, programme.id, organisations, true)
      }
  }
  return result
}

/** Claims and distinct sources recorded for a part, whatever their dates. */
export function effortOn(strategy: string, row: string): { claims: number; sources: number } {
  const parts = partsBelow(strategy).get(row) ?? new Set()
  let claims = 0
  const sources = new Set<string>()
  const cite = (list: unknown[]) => {
    for (const each of list) sources.add(typeof each === 'string' ? each : (each as { id: string }).id)
  }
  for (const programme of programmes) {
    if (!programme.addresses.some((part) => parts.has(part))) continue
    const own = roles.filter(({ to }) => to === programme.id)
    claims += 1 + programme.addresses.length + programme.places.length + own.length
    cite(programme.sources)
    for (const role of own) cite(role.sources)
  }
  return { claims, sources: sources.size }
}

/** The rows of a strategy's tree. */
export const rowsOf = (strategy: string): string[] => [...partsBelow(strategy).keys()]
