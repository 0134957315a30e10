import type { Activity, ActivityProgramme } from './activity.ts'
import { countedOrganisations, counts, type Rules, type Verdict, verdict } from './counting.ts'
import { type Effort, effortByProgramme, NumberSet } from './effort.ts'

/**
 * The matrix of a strategy's parts against a dimension. A programme counts for a part when it addresses it or
 * anything below it, once. Rules: DESIGN section 4. Pure.
 */

/** A part with the part above it in this tree; null at the top. */
export interface CoverageTreeRow {
  id: string
  parent: string | null
}

type Reach = 'direct' | 'wide'

/** One dimension: its columns, and in which of them a programme lies. */
export interface Dimension {
  columns: { id: string; name: string }[]
  /** Columns of a programme that counts, and whom to count there; by itself for every column's own rules. */
  place: (programme: ActivityProgramme, organisations: readonly string[]) => Placement[]
  /** Rules of a column of its own, such as those of a year; the common rules when left out. */
  rules?: (column: string) => Rules
}

export interface Placement {
  column: string
  reach: Reach
  /** Organisations that count in the column. */
  organisations: readonly string[]
}

/** What lies in one cell. */
export interface Cell {
  direct: string[]
  wide: string[]
  organisations: Set<string>
  /** Claims recorded there, whatever their dates. */
  claims: number
  sources: NumberSet
}

export interface Coverage {
  /** By row, then by column; only cells in which anything is recorded. */
  cells: Map<string, Map<string, Cell>>
  /** By row, whatever the column. */
  totals: Map<string, Cell>
  /** Programmes of the tree by what became of them. */
  leftOut: Record<Exclude<Verdict, 'counted'> | 'noColumn', number>
}

const emptyCell = (): Cell => ({
  direct: [],
  wide: [],
  organisations: new Set(),
  claims: 0,
  sources: new NumberSet(),
})

export function coverage(
  activity: Activity,
  rows: readonly CoverageTreeRow[],
  dimension: Dimension,
  rules: Rules,
): Coverage {
  const above = rowsAbove(rows)
  const result: Coverage = {
    cells: new Map(rows.map((row) => [row.id, new Map()])),
    totals: new Map(rows.map((row) => [row.id, emptyCell()])),
    leftOut: { filtered: 0, planned: 0, undated: 0, notYet: 0, over: 0, ledByGovernment: 0, noColumn: 0 },
  }
  for (const programme of activity.programmes) {
    const at = rowsOf(programme, above)
    if (at.size > 0) addProgramme(activity, result, programme, [...at], dimension, rules)
  }
  return result
}

function addProgramme(
  activity: Activity,
  { cells, totals, leftOut }: Coverage,
  programme: ActivityProgramme,
  rows: string[],
  dimension: Dimension,
  rules: Rules,
): void {
  const cellAt = (row: string, column: string): Cell => {
    const line = cells.get(row) as Map<string, Cell>
    const cell = line.get(column) ?? emptyCell()
    line.set(column, cell)
    return cell
  }
  const decided = verdict(activity, programme, rules)
  const organisations = countedOrganisations(programme, rules)
  const effort = effortByProgramme(activity).get(programme) as Effort
  for (const row of rows) {
    const total = totals.get(row) as Cell
    addEffort(total, effort)
    if (decided === 'counted') add(total, programme.id, 'direct', organisations)
  }
  // Effort is recorded wherever the programme lies, whatever its dates and whoever counts.
  const everybody = [...new Set(programme.roles.map((role) => role.organisation))]
  for (const { column } of dimension.place(programme, everybody))
    for (const row of rows) addEffort(cellAt(row, column), effort)
  let placed = 0
  for (const { column, reach, organisations: there } of placements(activity, programme, dimension, rules)) {
    placed++
    for (const row of rows) add(cellAt(row, column), programme.id, reach, there)
  }
  if (decided !== 'counted') leftOut[decided]++
  else if (placed === 0) leftOut.noColumn++
}

/** Where a programme counts: by the common rules, or by those of each column. */
function placements(
  activity: Activity,
  programme: ActivityProgramme,
  dimension: Dimension,
  rules: Rules,
): Placement[] {
  const own = dimension.rules
  if (!own)
    return counts(activity, programme, rules)
      ? dimension.place(programme, countedOrganisations(programme, rules))
      : []
  return dimension.columns.flatMap(({ id }) => {
    const its = own(id)
    if (!counts(activity, programme, its)) return []
    return [{ column: id, reach: 'direct' as const, organisations: countedOrganisations(programme, its) }]
  })
}

function add(cell: Cell, programme: string, reach: Reach, organisations: readonly string[]): void {
  cell[reach].push(programme)
  for (const id of organisations) cell.organisations.add(id)
}

function addEffort(cell: Cell, effort: Effort): void {
  cell.claims += effort.claims
  for (const source of effort.sources) cell.sources.add(source)
}

/** For each part, the rows it counts for: its own, and those above. */
export function rowsAbove(rows: readonly CoverageTreeRow[]): Map<string, string[]> {
  const parents = new Map(rows.map((row) => [row.id, row.parent]))
  return new Map(
    rows.map(({ id }) => {
      const line: string[] = []
      for (let at: string | null | undefined = id; at != null; at = parents.get(at)) line.push(at)
      return [id, line]
    }),
  )
}

/** The rows a programme counts for. */
export const rowsOf = (programme: ActivityProgramme, above: ReadonlyMap<string, string[]>): Set<string> =>
  new Set(programme.addresses.flatMap(({ part }) => above.get(part) ?? []))
