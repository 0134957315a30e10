import { type RefObject, useEffect, useRef, useState } from 'react'

/** The width of an element in pixels, as it changes; `fallback` until it is measured. For charts that fit their frame. */
export function useWidth<E extends HTMLElement>(fallback = 720): [RefObject<E | null>, number] {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(fallback)
  useEffect(() => {
    if (!ref.current) return
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.floor(entry?.contentRect.width ?? 0)
      if (next > 0) setWidth(next)
    })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
