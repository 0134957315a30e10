import type { Activity } from '#server/analysis/activity'
import type { Rules } from '#server/analysis/counting'
import type { PartProfile } from '#server/analysis/gaps/profile'
import type { Alignment } from '#server/projections/alignments'
import type { Part, StrategyTrees, TreeRow } from '#server/projections/strategy-tree'

/** What a gaps question is asked of. */
export interface GapsSpace {
  activity: Activity
  trees: StrategyTrees
  alignments: readonly Alignment[]
  /** Whom each organisation is tied to on the day. */
  tied: ReadonlyMap<string, ReadonlySet<string>>
  tree: readonly TreeRow[]
  profiles: ReadonlyMap<string, PartProfile>
  /** Every part of any strategy, for those aligned with one of this tree. */
  profileOf: (part: string) => PartProfile | undefined
  columns: readonly { id: string; name: string }[]
  /** Claims recorded in each column, on any part of the tree. */
  placeClaims: ReadonlyMap<string, number>
  rules: Rules
  /** Which programmes reach a place. */
  reach: 'any' | 'direct'
}

export const partOf = (space: GapsSpace, id: string): Part | undefined => space.trees.parts.get(id)
export const organisationName = ({ activity }: GapsSpace, id: string): string =>
  activity.organisations.get(id)?.name ?? id
