import type { Core, NodeSingular } from 'cytoscape'
import { rendererOf } from './renderer.ts'

/**
 * What is under the pointer: nodes only, by their discs. Cytoscape asks every node and tie for its box and its label
 * at each move of the pointer, and works out those of all that changed since.
 */
export function pointAtNodes(core: Core): void {
  let nodes: NodeSingular[] | null = null
  core.on('add remove', () => {
    nodes = null
  })
  rendererOf(core).findNearestElements = (x, y, _, isTouch) => {
    nodes ??= inDrawingOrder(core).reverse()
    const found = nodeAt(nodes, x, y, (isTouch ? 8 : 2) / core.zoom())
    return found ? [found] : []
  }
}

/** The topmost whose disc holds the point; else the nearest within reach. */
function nodeAt(nodes: readonly NodeSingular[], x: number, y: number, reach: number): NodeSingular | null {
  let nearest: NodeSingular | null = null
  let least = reach
  for (const node of nodes) {
    const at = node.position()
    const away = Math.hypot(at.x - x, at.y - y) - node.data('px') / 2
    if (away <= 0) return node
    if (away < least) [nearest, least] = [node, away]
  }
  return nearest
}

/** As the stylesheet has it: the important on top, programmes below. */
export const inDrawingOrder = (core: Core): NodeSingular[] =>
  core
    .nodes()
    .toArray()
    .sort((a, b) => depth(a) - depth(b))

const depth = (node: NodeSingular): number => (node.hasClass('programme') ? 0 : node.data('rank'))
