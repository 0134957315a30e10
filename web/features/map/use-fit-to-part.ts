import { type RefObject, useEffect, useRef } from 'react'
import type { GraphHandle } from '../../graph/GraphCanvas.tsx'
import type { MapState } from './map-state.ts'

/** When only a part of the map is shown it fills the window, and so does the whole when one comes back to it. */
export function useFitToPart(
  graph: RefObject<GraphHandle | null>,
  { ego, only }: MapState,
  nodes: readonly { id: string }[] | undefined,
): void {
  const part = `${ego ?? ''}|${only.join()}`
  const shown = useRef('|')
  // Neighbours that come between two frames count too.
  const latest = useRef(nodes)
  latest.current = nodes
  useEffect(() => {
    if (!nodes || nodes.length === 0 || shown.current === part) return
    // After the drawing knows the new nodes and how much of it panels cover.
    const frame = requestAnimationFrame(() => {
      shown.current = part
      const ids = latest.current?.map((node) => node.id)
      graph.current?.fit(true, part === '|' ? undefined : ids)
    })
    return () => cancelAnimationFrame(frame)
  }, [part, nodes, graph])
}
