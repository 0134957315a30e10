import type { CoverageAnswer } from '#contract/coverage'
import type { GapsAnswer } from '#contract/gaps'

type CsvRow = (string | number | null)[]

/** Every cell of the matrix as a row, closed rows included. */
export function matrixRows(answer: CoverageAnswer): CsvRow[] {
  const heading = [
    'part_id',
    'part',
    'name_status',
    'column_id',
    'column',
    'programmes',
    'direct',
    'wide',
    'organisations',
    'claims',
    'sources',
  ]
  const part = new Map(answer.rows.map((row) => [row.id, row]))
  const column = new Map(answer.columns.map((each) => [each.id, each.name]))
  return [
    heading,
    ...answer.totals.map((total) => [
      total.row,
      part.get(total.row)?.name ?? '',
      part.get(total.row)?.nameStatus ?? null,
      '',
      'all',
      total.programmes,
      null,
      null,
      total.organisations,
      total.effort.claims,
      total.effort.sources,
    ]),
    ...answer.cells.map((cell) => [
      cell.row,
      part.get(cell.row)?.name ?? '',
      part.get(cell.row)?.nameStatus ?? null,
      cell.column,
      column.get(cell.column) ?? '',
      cell.programmes,
      cell.direct,
      cell.wide,
      cell.organisations,
      cell.effort.claims,
      cell.effort.sources,
    ]),
  ]
}

/** Every gap of the answer as a row. */
export function gapRows(answer: GapsAnswer): CsvRow[] {
  const heading = [
    'id',
    'type',
    'part_id',
    'part',
    'name_status',
    'place',
    'severity',
    'confidence',
    'rank',
    'perhaps_unmapped',
    'explanation',
    'formula',
    'closers',
  ]
  return [
    heading,
    ...answer.items.map((gap) => [
      gap.id,
      gap.type,
      gap.subject.id,
      gap.subject.name,
      gap.subject.nameStatus ?? null,
      gap.subject.place?.name ?? null,
      gap.severity,
      gap.confidence,
      gap.rank,
      gap.perhapsUnmapped ? 'yes' : 'no',
      gap.explanation,
      gap.formula,
      gap.closers.map((closer) => closer.name).join('; '),
    ]),
  ]
}
