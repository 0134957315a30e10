import type { Core } from 'cytoscape'
import { edgeElement } from './to-elements.ts'
import type { ViewEdge } from './types.ts'

/** Milliseconds that a slice may take: Cytoscape draws between two of them, and that takes longer. */
const slice = 12
/** Ties between two looks at the clock. */
const few = 20

/**
 * The ties of a map that is drawn for the first time, some at a time, so that who types or points meanwhile is not held
 * up. Where nodes stand does not depend on them.
 * @param widthOf of the line, in the coordinates of the drawing
 * @returns what ends it early
 */
export function addTies(
  core: Core,
  ties: readonly ViewEdge[],
  widthOf: (count: number) => number,
  onEnd: () => void,
): () => void {
  let timer = 0
  let from = 0
  const step = () => {
    const end = performance.now() + slice
    while (from < ties.length && performance.now() < end) {
      const some = ties.slice(from, from + few).map(edgeElement)
      for (const { data } of some) data['px'] = widthOf(data['count'])
      core.add(some)
      from += few
    }
    if (from < ties.length) timer = window.setTimeout(step)
    else onEnd()
  }
  timer = window.setTimeout(step)
  return () => clearTimeout(timer)
}
