import type { Core } from 'cytoscape'
import { type Focus, neighbourhood } from './focus.ts'
import type { GraphProps, ViewEdge } from './types.ts'

/** What is lit, and what is chosen. */

interface Attention {
  /** Under the pointer. */
  hovered: string | null
  /** Under the keyboard's cursor. */
  cursor: string | null
}

type Touching = ReadonlyMap<string, ViewEdge[]>

/** The surroundings of what is pointed at, else of what is selected; null when nothing is. */
export function focusOf(
  props: GraphProps,
  { hovered, cursor }: Attention,
  touching: Touching,
  known: ReadonlyMap<string, unknown>,
): Focus | null {
  const pointed = hovered ?? cursor
  if (pointed) return neighbourhood([pointed], touching)
  const present = props.selected.filter((id) => known.has(id))
  // A territory is no node, but it lights what it draws.
  if (present.length === 0 && props.lit.size === 0) return null
  const focus = neighbourhood(present, touching)
  for (const id of props.lit) focus.nodes.add(id)
  for (const id of props.litEdges) focus.edges.add(id)
  return focus
}

/** Marks the few that were put somewhere by hand; what is lit or chosen is drawn by focus-layer.ts. */
export function markPinned(core: Core, pinned: ReadonlySet<string>): void {
  core.batch(() => {
    core
      .nodes('.pinned')
      .filter((node) => !pinned.has(node.id()))
      .removeClass('pinned')
    for (const id of pinned) {
      const node = core.getElementById(id)
      if (node.nonempty() && !node.hasClass('pinned')) node.addClass('pinned')
    }
  })
}
