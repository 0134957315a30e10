import type { CoverageAnswer, CoverageCell, CoverageQuery } from '#contract/coverage'
import type { Activity } from '#server/analysis/activity'
import type { Rules } from '#server/analysis/counting'
import { type Cell, type Coverage, coverage, type Dimension } from '#server/analysis/coverage'
import { byEvidence, byKind, byPlace, bySector, byYear } from '#server/analysis/dimensions'
import { type Places, placeColumns } from '#server/projections/places'
import { type StrategyTrees, type TreeRow, treeRows } from '#server/projections/strategy-tree'
import { evidenceTerms, sectorName, wordsOf } from '#server/projections/vocabulary'

/** What a coverage question is asked of. */
export interface CoverageSpace {
  activity: Activity
  places: Places
  trees: StrategyTrees
}

/** The columns asked for, and where programmes lie among them. */
function dimensionOf(
  space: CoverageSpace,
  { by, level }: Pick<CoverageQuery, 'by' | 'level'>,
  rules: Rules,
): Dimension {
  const { activity, places } = space
  switch (by) {
    case 'place':
      return byPlace(
        placeColumns(places, level).map(({ id, name }) => ({ id, name })),
        places.containers,
      )
    case 'sector':
      return bySector(
        distinct(
          [...activity.organisations.values()].map(({ sector }) => sector),
          sectorName,
        ),
        activity,
      )
    case 'kind':
      return byKind(
        distinct(
          activity.programmes.map(({ kind }) => kind),
          wordsOf,
        ),
      )
    case 'evidence':
      return byEvidence(
        (['seen', 'known', 'judgement'] as const).map((id) => ({ id, name: evidenceTerms[id].name })),
      )
    case 'year':
      return byYear(yearsOf(activity, rules.period.to), rules)
  }
}

function distinct(values: (string | null)[], name: (id: string) => string) {
  const ids = [...new Set(values.filter((value) => value !== null))]
  return ids.map((id) => ({ id, name: name(id) })).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}

/** Years from the first start of any programme to that of the day. */
function yearsOf({ programmes }: Activity, day: string) {
  const last = Number(day.slice(0, 4))
  const starts = programmes.flatMap(({ firstDay }) => (firstDay === null ? [] : Number(firstDay.slice(0, 4))))
  const first = starts.reduce((least, year) => Math.min(least, year), last)
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index)).map((id) => ({
    id,
    name: id,
  }))
}

const toRow = ({ part, parent, depth }: TreeRow): CoverageAnswer['rows'][number] => ({
  id: part.id,
  name: part.name,
  parent,
  depth,
  kind: part.kind,
  nameStatus: part.nameStatus,
  strategy: part.strategy,
})

/** What counts in each cell of a strategy's tree against a dimension. */
export function matrixOf(
  space: CoverageSpace,
  strategy: string,
  query: Pick<CoverageQuery, 'by' | 'level'>,
  rules: Rules,
) {
  const tree = treeRows(space.trees, strategy)
  const dimension = dimensionOf(space, query, rules)
  const matrix = coverage(
    space.activity,
    tree.map(({ part, parent }) => ({ id: part.id, parent })),
    dimension,
    rules,
  )
  return { tree, dimension, matrix }
}

export type Matrix = ReturnType<typeof matrixOf>

/** The whole matrix in figures: every row against every column, zeros too. */
export function buildCoverage({ tree, dimension, matrix }: Matrix, withIds: boolean) {
  return {
    rows: tree.map(toRow),
    columns: dimension.columns,
    cells: cellsOf(matrix, tree, dimension, withIds),
    totals: tree.map(({ part }) => {
      const { direct: _direct, wide: _wide, ...total } = figures(matrix.totals.get(part.id), withIds)
      return { row: part.id, ...total }
    }),
    leftOut: matrix.leftOut,
  }
}

function cellsOf(
  matrix: Coverage,
  tree: TreeRow[],
  { columns }: Dimension,
  withIds: boolean,
): CoverageCell[] {
  return tree.flatMap(({ part }) =>
    columns.map(({ id: column }) => ({
      row: part.id,
      column,
      ...figures(matrix.cells.get(part.id)?.get(column), withIds),
    })),
  )
}

function figures(cell: Cell | undefined, withIds: boolean) {
  const {
    direct = [],
    wide = [],
    organisations = new Set<string>(),
    claims = 0,
    sources = new Set(),
  } = cell ?? {}
  return {
    programmes: direct.length + wide.length,
    organisations: organisations.size,
    direct: direct.length,
    wide: wide.length,
    effort: { claims, sources: sources.size },
    ...(withIds && { programmeIds: [...direct, ...wide].sort(), organisationIds: [...organisations].sort() }),
  }
}

/** The cell of a row and column, or the row's total without a column. */
export const cellAt = ({ matrix }: Matrix, row: string, column: string | undefined): Cell | undefined =>
  column === undefined ? matrix.totals.get(row) : matrix.cells.get(row)?.get(column)
