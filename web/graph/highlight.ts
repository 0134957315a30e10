import type { Core } from 'cytoscape'
import { type Focus, neighbourhood } from './focus.ts'
import { edgeIdOf } from './to-elements.ts'
import type { GraphProps, ViewEdge } from './types.ts'

/** What is lit, chosen, pinned and faded, as classes of Cytoscape. */

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

export function applyClasses(
  core: Core,
  props: GraphProps,
  { hovered, cursor }: Attention,
  focus: Focus | null,
  touching: Touching,
): void {
  const chosen = new Set(props.selected)
  const pointed = hovered ?? cursor
  const strong = neighbourhood(pointed ? [pointed] : props.selected, touching).edges
  core.batch(() => {
    for (const node of core.nodes()) {
      const id = node.id()
      setClass(node, 'selected', chosen.has(id))
      setClass(node, 'pinned', props.pinned.has(id))
      setClass(node, 'cursor', id === cursor)
      setClass(node, 'near', focus?.nodes.has(id) ?? false)
      setClass(node, 'faded', focus !== null && !focus.nodes.has(id))
    }
    for (const edge of core.edges()) {
      const id = edgeIdOf(edge.id())
      const lit = focus?.edges.has(id) ?? false
      setClass(edge, 'strong', focus !== null && strong.has(id))
      setClass(edge, 'lit', lit && !strong.has(id))
      setClass(edge, 'faded', focus !== null && !lit)
    }
  })
}

function setClass(
  element: { hasClass: (name: string) => boolean; toggleClass: (name: string, on: boolean) => unknown },
  name: string,
  on: boolean,
): void {
  if (element.hasClass(name) !== on) element.toggleClass(name, on)
}
