import type { CoverageAnswer, CoverageCell, CoverageRow, Dimension } from '#contract/coverage'
import { leastEffort } from '../../ui/effort.ts'
import { scaleStep } from '../../ui/scale.ts'
import { closedRows, emptyBelow, visibleRows } from '../../ui/tree.ts'
import { counted } from '../../ui/words.ts'

/** What the matrix shows in its cells. */
export type Measure = 'programmes' | 'organisations' | 'effort'

/**
 * What a cell says beside its number. `unmapped`: nothing counted and next to nothing recorded, so nobody may have
 * looked. `nobody`: looked, and nothing counted. `reached`: only from a wider area. `covered`: something of its own.
 */
export type CellState = 'unmapped' | 'nobody' | 'reached' | 'covered'

export function cellState(cell: CoverageCell): CellState {
  if (cell.programmes === 0) return cell.effort.claims < leastEffort ? 'unmapped' : 'nobody'
  return cell.direct === 0 && cell.wide > 0 ? 'reached' : 'covered'
}

/** The number of a cell: of programmes those placed there, since what covers the whole UK would hide the gaps. */
export function cellValue(cell: CoverageCell, measure: Measure): number {
  if (measure === 'effort') return cell.effort.claims
  if (measure === 'organisations') return cell.organisations
  return cell.wide > 0 ? cell.direct : cell.programmes
}

export interface Matrix {
  rows: CoverageRow[]
  columns: CoverageAnswer['columns']
  /** Rows that can be opened, and those that are closed now. */
  parents: Set<string>
  closed: Set<string>
  cell: (row: string, column: string) => CoverageCell | undefined
  total: (row: string) => CoverageAnswer['totals'][number] | undefined
  /** Step of the colour scale of a cell. */
  step: (cell: CoverageCell) => number
  /** Largest number in sight, for the legend. */
  most: number
}

const key = (row: string, column: string) => `${row}~${column}`

/** The matrix as it is drawn: rows in sight, cells by row and column, colours against the largest leaf in sight. */
export function matrixOf(answer: CoverageAnswer, turned: readonly string[], measure: Measure): Matrix {
  const totals = new Map(answer.totals.map((total) => [total.row, total]))
  const parents = new Set(answer.rows.flatMap((row) => row.parent ?? []))
  const closed = closedRows(
    emptyBelow(answer.rows, (row) => (totals.get(row.id)?.programmes ?? 0) > 0),
    turned,
  )
  const rows = visibleRows(answer.rows, closed)
  const cells = new Map(answer.cells.map((cell) => [key(cell.row, cell.column), cell]))
  const values = answer.cells.filter((cell) => !parents.has(cell.row) || closed.has(cell.row))
  const most = Math.max(0, ...values.map((cell) => cellValue(cell, measure)))
  return {
    rows,
    columns: answer.columns,
    parents,
    closed,
    cell: (row, column) => cells.get(key(row, column)),
    total: (row) => totals.get(row),
    step: (cell) => scaleStep(Math.min(cellValue(cell, measure), most), most),
    most,
  }
}

/** Whether the names of the columns must stand upright to find room. */
export const upright = (model: Matrix): boolean =>
  model.columns.length > 9 && model.columns.some((column) => column.name.length > 5)

export const totalValue = (model: Matrix, row: string, measure: Measure): number => {
  const total = model.total(row)
  return measure === 'effort' ? (total?.effort.claims ?? 0) : (total?.[measure] ?? 0)
}

/** A cell the answer leaves out, as the API does with nothing counted and nothing recorded. */
export const emptyCell = (row: string, column: string): CoverageCell => ({
  row,
  column,
  programmes: 0,
  organisations: 0,
  direct: 0,
  wide: 0,
  effort: { claims: 0, sources: 0 },
})

const stateWords: Record<CellState, string> = {
  unmapped: 'no programme, and next to nothing recorded: perhaps only unmapped',
  nobody: 'no programme',
  reached: '',
  covered: '',
}

/** A cell in words, for screen readers and tooltips. */
export function cellWords(cell: CoverageCell, by: Dimension): string {
  const state = stateWords[cellState(cell)]
  const effort = `${counted(cell.effort.claims, 'claim')} recorded`
  if (state) return `${state}; ${effort}`
  const organisations = counted(cell.organisations, 'organisation')
  const programmes =
    by === 'place'
      ? `${counted(cell.direct, 'programme')} placed there, ${cell.wide} reaching it from a wider area`
      : counted(cell.programmes, 'programme')
  return `${programmes}; ${organisations}; ${effort}`
}
