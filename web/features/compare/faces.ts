import type { AlignedPair, CompareAnswer, ComparedPart, ComparedStrategy } from '#contract/compare'
import { closedRows, emptyBelow, parentIds, shownAncestor, visibleRows } from '../../ui/tree.ts'

/** One strategy's tree as it stands on one side: which parts are in sight, and which can be opened. */
export interface Face {
  strategy: ComparedStrategy
  byId: Map<string, ComparedPart>
  rows: ComparedPart[]
  parents: Set<string>
  closed: Set<string>
  /** Rows in sight that are not open: what is counted once. */
  ends: ComparedPart[]
}

/** A tree with the parts below which nothing is recorded closed, but for those turned by hand. */
export function faceOf(strategy: ComparedStrategy, turned: readonly string[]): Face {
  const parents = parentIds(strategy.parts)
  const closed = closedRows(
    emptyBelow(strategy.parts, (part) => part.programmes > 0),
    turned,
  )
  const rows = visibleRows(strategy.parts, closed)
  const byId = new Map(strategy.parts.map((part) => [part.id, part]))
  const ends = rows.filter((row) => !parents.has(row.id) || closed.has(row.id))
  return { strategy, byId, rows, parents, closed, ends }
}

const weights: Record<string, number> = { strong: 3, moderate: 2, weak: 1 }

/** A band between two parts in sight. */
export interface Band {
  left: ComparedPart
  right: ComparedPart
  /** Width: 3, 2 or 1 for each strong, moderate or weak alignment; or programmes shared. */
  value: number
  /** The aligned pairs it gathers; none for shared programmes. */
  pairs: AlignedPair[]
  /** Programmes on both parts, on the left one only, on the right one only. */
  both: string[]
  leftOnly: string[]
  rightOnly: string[]
}

const band = (left: ComparedPart, right: ComparedPart, pairs: AlignedPair[], value: number): Band => {
  const [onLeft, onRight] = [new Set(left.programmeIds), new Set(right.programmeIds)]
  return {
    left,
    right,
    value,
    pairs,
    both: left.programmeIds.filter((id) => onRight.has(id)),
    leftOnly: left.programmeIds.filter((id) => !onRight.has(id)),
    rightOnly: right.programmeIds.filter((id) => !onLeft.has(id)),
  }
}

/** The aligned pairs between two trees, gathered at the parts in sight: closing a part gathers what is below it. */
export function crosswalkBands(answer: CompareAnswer, left: Face, right: Face): Band[] {
  const shown = {
    left: new Set(left.rows.map((row) => row.id)),
    right: new Set(right.rows.map((row) => row.id)),
  }
  const gathered = new Map<string, { ends: [string, string]; pairs: AlignedPair[] }>()
  for (const pair of answer.pairs) {
    const ends = orient(pair, left, right)
    if (!ends) continue
    const from = shownAncestor(left.byId, shown.left, ends[0])
    const to = shownAncestor(right.byId, shown.right, ends[1])
    if (!from || !to) continue
    const key = `${from}~${to}`
    const found = gathered.get(key) ?? { ends: [from, to], pairs: [] }
    found.pairs.push(pair)
    gathered.set(key, found)
  }
  return [...gathered.values()].flatMap(({ ends, pairs }) => {
    const [from, to] = [left.byId.get(ends[0]), right.byId.get(ends[1])]
    const value = pairs.reduce((sum, pair) => sum + (weights[pair.strength] ?? 1), 0)
    return from && to ? [band(from, to, pairs, value)] : []
  })
}

/** The end of a pair on the left and the one on the right; null when it lies between other strategies. */
function orient(pair: AlignedPair, left: Face, right: Face): [string, string] | null {
  if (left.byId.has(pair.from.id) && right.byId.has(pair.to.id)) return [pair.from.id, pair.to.id]
  if (left.byId.has(pair.to.id) && right.byId.has(pair.from.id)) return [pair.to.id, pair.from.id]
  return null
}

/** Bands as wide as the number of programmes that two parts share: what is left without a crosswalk. */
export function sharedBands(left: Face, right: Face): Band[] {
  const bands = left.ends.flatMap((from) => right.ends.map((to) => band(from, to, [], 0)))
  return bands.filter((each) => each.both.length > 0).map((each) => ({ ...each, value: each.both.length }))
}

/** Pairs of which an end carries no programme itself: they are shown at the part above that is in sight. */
export function barePairs(answer: CompareAnswer, left: Face, right: Face): { bare: number; of: number } {
  const own = answer.pairs.flatMap((pair) => {
    const ends = orient(pair, left, right)
    return ends ? [ends] : []
  })
  const empty = (face: Face, id: string) => face.byId.get(id)?.programmes === 0
  return { bare: own.filter(([from, to]) => empty(left, from) || empty(right, to)).length, of: own.length }
}
