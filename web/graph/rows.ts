/** Which names of a tree have room at a zoom. Pure. */

interface RowSpot {
  /** In pixels. */
  y: number
  depth: number
  /** What stands beside it is its own, not that of a part below. */
  own: boolean
  weight: number
}

/** Rows nearer than this would be too small to press. */
const least = 24

/**
 * Positions in the list of those that are shown: the root, then those whose nodes would be without a name, then the
 * higher in the tree the sooner, then the more there is.
 */
export function shownRows(rows: readonly RowSpot[]): Set<number> {
  const order = rows
    .map((row, index) => ({ ...row, index }))
    .sort((a, b) => rank(a) - rank(b) || a.depth - b.depth || b.weight - a.weight || a.index - b.index)
  const shown: RowSpot[] = []
  const found = new Set<number>()
  for (const row of order) {
    if (shown.some((other) => Math.abs(other.y - row.y) < least)) continue
    shown.push(row)
    found.add(row.index)
  }
  return found
}

const rank = ({ depth, own }: RowSpot): number => (depth === 0 ? 0 : own ? 1 : 2)
