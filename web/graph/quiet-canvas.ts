import type { Core } from 'cytoscape'

/** The part of Cytoscape's renderer that its types leave out: its own WebGL mode hooks in at the same place. */
interface Renderer {
  readonly NODE: number
  readonly DRAG: number
  data: { canvasNeedsRedraw: boolean[]; contexts: (CanvasRenderingContext2D | undefined)[] }
  render: (options?: { forcedContext?: unknown }) => void
  redrawHint: (what: 'eles' | 'drag', on: boolean) => void
}

/**
 * Lets Cytoscape paint no nodes and ties on the screen, while all else goes on: its events, `render` too, what is under
 * the pointer, the frame of a selection, and images. Returns what lets it paint again.
 */
export function quietCanvas(core: Core): () => void {
  const renderer = (core as unknown as { renderer: () => Renderer }).renderer()
  const paint = renderer.render
  const layers = [renderer.NODE, renderer.DRAG]
  for (const layer of layers) wipe(renderer.data.contexts[layer])
  renderer.render = function render(this: Renderer, options) {
    if (!options?.forcedContext) for (const layer of layers) this.data.canvasNeedsRedraw[layer] = false
    paint.call(this, options)
  }
  return () => {
    renderer.render = paint
    renderer.redrawHint('eles', true)
    renderer.redrawHint('drag', true)
    core.forceRender()
  }
}

function wipe(pen: CanvasRenderingContext2D | undefined): void {
  pen?.setTransform(1, 0, 0, 1, 0, 0)
  pen?.clearRect(0, 0, pen.canvas.width, pen.canvas.height)
}
