import { type RefObject, useEffect, useRef } from 'react'
import { useHistoryState } from 'wouter/use-browser-location'
import type { GraphHandle } from '../../graph/GraphCanvas.tsx'
import type { Spotlight } from '../../state/spotlight.ts'

/** Centres on what search or a link asked for; what was picked on the map itself is only kept in sight. */
export function useSpotlight(
  graph: RefObject<GraphHandle | null>,
  selected: readonly string[],
  ready: boolean,
): void {
  const asked = useHistoryState<Spotlight | null>()
  const done = useRef<unknown>(null)
  const id = selected.at(-1)
  useEffect(() => {
    if (!ready || !id) return
    // After the panel has opened and the drawing knows how much of it is covered.
    const frame = requestAnimationFrame(() => {
      if (asked?.centre === id && done.current !== asked) graph.current?.centre(id)
      else graph.current?.reveal(id)
      done.current = asked
    })
    return () => cancelAnimationFrame(frame)
  }, [id, ready, asked, graph])
}
