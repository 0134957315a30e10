import type { Focus } from './focus.ts'
import { type MarkPen, paintMark } from './mark-pen.ts'
import { bundleWidth } from './marks.ts'
import type { Palette } from './palette.ts'
import type { Point, ViewEdge, ViewNode } from './types.ts'

/**
 * What is lit, on a canvas above the rest, which CSS fades as a whole. So pointing at a node costs by its neighbours:
 * giving each faded element another style would cost by the size of the map.
 */

export type FocusPen = MarkPen & Pick<CanvasRenderingContext2D, 'globalAlpha' | 'setLineDash'>

export interface Lit {
  focus: Focus
  nodes: ReadonlyMap<string, ViewNode>
  edges: ReadonlyMap<string, ViewEdge>
  /** Ties of what is pointed at or selected itself. */
  strong: ReadonlySet<string>
  selected: ReadonlySet<string>
  cursor: string | null
  at: (id: string) => Point | null
  /** In pixels. */
  radius: (id: string) => number
}

/** How much of the map is left to see behind what is lit. */
export const dimmed = 0.16

const dashes: Record<string, number[]> = { seen: [], known: [7, 3], judgement: [2, 3] }

export class FocusLayer {
  readonly canvas = document.createElement('canvas')
  private ratio = 1
  private clear = true

  resize(width: number, height: number): void {
    this.ratio = window.devicePixelRatio || 1
    this.canvas.width = Math.round(width * this.ratio)
    this.canvas.height = Math.round(height * this.ratio)
    this.canvas.style.width = `${width}px`
    this.canvas.style.height = `${height}px`
  }

  draw(lit: Lit | null, palette: Palette): void {
    if (!lit && this.clear) return
    const pen = this.canvas.getContext('2d')
    if (!pen) return
    pen.setTransform(this.ratio, 0, 0, this.ratio, 0, 0)
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height)
    this.clear = !lit
    if (lit) paintLit(pen, lit, palette)
  }
}

/** Ties below, then nodes, the most important on top, then rings about what is chosen. */
export function paintLit(pen: FocusPen, lit: Lit, palette: Palette): void {
  for (const id of lit.focus.edges) {
    const edge = lit.edges.get(id)
    if (edge) paintTie(pen, edge, lit, palette)
  }
  pen.globalAlpha = 1
  pen.setLineDash([])
  const nodes = [...lit.focus.nodes].flatMap((id) => lit.nodes.get(id) ?? [])
  nodes.sort((a, b) => a.importance - b.importance)
  for (const { id, mark } of nodes) {
    const at = lit.at(id)
    if (at) paintMark(pen, mark, at.x, at.y, lit.radius(id), palette)
  }
  for (const id of lit.selected) paintRing(pen, id, lit, palette.ink, 2.5)
  if (lit.cursor) paintRing(pen, lit.cursor, lit, palette.focus, 3)
}

function paintTie(pen: FocusPen, edge: ViewEdge, { at, strong }: Lit, palette: Palette): void {
  const [from, to] = [at(edge.from), at(edge.to)]
  if (!from || !to) return
  const main = strong.has(edge.id)
  pen.globalAlpha = edge.count ? 0.5 : main ? 0.85 : 0.42
  pen.lineWidth = edge.count ? bundleWidth(edge.count) : main ? 1.6 : 1
  pen.strokeStyle = palette.ink2
  pen.setLineDash(dashes[edge.evidence] ?? [])
  pen.beginPath()
  pen.moveTo(from.x, from.y)
  pen.lineTo(to.x, to.y)
  pen.stroke()
}

function paintRing(pen: FocusPen, id: string, { at, radius }: Lit, colour: string, width: number): void {
  const point = at(id)
  if (!point) return
  pen.beginPath()
  pen.arc(point.x, point.y, radius(id) + width + 1.5, 0, 2 * Math.PI)
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.stroke()
}
