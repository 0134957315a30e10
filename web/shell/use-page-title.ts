import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { routes } from '../routes.tsx'
import { focusMain } from './focus-main.ts'

/** Name of the view at a path, as the tab of the browser shows it. */
/** Pages that are read one after the other, such as the steps of a story, are one place: the focus stays. */
const placeOf = (path: string): string => path.replace(/\/\d+$/, '')

const titleOf = (path: string): string => {
  const route = routes.find((each) => each.path === path || path.startsWith(`${each.path}/`))
  return `${route?.name ?? 'Page not found'} · Interplay`
}

/**
 * What a page load would do by itself: the title changes with the view, the keyboard starts at the content, and the
 * content at its top. Gives the title, to be said to screen readers after the first view.
 */
export function usePageTitle(): string {
  const [path] = useLocation()
  const place = placeOf(path)
  const shown = useRef(place)
  const title = titleOf(path)
  useEffect(() => {
    document.title = title
    if (shown.current === place) return
    shown.current = place
    document.getElementById('main')?.scrollTo(0, 0)
    focusMain()
  }, [place, title])
  return title
}
