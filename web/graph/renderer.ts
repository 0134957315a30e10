import type { Core, NodeSingular } from 'cytoscape'

/** The part of Cytoscape's renderer that its types leave out: its own WebGL mode hooks in at the same places. */
export interface Renderer {
  readonly NODE: number
  readonly DRAG: number
  data: { canvasNeedsRedraw: boolean[]; contexts: (CanvasRenderingContext2D | undefined)[] }
  render: (options?: { forcedContext?: unknown }) => void
  redrawHint: (what: 'eles' | 'drag' | 'select', on: boolean) => void
  /** Whether outlines are kept from one frame to the next. */
  usePaths: () => boolean
  drawNode: (this: Renderer, ...args: unknown[]) => void
  /** What is at a point of the drawing, the topmost first. */
  findNearestElements: (x: number, y: number, interactive: boolean, isTouch: boolean) => NodeSingular[]
}

export const rendererOf = (core: Core): Renderer =>
  (core as unknown as { renderer: () => Renderer }).renderer()
