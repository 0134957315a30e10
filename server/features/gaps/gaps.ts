import type { Gap, GapsQuery } from '#contract/gaps'
import type { Activity } from '#server/analysis/activity'
import type { Rules } from '#server/analysis/counting'
import { byPlace } from '#server/analysis/dimensions'
import { type FoundGap, findGaps } from '#server/analysis/gaps/find-gaps'
import { claimsByColumn, profiles } from '#server/analysis/gaps/profile'
import { formulas } from '#server/analysis/gaps/severity'
import { gapTypes } from '#server/analysis/gaps/types'
import { tiedOrganisations } from '#server/analysis/tied-organisations'
import type { Alignment } from '#server/projections/alignments'
import type { DirectTie } from '#server/projections/direct-ties'
import { type Places, placeColumns } from '#server/projections/places'
import { type StrategyTrees, treeRows } from '#server/projections/strategy-tree'
import { closersOf } from './closers.ts'
import { evidenceOf } from './evidence.ts'
import type { GapsSpace } from './space.ts'
import { explain } from './words.ts'

export interface GapsInput {
  activity: Activity
  trees: StrategyTrees
  places: Places
  alignments: readonly Alignment[]
  ties: readonly DirectTie[]
  strategy: string
  rules: Rules
}

/** Everything gaps are found in and explained from. */
export function gapsSpace(input: GapsInput, { level, reach }: Pick<GapsQuery, 'level' | 'reach'>): GapsSpace {
  const { activity, trees, places, alignments, ties, strategy, rules } = input
  const columns = placeColumns(places, level).map(({ id, name }) => ({ id, name }))
  const dimension = byPlace(columns, places.containers)
  const tree = treeRows(trees, strategy)
  const rowsOf = (id: string) => treeRows(trees, id).map(({ part, parent }) => ({ id: part.id, parent }))
  const own = profiles(activity, rowsOf(strategy), dimension, rules, reach)
  const others = new Map<string, typeof own>()
  const profileOf = (part: string) => {
    const home = trees.parts.get(part)?.strategy
    if (!home) return undefined
    const known = others.get(home) ?? profiles(activity, rowsOf(home), dimension, rules, reach)
    others.set(home, known)
    return known.get(part)
  }
  const tied = tiedOrganisations(activity, ties, rules)
  return {
    ...{ activity, trees, alignments, tied, tree, profiles: own, profileOf, columns, rules, reach },
    placeClaims: claimsByColumn(own.values(), dimension),
  }
}

/** Gaps of the strategy that pass the filters, the most pressing first. */
export function gapsOf(space: GapsSpace, query: GapsQuery, day: string): Gap[] {
  const columns = space.columns.map(({ id }) => id).filter((id) => !query.place || query.place.includes(id))
  const thresholds = { ...query, day }
  const types = new Set(query.type ?? gapTypes)
  return [...space.profiles.values()]
    .filter(({ part }) => !query.part || query.part.includes(part))
    .flatMap((profile) =>
      findGaps(profile, columns, space.tied, thresholds)
        .filter(
          (gap) =>
            types.has(gap.type) && gap.severity >= query.severity && (!query.place || gap.place !== null),
        )
        .map((gap) => toGap(space, gap, query.effort)),
    )
    .sort((a, b) => last(a) - last(b) || b.rank - a.rank || b.severity - a.severity || (a.id < b.id ? -1 : 1))
}

/** What is only unmapped comes after all findings. */
const last = (gap: Gap): number => (gap.type === 'unmapped' ? 1 : 0)

function toGap(space: GapsSpace, gap: FoundGap, effort: number): Gap {
  const { type, part, place, severity, components, confidence } = gap
  const profile = space.profiles.get(part)
  if (!profile) throw new Error(`no profile of ${part}`)
  const named = space.trees.parts.get(part)
  const column = space.columns.find(({ id }) => id === place)
  return {
    id: [type, part, place].filter((each) => each !== null).join(':'),
    type,
    subject: {
      ...{ id: part, type: 'priority', name: named?.name ?? part, nameStatus: named?.nameStatus ?? null },
      place: column ? { id: column.id, type: 'place', name: column.name } : null,
    },
    severity,
    confidence,
    rank: severity * confidence,
    components,
    formula: formulas[type],
    explanation: explain(space, gap, profile),
    perhapsUnmapped:
      Math.min(profile.claims, place === null ? profile.claims : (space.placeClaims.get(place) ?? 0)) <
      effort,
    evidence: evidenceOf(space, gap, profile),
    closers: closersOf(space, gap, profile),
  }
}
