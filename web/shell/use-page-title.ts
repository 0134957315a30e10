import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { routes } from '../routes.tsx'
import { focusMain } from './focus-main.ts'
import { rememberScroll, restoreScroll } from './scroll-memory.ts'

/** The view a path belongs to: its own, or one that stands below it, such as a step of a story. */
const viewOf = (path: string) =>
  routes.find((each) => each.path === path || (each.path !== '/' && path.startsWith(`${each.path}/`)))

/**
 * What a page load would do by itself: the title changes with the view, the keyboard starts at the content, and the
 * content at its top, or where it was left by who comes back. Gives the title, to be said to screen readers after the
 * first view.
 */
export function usePageTitle(): string {
  const [path] = useLocation()
  const view = viewOf(path)
  // Steps within a story keep the keyboard where it is; from the list to a story is another page.
  const place = view ? `${view.id}${view.path === path ? '' : ' below'}` : path
  const shown = useRef(place)
  const title = `${view?.name ?? 'Page not found'} · Interplay`
  useEffect(rememberScroll, [])
  useEffect(() => {
    document.title = title
    if (shown.current === place) return
    shown.current = place
    focusMain()
    return restoreScroll()
  }, [place, title])
  return title
}
