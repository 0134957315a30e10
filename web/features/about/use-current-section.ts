import { useEffect, useState } from 'react'
import { type SectionId, sections } from './sections.ts'

/** The section at the top of the window, as the reader scrolls; goes to the one in the address at first. */
export function useCurrentSection(): SectionId {
  const [current, setCurrent] = useState<SectionId>('scope')
  useEffect(() => {
    // The page came too late for the browser to go there by itself.
    const asked = window.location.hash.slice(1)
    if (asked) document.getElementById(asked)?.scrollIntoView()
    const visible = new Set<string>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) visible.add(target.id)
          else visible.delete(target.id)
        }
        const first = sections.find(({ id }) => visible.has(id))
        if (first) setCurrent(first.id)
      },
      { rootMargin: '-64px 0px -55% 0px' },
    )
    for (const { id } of sections) {
      const element = document.getElementById(id)
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
  }, [])
  return current
}
