import type { Box } from './boxes.ts'
import { paintBubble } from './bubble-pen.ts'
import { type Disc, type LabelCandidate, placeLabels, wrapLabel } from './labels.ts'
import { fontOf, textWidth } from './measure.ts'
import type { Palette } from './palette.ts'
import type { Point, ViewNode } from './types.ts'

/** A canvas above the nodes that draws the chosen labels at a fixed size, sharp at every zoom. */

export interface LabelledNode {
  id: string
  text: string
  /** Quiet labels are smaller and greyer: those of programmes. */
  quiet: boolean
  importance: number
  rank: number
  /** How much it weighs beside other marks, in [0, 1]. */
  weight: number
  needed?: boolean
  /** Model position, of a tie that of its middle, and radius in pixels. */
  at: Point
  radius: number
  /** Of a tie: where on it the label may stand, as shares of the way from its beginning, and the whole way. */
  line?: { places: readonly number[]; way: Point }
}

interface Drawn {
  lines: string[]
  font: string
  size: number
  colour: 'ink' | 'ink2'
  dx: number
  dy: number
  along?: number
}

type Face = Pick<Drawn, 'lines' | 'font' | 'size' | 'colour'>

/** Where a node or a tie is on screen, and how large, in pixels. */
export interface Standing {
  /** @param along of a tie: share of the way from its beginning; its middle unless told */
  at: (id: string, along?: number) => Point | null
  radius: (id: string) => number
}

interface ChooseOptions {
  zoom: number
  most: number
  obstacles: readonly Box[]
  discs: readonly Disc[]
  frame: Box
  /** Grows type a little with the zoom. */
  scale: number
}

export class LabelLayer {
  readonly canvas = document.createElement('canvas')
  private labels: ReadonlyMap<string, Drawn> = new Map()
  /** Closed groups whose content shows now. */
  bubbles: readonly ViewNode[] = []
  private ratio = 1

  resize(width: number, height: number): void {
    this.ratio = window.devicePixelRatio || 1
    this.canvas.width = Math.round(width * this.ratio)
    this.canvas.height = Math.round(height * this.ratio)
    this.canvas.style.width = `${width}px`
    this.canvas.style.height = `${height}px`
  }

  /** Chooses anew; cheap enough for every end of a zoom (about 1 ms for 400 nodes). */
  choose(nodes: readonly LabelledNode[], { zoom, scale, ...options }: ChooseOptions): void {
    const before = this.labels
    const faces = new Map<string, Face>()
    const candidates = nodes.map((node): LabelCandidate => {
      const face = faceOf(node, scale)
      faces.set(node.id, face)
      return {
        id: node.id,
        x: node.at.x * zoom,
        y: node.at.y * zoom,
        radius: node.radius,
        // What is shown already stays rather than flickers.
        rank: node.rank + (before.has(node.id) ? 0.02 : 0),
        weight: node.weight,
        needed: node.needed ?? false,
        ...(node.line && { spots: spotsOn(node.line, zoom) }),
        width: Math.max(...face.lines.map((line) => textWidth(line, face.font))),
        height: face.lines.length * lineHeight(face.size),
      }
    })
    const labels = new Map<string, Drawn>()
    for (const { id, ...place } of placeLabels(candidates, options)) {
      const face = faces.get(id)
      if (face) labels.set(id, { ...face, ...place })
    }
    this.labels = labels
  }

  get shown(): string[] {
    return [...this.labels.keys()]
  }

  draw(standing: Standing, palette: Palette): void {
    const pen = this.canvas.getContext('2d')
    if (!pen) return
    pen.setTransform(this.ratio, 0, 0, this.ratio, 0, 0)
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height)
    this.paint(pen, standing, palette, this.canvas.width / this.ratio, this.canvas.height / this.ratio)
  }

  paint(
    pen: CanvasRenderingContext2D,
    { at, radius }: Standing,
    palette: Palette,
    width: number,
    height: number,
  ): void {
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    for (const bubble of this.bubbles) {
      const point = at(bubble.id)
      if (point) paintBubble(pen, bubble, point, radius(bubble.id), palette)
    }
    pen.lineJoin = 'round'
    pen.lineWidth = 3.5
    pen.strokeStyle = palette.paper
    for (const [id, label] of this.labels) {
      const point = at(id, label.along)
      if (!point || point.x < -120 || point.y < -60 || point.x > width + 120 || point.y > height + 60)
        continue
      drawLabel(pen, label, point, palette)
    }
  }
}

function drawLabel(pen: CanvasRenderingContext2D, label: Drawn, at: Point, palette: Palette): void {
  const step = lineHeight(label.size)
  const top = at.y + label.dy - (step * (label.lines.length - 1)) / 2
  pen.font = label.font
  pen.fillStyle = palette[label.colour]
  for (const [index, line] of label.lines.entries()) pen.strokeText(line, at.x + label.dx, top + index * step)
  for (const [index, line] of label.lines.entries()) pen.fillText(line, at.x + label.dx, top + index * step)
}

/** In pixels from the middle. */
const spotsOn = ({ places, way }: NonNullable<LabelledNode['line']>, zoom: number) =>
  places.map((along) => ({ along, dx: (along - 0.5) * way.x * zoom, dy: (along - 0.5) * way.y * zoom }))

const lineHeight = (size: number): number => Math.round(size * 1.16)

function faceOf(node: LabelledNode, scale: number): Face {
  const size = Math.round((node.quiet ? 11 : 11 + 3 * node.importance) * scale * 2) / 2
  const weight = node.quiet ? 450 : node.importance > 0.5 ? 640 : 540
  return {
    lines: wrapLabel(node.text),
    font: fontOf(size, weight),
    size,
    colour: node.quiet ? 'ink2' : 'ink',
  }
}
