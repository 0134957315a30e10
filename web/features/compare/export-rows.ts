import type { CompareAnswer } from '#contract/compare'
import type { Band } from './faces.ts'

type CsvRow = (string | number | null)[]

/** Every part of every strategy compared, as a row. */
export function partRows(answer: CompareAnswer): CsvRow[] {
  return [
    [
      'strategy',
      'part_id',
      'part',
      'name_status',
      'parent',
      'programmes',
      'organisations',
      'claims',
      'sources',
    ],
    ...answer.strategies.flatMap((strategy) =>
      strategy.parts.map((part) => [
        strategy.id,
        part.id,
        part.name,
        part.nameStatus,
        part.parent,
        part.programmes,
        part.organisations,
        part.effort.claims,
        part.effort.sources,
      ]),
    ),
  ]
}

/** Every aligned pair as the crosswalk records it. */
export function pairRows(answer: CompareAnswer): CsvRow[] {
  return [
    [
      'id',
      'from_id',
      'from',
      'to_id',
      'to',
      'strength',
      'from_programmes',
      'to_programmes',
      'on_both',
      'asymmetry',
      'rationale',
    ],
    ...answer.pairs.map((pair) => [
      pair.id,
      pair.from.id,
      pair.from.name,
      pair.to.id,
      pair.to.name,
      pair.strength,
      pair.from.programmes,
      pair.to.programmes,
      pair.both.length,
      pair.asymmetry,
      pair.rationale,
    ]),
  ]
}

/** The bands in sight, for the chart of coverage. */
export function bandRows(bands: readonly Band[]): CsvRow[] {
  return [
    ['left_id', 'left', 'right_id', 'right', 'left_programmes', 'right_programmes', 'on_both'],
    ...bands.map(({ left, right, both }) => [
      left.id,
      left.name,
      right.id,
      right.name,
      left.programmes,
      right.programmes,
      both.length,
    ]),
  ]
}

/** Members of every set, one a row. */
export function setRows(answer: CompareAnswer): CsvRow[] {
  const rows = (['programmes', 'organisations'] as const).flatMap((of) =>
    answer.overlap[of].sets.flatMap((set) =>
      set.members.map((id) => [of.slice(0, -1), id, answer.names[id] ?? id, set.strategies.join('; ')]),
    ),
  )
  return [['type', 'id', 'name', 'on'], ...rows]
}

export function bridgeRows(answer: CompareAnswer): CsvRow[] {
  const ids = answer.strategies.map((strategy) => strategy.id)
  return [
    ['id', 'name', 'sector', ...ids.map((id) => `programmes_on_${id}`), 'ties_across', 'score'],
    ...answer.bridges.map((bridge) => [
      bridge.id,
      bridge.name,
      bridge.sector,
      ...ids.map((id) => bridge.programmes[id]?.length ?? 0),
      bridge.ties,
      bridge.score,
    ]),
  ]
}
