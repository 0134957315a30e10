import type { Evidence } from '#contract/common'
import { dimensions } from '#contract/coverage'
import { choice, list, number, text, viewSchema } from '../../state/params.ts'
import type { Counting } from '../../ui/CountingFilters.tsx'
import { isEnglishRegion } from './tiles.ts'

/** The strategy the view opens with: the framework of Mission 1. */
export const firstStrategy = 'nds-m1-framework-2021'

/** The state of the view as it stands in the URL. */
export const GapsState = viewSchema({
  strategy: text(),
  /** A part or a place that the gap list is narrowed to, and that the matrix marks. */
  part: text(),
  place: text(),
  by: choice(dimensions, 'place'),
  level: choice(['nation', 'region'], 'nation'),
  count: choice(['running', 'started'], 'running'),
  ledBy: choice(['anyone', 'outside-government'], 'anyone'),
  asOf: text(),
  evidence: list(),
  /** Types of gap the list shows; none: all. */
  type: list(),
  /** Whether a programme that covers a wider area counts in each place within it. */
  reach: choice(['direct', 'any'], 'direct'),
  /** Thresholds of the API, with its defaults. */
  thinBelow: number(3, 1, 20),
  concentration: number(0.5, 0, 1),
  months: number(12, 1, 60),
  density: number(0.5, 0, 1),
  show: choice(['programmes', 'organisations', 'effort'], 'programmes'),
  /** Rows opened or closed by hand. */
  turn: list(),
  /** The cell whose contents are open: `m1-pa-pets~wales`; without a column the whole row. */
  cell: text(),
})
export type GapsState = ReturnType<typeof GapsState.parse>
export type GapsPatch = { [K in keyof GapsState]?: GapsState[K] | undefined | null }

const marks: readonly string[] = ['seen', 'known', 'judgement']

export const countingOf = (state: GapsState): Counting => ({
  count: state.count,
  ledBy: state.ledBy,
  asOf: state.asOf,
  evidence: state.evidence.filter((each): each is Evidence => marks.includes(each)),
})

/** An English region is a column only at the level of regions, whatever the link says. */
export const levelOf = (state: GapsState): 'nation' | 'region' =>
  isEnglishRegion(state.place) ? 'region' : state.level

/** The parameters of the API that coverage, its cells and gaps share. */
export function countingParams(state: GapsState) {
  const { count, ledBy, asOf, evidence } = countingOf(state)
  return { count, ledBy, asOf, evidence }
}

/** A cell, or a whole row when the column is null. */
export interface Spot {
  row: string
  column: string | null
}

/** The parameters of the gaps alone. */
export function thresholdParams({ reach, thinBelow, concentration, months, density }: GapsState) {
  return { reach, thinBelow, concentration, months, density }
}

/** `m1-pa-pets~wales` as a cell, and back. */
export const cellToken = (row: string, column: string | null): string =>
  column === null ? row : `${row}~${column}`
export function readCell(token: string | undefined): Spot | null {
  const [row, column] = token?.split('~') ?? []
  return row ? { row, column: column ?? null } : null
}
