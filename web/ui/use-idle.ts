import { useEffect, useState } from 'react'

/** Safari has no idle callback: a moment after the page is there. */
const fallback = 1200

/** Runs once the first view is on screen and nothing else has to be done; returns what calls it off. */
export function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, fallback)
    return () => clearTimeout(timer)
  }
  let handle = 0
  const begin = () => {
    handle = requestIdleCallback(run, { timeout: 4000 })
  }
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
  return () => {
    window.removeEventListener('load', begin)
    cancelIdleCallback(handle)
  }
}

/** False until the page has loaded and the browser has nothing else to do. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return idle
}
