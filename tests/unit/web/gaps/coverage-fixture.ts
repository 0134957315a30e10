import type { CoverageAnswer, CoverageCell, CoverageRow } from '#contract/coverage'

/** A small answer: a group with three parts by two places, each cell of another kind. */
const row = (id: string, parent: string | null, depth: number): CoverageRow => ({
  id,
  name: `Part ${id}`,
  parent,
  depth,
  kind: parent ? 'priority-area' : 'group',
  nameStatus: null,
  strategy: 's',
})

export const cell = (row: string, column: string, patch: Partial<CoverageCell> = {}): CoverageCell => ({
  row,
  column,
  programmes: 0,
  organisations: 0,
  direct: 0,
  wide: 0,
  effort: { claims: 0, sources: 0 },
  ...patch,
})

const many = { claims: 40, sources: 12 }

export const coverage: CoverageAnswer = {
  strategy: { id: 's', type: 'strategy', name: 'A strategy' },
  rows: [
    row('top', null, 0),
    row('a', 'top', 1),
    row('b', 'top', 1),
    row('c', 'top', 1),
    row('later', null, 0),
  ],
  columns: [
    { id: 'wales', name: 'Wales' },
    { id: 'scotland', name: 'Scotland' },
  ],
  cells: [
    cell('top', 'wales', { programmes: 9, direct: 4, wide: 5, organisations: 6, effort: many }),
    cell('top', 'scotland', { programmes: 9, direct: 9, organisations: 6, effort: many }),
    cell('a', 'wales', { programmes: 9, direct: 4, wide: 5, organisations: 6, effort: many }),
    cell('a', 'scotland', { programmes: 9, direct: 9, organisations: 6, effort: many }),
    cell('b', 'wales', { programmes: 5, wide: 5, organisations: 2, effort: many }),
    cell('b', 'scotland', { effort: many }),
    cell('c', 'wales'),
    cell('c', 'scotland', { effort: { claims: 9, sources: 1 } }),
    cell('later', 'wales'),
    cell('later', 'scotland'),
  ],
  totals: [
    { row: 'top', programmes: 20, organisations: 8, effort: many },
    { row: 'a', programmes: 18, organisations: 8, effort: many },
    { row: 'b', programmes: 5, organisations: 2, effort: many },
    { row: 'c', programmes: 0, organisations: 0, effort: { claims: 9, sources: 1 } },
    { row: 'later', programmes: 0, organisations: 0, effort: { claims: 0, sources: 0 } },
  ],
  meta: { revision: 1, asOf: '2026-11-24', parameters: {}, cut: null, elapsed: 1 },
}
