import type { Core, ElementDefinition } from 'cytoscape'

/** Milliseconds that a slice may take: Cytoscape draws between two of them, and that takes longer. */
const slice = 12
/** Elements between two looks at the clock. */
const few = 20
/**
 * Nodes or ties of a map that is drawn for the first time, some at a time, so that who types or points meanwhile is not
 * held up.
 * @param most of a slice, where the next frame has to work out the style of each and draw it
 * @returns what ends it early
 */
export function addSlowly<Item>(
  core: Core,
  items: readonly Item[],
  element: (item: Item) => ElementDefinition,
  onEnd: () => void,
  most = Number.POSITIVE_INFINITY,
): () => void {
  let timer: ReturnType<typeof setTimeout>
  let from = 0
  const step = () => {
    const [last, end] = [from + most, performance.now() + slice]
    while (from < Math.min(items.length, last) && performance.now() < end) {
      core.add(items.slice(from, from + few).map(element))
      from += few
    }
    if (from < items.length) timer = setTimeout(step)
    else onEnd()
  }
  timer = setTimeout(step)
  return () => clearTimeout(timer)
}
