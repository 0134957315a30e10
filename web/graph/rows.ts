/** Which names of a tree have room at a zoom. Pure. */

interface RowSpot {
  /** In pixels. */
  y: number
  depth: number
  weight: number
}

/** Rows nearer than this would write over each other. */
const least = 15

/** Positions in the list of those that are shown: the higher in the tree the sooner, then the more there is. */
export function shownRows(rows: readonly RowSpot[]): Set<number> {
  const order = rows
    .map((row, index) => ({ ...row, index }))
    .sort((a, b) => a.depth - b.depth || b.weight - a.weight || a.index - b.index)
  const shown: RowSpot[] = []
  const found = new Set<number>()
  for (const row of order) {
    if (shown.some((other) => Math.abs(other.y - row.y) < least)) continue
    shown.push(row)
    found.add(row.index)
  }
  return found
}
