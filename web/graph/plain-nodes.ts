import type { Core } from 'cytoscape'
import { rendererOf } from './renderer.ts'

/**
 * Cytoscape keeps the outline of each node it draws, under a hash of shape and size. Here nearly every node has a size of
 * its own, and another at each zoom: the hash costs more than the outline, and none is ever let go. So nodes are drawn
 * without; ties keep theirs.
 */
export function plainNodes(core: Core): void {
  const renderer = rendererOf(core)
  const { drawNode, usePaths } = renderer
  renderer.drawNode = function draw(...args) {
    this.usePaths = () => false
    drawNode.apply(this, args)
    this.usePaths = usePaths
  }
}
