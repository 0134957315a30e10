import type { CoverageAnswer, CoverageRow } from '#contract/coverage'
import { leastEffort } from '../../ui/effort.ts'
import { emptyBelow, parentIds, visibleRows } from '../../ui/tree.ts'
import { cellState } from './matrix.ts'

/** What the matrix says about one place, the question a policy analyst comes with. */
export interface PlaceAnswer {
  place: string
  /** Parts without parts below them. */
  parts: number
  /** Nothing placed there, though somebody has looked; `reached` counts programmes from a wider area. */
  nobody: { row: CoverageRow; reached: number }[]
  /** Nothing placed there and next to nothing recorded. */
  unmapped: CoverageRow[]
}

/**
 * The parts that are spoken of: leaves of the tree, or the part above where no programme is recorded for any leaf
 * below it. They are the rows at the ends of the matrix as it opens.
 */
export function leavesOf(answer: CoverageAnswer): CoverageRow[] {
  const totals = new Map(answer.totals.map((total) => [total.row, total.programmes]))
  const parents = parentIds(answer.rows)
  const closed = emptyBelow(answer.rows, (row) => (totals.get(row.id) ?? 0) > 0)
  return visibleRows(answer.rows, closed).filter((row) => !parents.has(row.id) || closed.has(row.id))
}

/** Which parts have nobody in the place; null when the place is no column. */
export function answerFor(answer: CoverageAnswer, place: string): PlaceAnswer | null {
  const column = answer.columns.find((each) => each.id === place)
  if (!column) return null
  const cells = new Map(
    answer.cells.flatMap((cell) => (cell.column === place ? [[cell.row, cell] as const] : [])),
  )
  const leaves = leavesOf(answer)
  const result: PlaceAnswer = { place: column.name, parts: leaves.length, nobody: [], unmapped: [] }
  for (const row of leaves) {
    const cell = cells.get(row.id)
    if (cell && cell.direct > 0) continue
    if (!cell || cellState(cell) === 'unmapped') result.unmapped.push(row)
    else result.nobody.push({ row, reached: cell.wide })
  }
  return result
}

/** Where a part has nothing of its own; null when the strategy has no such part. */
export function placesWithout(
  answer: CoverageAnswer,
  part: string,
): { row: CoverageRow; places: { id: string; name: string; reached: number; unmapped: boolean }[] } | null {
  const row = answer.rows.find((each) => each.id === part)
  if (!row) return null
  const places = answer.columns.flatMap(({ id, name }) => {
    const cell = answer.cells.find((each) => each.row === part && each.column === id)
    if (cell && cell.direct > 0) return []
    const unmapped = !cell || cellState(cell) === 'unmapped'
    return [{ id, name, reached: cell?.wide ?? 0, unmapped }]
  })
  return { row, places }
}

/** The parts with the fewest programmes, at most three, of those that were looked at; and how many were not. */
export function thinnest(answer: CoverageAnswer): {
  fewest: { row: CoverageRow; programmes: number }[]
  looked: number
  unmapped: number
} {
  const totals = new Map(answer.totals.map((total) => [total.row, total]))
  const all = leavesOf(answer).map((row) => {
    const total = totals.get(row.id)
    return { row, programmes: total?.programmes ?? 0, claims: total?.effort.claims ?? 0 }
  })
  const looked = all.filter((each) => each.programmes > 0 || each.claims >= leastEffort)
  const fewest = looked.sort((a, b) => a.programmes - b.programmes).slice(0, 3)
  return {
    fewest: fewest.map(({ row, programmes }) => ({ row, programmes })),
    looked: looked.length,
    unmapped: all.length - looked.length,
  }
}
