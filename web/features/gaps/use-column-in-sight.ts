import { type RefObject, useEffect } from 'react'

/** Scrolls the frame sideways, and nothing else, until the heading of the column shows beside the names of the parts. */
export function useColumnInSight(frame: RefObject<HTMLElement | null>, column: string | undefined): void {
  useEffect(() => {
    const box = frame.current
    const heading = column && box?.querySelector<HTMLElement>(`[data-column="${CSS.escape(column)}"]`)
    if (!box || !heading) return
    const names = box.querySelector('th')?.clientWidth ?? 0
    const [left, right] = [heading.offsetLeft, heading.offsetLeft + heading.offsetWidth]
    if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth
    else if (left < box.scrollLeft + names) box.scrollLeft = left - names
  }, [frame, column])
}
