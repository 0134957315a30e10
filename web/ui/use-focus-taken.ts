import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Calls when an element goes that holds the keyboard's focus, which the page would then have lost. In a layout effect,
 * since its cleanup runs while the element still stands.
 */
export function useFocusTaken(element: RefObject<HTMLElement | null>, onTaken: () => void): void {
  const last = useRef(onTaken)
  last.current = onTaken
  useLayoutEffect(() => {
    const holder = element.current
    return () => {
      if (holder?.contains(document.activeElement)) last.current()
    }
  }, [element])
}
