/** How far each address was scrolled when it was left, so that Back leads to where one was, as between documents. */

const scroller = (): HTMLElement | null => document.getElementById('main')
const left = new Map<string, number>()
let here = location.href
/** The address a link has just led to: that one begins at its top. All others are come back to. */
let linked: string | null = null

/** The new address is there already, the content is still that of the old one. */
function onLink(event: Event): void {
  left.set(here, scroller()?.scrollTop ?? 0)
  here = location.href
  if (event.type === 'pushState') linked = here
}

function onScroll({ target }: Event): void {
  if (target === scroller()) left.set(here, scroller()?.scrollTop ?? 0)
}

function onWalk(): void {
  here = location.href
}

/** Starts to remember; returns what ends it. The router itself sends the events of links. */
export function rememberScroll(): () => void {
  const over = new AbortController()
  const how = { capture: true, passive: true, signal: over.signal }
  window.addEventListener('pushState', onLink, how)
  window.addEventListener('replaceState', onLink, how)
  window.addEventListener('popstate', onWalk, how)
  document.addEventListener('scroll', onScroll, how)
  return () => over.abort()
}

const patience = 3000

/** To where the address was left, as soon as its content is long enough; else to the top. Returns what calls it off. */
export function restoreScroll(): () => void {
  // The content of an address may be drawn before its event is heard.
  here = location.href
  const top = linked === here ? 0 : (left.get(here) ?? 0)
  const until = performance.now() + patience
  linked = null
  scroller()?.scrollTo(0, 0)
  const over = new AbortController()
  const step = (): void => {
    const main = scroller()
    if (over.signal.aborted || !main || performance.now() > until) return
    if (main.scrollHeight - main.clientHeight < top) requestAnimationFrame(step)
    else main.scrollTo(0, top)
  }
  // Who scrolls meanwhile knows better.
  for (const kind of ['wheel', 'pointerdown', 'keydown'])
    window.addEventListener(kind, () => over.abort(), { signal: over.signal, passive: true })
  if (top > 0) step()
  else over.abort()
  return () => over.abort()
}
