import type { CoverageAnswer, CoverageRow } from '#contract/coverage'

/** The row the tile map shows: the chosen part if it is there, else the top part with the most programmes (of equals the last). */
export function mapRow(answer: CoverageAnswer, part: string | undefined): CoverageRow | null {
  const chosen = answer.rows.find((row) => row.id === part)
  if (chosen) return chosen
  const totals = new Map(answer.totals.map((total) => [total.row, total.programmes]))
  const top = answer.rows.filter((row) => row.depth === 0)
  return top.reduce<CoverageRow | null>(
    (best, row) => (best && (totals.get(best.id) ?? 0) > (totals.get(row.id) ?? 0) ? best : row),
    null,
  )
}
