/** Which names of a tree have room at a zoom. Pure. */

interface RowSpot {
  /** In pixels. */
  y: number
  depth: number
  /** What stands beside it is its own, not that of a part below. */
  own: boolean
  weight: number
}

/** Rows nearer than this would be too small to press (WCAG 2.5.8). */
const least = 24
/** Names nearer than this would run into each other. */
const legible = 16

interface ShownRows {
  /** Positions in the list of those that have a name. */
  named: Set<number>
  /** And of those that can be pressed. */
  pressed: Set<number>
}

/**
 * The root comes first, then those whose nodes would be without a name, then the higher in the tree the sooner, then
 * the more there is. Between those that can be pressed there may be room for the words of others: nearer by, they can
 * be pressed too.
 * @param beside nodes stand beside their names and not below, where more names would lie on them
 */
export function shownRows(rows: readonly RowSpot[], beside = true): ShownRows {
  const order = rows
    .map((row, index) => ({ ...row, index }))
    .sort((a, b) => rank(a) - rank(b) || a.depth - b.depth || b.weight - a.weight || a.index - b.index)
  const pressed = apart(order, [], least)
  const named = beside ? apart(order, pressed, legible) : pressed
  return { named: new Set(named.map(indexOf)), pressed: new Set(pressed.map(indexOf)) }
}

type Ranked = RowSpot & { index: number }
const indexOf = ({ index }: Ranked): number => index

/** Those that are there, and in their order all that keep a distance to each. */
function apart(order: readonly Ranked[], there: readonly Ranked[], distance: number): Ranked[] {
  const kept = [...there]
  for (const row of order) if (kept.every((other) => Math.abs(other.y - row.y) >= distance)) kept.push(row)
  return kept
}

const rank = ({ depth, own }: RowSpot): number => (depth === 0 ? 0 : own ? 1 : 2)
