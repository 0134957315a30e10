import type { Core } from 'cytoscape'
import { type Renderer, rendererOf } from './renderer.ts'

/**
 * Lets Cytoscape paint no nodes and ties on the screen, while all else goes on: its events, `render` too, what is under
 * the pointer, the frame of a selection, and images. Returns what lets it paint again.
 */
export function quietCanvas(core: Core): () => void {
  const renderer = rendererOf(core)
  const { render, redrawHint } = renderer
  const layers = [renderer.NODE, renderer.DRAG]
  for (const layer of layers) wipe(renderer.data.contexts[layer])
  // The size of the window makes it hint while it renders, so flags alone are not enough.
  renderer.redrawHint = function hint(this: Renderer, what, on) {
    if (what === 'select') redrawHint.call(this, what, on)
  }
  renderer.render = function rest(this: Renderer, options) {
    if (!options?.forcedContext) for (const layer of layers) this.data.canvasNeedsRedraw[layer] = false
    render.call(this, options)
  }
  return () => {
    Object.assign(renderer, { render, redrawHint })
    renderer.redrawHint('eles', true)
    renderer.redrawHint('drag', true)
    core.forceRender()
  }
}

function wipe(pen: CanvasRenderingContext2D | undefined): void {
  pen?.setTransform(1, 0, 0, 1, 0, 0)
  pen?.clearRect(0, 0, pen.canvas.width, pen.canvas.height)
}
