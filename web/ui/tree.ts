/** Rows of a tree held flat, parents before children, as the API gives them. */
export interface TreeRow {
  id: string
  parent: string | null
  depth: number
}

/** Ids of the rows that have rows below them. */
export const parentIds = (rows: readonly TreeRow[]): Set<string> =>
  new Set(rows.flatMap((row) => (row.parent === null ? [] : [row.parent])))

/** Rows with no closed row above them, in order. */
export function visibleRows<Row extends TreeRow>(rows: readonly Row[], closed: ReadonlySet<string>): Row[] {
  const hidden = new Set<string>()
  return rows.filter((row) => {
    const out = row.parent !== null && (hidden.has(row.parent) || closed.has(row.parent))
    if (out) hidden.add(row.id)
    return !out
  })
}

/** Parents below which no row passes `filled`: they start closed, so that a long empty tree does not bury the rest. */
export function emptyBelow<Row extends TreeRow>(
  rows: readonly Row[],
  filled: (row: Row) => boolean,
): Set<string> {
  const empty = parentIds(rows)
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) {
    if (!filled(row)) continue
    for (let up = row.parent; up !== null; up = byId.get(up)?.parent ?? null) empty.delete(up)
  }
  return empty
}

/** What is closed: the rows closed at first, but for those the reader has turned round. */
export function closedRows(atFirst: ReadonlySet<string>, turned: readonly string[]): Set<string> {
  const closed = new Set(atFirst)
  for (const id of turned) if (!closed.delete(id)) closed.add(id)
  return closed
}

/** The row itself if it shows, else the nearest row above it that does; null when none does. */
export function shownAncestor<Row extends TreeRow>(
  byId: ReadonlyMap<string, Row>,
  shown: ReadonlySet<string>,
  id: string,
): string | null {
  for (let at: string | null = id; at !== null; at = byId.get(at)?.parent ?? null)
    if (shown.has(at)) return at
  return null
}
