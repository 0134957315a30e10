import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { routes } from '../routes.tsx'
import { focusMain } from './focus-main.ts'

/** Name of the view at a path, as the tab of the browser shows it. */
const titleOf = (path: string): string => {
  const route = routes.find((each) => each.path === path)
  return `${route?.name ?? 'Page not found'} · Interplay`
}

/**
 * What a page load would do by itself: the title changes with the view, the keyboard starts at the content, and the
 * content at its top. Gives the title, to be said to screen readers after the first view.
 */
export function usePageTitle(): string {
  const [path] = useLocation()
  const shown = useRef(path)
  const title = titleOf(path)
  useEffect(() => {
    document.title = title
    if (shown.current === path) return
    shown.current = path
    document.getElementById('main')?.scrollTo(0, 0)
    focusMain()
  }, [path, title])
  return title
}
