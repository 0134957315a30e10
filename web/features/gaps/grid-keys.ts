/** Moves by keys in a grid of rows with a heading cell: the pattern of a treegrid (WAI-ARIA Authoring Practices). */
export interface GridPlace {
  row: number
  column: number
}

export interface GridSize {
  rows: number
  columns: number
}

const page = 8

/** Where a key leads from `at`; null for a key that does not move. Column 0 is the heading of the row. */
export function moveInGrid(key: string, ctrl: boolean, at: GridPlace, size: GridSize): GridPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  switch (key) {
    case 'ArrowUp':
      return { ...at, row: Math.max(0, at.row - 1) }
    case 'ArrowDown':
      return { ...at, row: Math.min(last.row, at.row + 1) }
    case 'ArrowLeft':
      return { ...at, column: Math.max(0, at.column - 1) }
    case 'ArrowRight':
      return { ...at, column: Math.min(last.column, at.column + 1) }
    case 'PageUp':
      return { ...at, row: Math.max(0, at.row - page) }
    case 'PageDown':
      return { ...at, row: Math.min(last.row, at.row + page) }
    case 'Home':
      return ctrl ? { row: 0, column: 0 } : { ...at, column: 0 }
    case 'End':
      return ctrl ? last : { ...at, column: last.column }
    default:
      return null
  }
}

/** What left and right do on the heading of a row: open and close it, or go to its parent. */
export function treeKey(
  key: string,
  row: { open: boolean; parent: boolean },
): 'open' | 'close' | 'up' | null {
  if (key === 'ArrowRight') return row.parent && !row.open ? 'open' : null
  if (key === 'ArrowLeft') return row.parent && row.open ? 'close' : 'up'
  return null
}
