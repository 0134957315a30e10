import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { type GridPlace, moveInGrid, treeKey } from './grid-keys.ts'
import type { Matrix } from './matrix.ts'

const placeOf = (element: Element | null): GridPlace | null => {
  const [row, column] = element?.getAttribute('data-at')?.split(':').map(Number) ?? []
  return row === undefined || column === undefined ? null : { row, column }
}

interface GridKeys {
  frame: RefObject<HTMLElement | null>
  /** Whether the frame scrolls sideways, and so must take the keyboard itself. */
  scrolls: boolean
  /** The one place that the tab key leads to. */
  at: GridPlace
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onFocus: (event: FocusEvent<HTMLElement>) => void
}

/**
 * One tab stop for the whole matrix; the arrow keys move within, and open and close rows on their headings.
 * @param headed whether the headings of the columns take the focus too, as row 0.
 */
export function useGridKeys(model: Matrix, headed: boolean, onTurn: (row: string) => void): GridKeys {
  const frame = useRef<HTMLElement>(null)
  const [last, setLast] = useState<GridPlace>({ row: 1, column: 0 })
  const size = { rows: model.rows.length + 1, columns: model.columns.length + 2 }
  const at = within(last, size, headed)

  const focus = ({ row, column }: GridPlace) =>
    frame.current?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`)?.focus()

  const turn = (key: string, place: GridPlace): boolean => {
    const row = model.rows[place.row - 1]
    if (place.column !== 0 || !row) return false
    const parent = model.parents.has(row.id)
    const what = treeKey(key, { parent, open: parent && !model.closed.has(row.id) })
    if (what === 'open' || what === 'close') onTurn(row.id)
    if (what === 'up') focus({ row: model.rows.findIndex((each) => each.id === row.parent) + 1, column: 0 })
    return what !== null
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const place = placeOf(event.target as Element)
    if (!place || event.altKey || event.metaKey) return
    const turned = turn(event.key, place)
    const next = turned ? null : moveInGrid(event.key, event.ctrlKey, place, size)
    if (!turned && !next) return
    event.preventDefault()
    if (next) focus(within(next, size, headed))
  }

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const place = placeOf(event.target)
    if (place) setLast(place)
  }
  return { frame, scrolls: useScrolls(frame, size.columns), at, onKeyDown, onFocus }
}

/** The nearest place that takes the focus: the two corner headings never do. */
function within(place: GridPlace, size: { rows: number; columns: number }, headed: boolean): GridPlace {
  const column = Math.min(place.column, size.columns - 1)
  const first = headed && column > 1 ? 0 : 1
  return { row: Math.max(first, Math.min(place.row, size.rows - 1)), column }
}

function useScrolls(frame: RefObject<HTMLElement | null>, columns: number): boolean {
  const [scrolls, setScrolls] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of columns changes the width inside
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth + 1))
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame, columns])
  return scrolls
}
