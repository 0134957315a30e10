import type { CoverageAnswer, CoverageRow } from '#contract/coverage'
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

/** Leaves of the tree: what can be said of them is not said again of the parts above. */
export function leavesOf(answer: CoverageAnswer): CoverageRow[] {
  const parents = new Set(answer.rows.map((row) => row.parent))
  return answer.rows.filter((row) => !parents.has(row.id))
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

/** The parts with the fewest programmes, for when no place is chosen; at most three. */
export function thinnest(answer: CoverageAnswer): { row: CoverageRow; programmes: number }[] {
  const totals = new Map(answer.totals.map((total) => [total.row, total.programmes]))
  return leavesOf(answer)
    .map((row) => ({ row, programmes: totals.get(row.id) ?? 0 }))
    .sort((a, b) => a.programmes - b.programmes)
    .slice(0, 3)
}
