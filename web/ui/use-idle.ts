import { useEffect, useState } from 'react'

/** After the page has loaded: by then the first view has its data and is drawn. */
const afterLoad = 1500

/** Runs once the first view is on screen and nothing else has to be done; returns what calls it off. */
function whenIdle(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let handle = 0
  const begin = () => {
    timer = setTimeout(() => {
      // Safari has no idle callback.
      if ('requestIdleCallback' in window) handle = requestIdleCallback(run, { timeout: 3000 })
      else run()
    }, afterLoad)
  }
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
  return () => {
    window.removeEventListener('load', begin)
    clearTimeout(timer)
    if (handle) cancelIdleCallback(handle)
  }
}

/** False until the page has loaded and the browser has nothing else to do. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return idle
}
