import type { Palette } from './palette.ts'
import type { Point, ViewAnchor } from './types.ts'

/**
 * Soft territories behind the nodes, one for each anchor: the deeper, the more lies there; a bare one is a dashed ring.
 * Drawn once on a small canvas that CSS then moves and scales, so panning costs nothing.
 */
export class GroundLayer {
  readonly canvas = document.createElement('canvas')
  private origin: Point = { x: 0, y: 0 }
  private scale = 1

  constructor() {
    this.canvas.style.transformOrigin = '0 0'
    this.canvas.style.willChange = 'transform'
  }

  /** @param place from the server's coordinates to those of the view */
  paint(anchors: readonly ViewAnchor[], place: (point: Point) => Point, palette: Palette): void {
    const areas = anchors.flatMap((anchor) => areaOf(anchor, anchors, place) ?? [])
    const left = Math.min(0, ...areas.map((area) => area.x - area.rx))
    const top = Math.min(0, ...areas.map((area) => area.y - area.ry))
    const width = Math.max(1, ...areas.map((area) => area.x + area.rx)) - left
    const height = Math.max(1, ...areas.map((area) => area.y + area.ry)) - top
    // The gradients are smooth, so a small canvas does; borders need a finer one.
    const sharp = areas.some(({ closed }) => closed)
    this.scale = Math.min(sharp ? 2 : 0.6, (sharp ? 2400 : 900) / Math.max(width, height))
    this.origin = { x: left, y: top }
    this.canvas.width = Math.ceil(width * this.scale)
    this.canvas.height = Math.ceil(height * this.scale)
    const pen = this.canvas.getContext('2d')
    if (!pen) return
    pen.setTransform(this.scale, 0, 0, this.scale, -left * this.scale, -top * this.scale)
    for (const area of areas) {
      if (area.closed) drawDisc(pen, area, palette)
      else if (area.bare) drawBare(pen, area, palette)
      else drawArea(pen, area, palette)
    }
  }

  move(pan: Point, zoom: number): void {
    const x = pan.x + this.origin.x * zoom
    const y = pan.y + this.origin.y * zoom
    this.canvas.style.transform = `translate(${x}px, ${y}px) scale(${zoom / this.scale})`
  }

  /** Draws the territories into another canvas, for an image of the view. */
  copyTo(pen: CanvasRenderingContext2D, pan: Point, zoom: number): void {
    const size = zoom / this.scale
    pen.drawImage(
      this.canvas,
      pan.x + this.origin.x * zoom,
      pan.y + this.origin.y * zoom,
      this.canvas.width * size,
      this.canvas.height * size,
    )
  }
}

interface Area extends Point {
  rx: number
  ry: number
  depth: number
  bare: boolean
  /** Has a border: the ground of an open group. */
  closed?: boolean
}

/** The reach is half the way to the nearest other anchor and more, and grows with what lies there. */
function areaOf(anchor: ViewAnchor, all: readonly ViewAnchor[], place: (point: Point) => Point): Area | null {
  const { weight, disc, row } = anchor
  if (weight === null || row) return null
  if (disc) {
    const radii = place({ x: disc.reach, y: disc.reach })
    return { ...place(disc), rx: radii.x, ry: radii.y, depth: 1, bare: false, closed: true }
  }
  const others = all.filter((other) => other.id !== anchor.id && other.weight !== null)
  const nearest = Math.min(900, ...others.map((other) => Math.hypot(other.x - anchor.x, other.y - anchor.y)))
  const reach = nearest * (0.42 + 0.3 * Math.sqrt(weight))
  // Pulled inwards: programmes stand on the inner side of their anchor.
  const at = place({ x: anchor.x * 0.82, y: anchor.y * 0.82 })
  const radii = place({ x: reach, y: reach })
  return { ...at, rx: radii.x, ry: radii.y, depth: 0.4 + 0.6 * Math.sqrt(weight), bare: weight === 0 }
}

/** Corners about the territories that have an outline, in the coordinates of the drawing. */
export const rimsOf = (anchors: readonly ViewAnchor[], place: (point: Point) => Point): Point[] =>
  anchors
    .flatMap((anchor) => areaOf(anchor, anchors, place) ?? [])
    .filter(({ closed, bare }) => closed || bare)
    .flatMap(({ x, y, rx, ry, closed }) => {
      const [across, down] = closed ? [rx, ry] : [rx * bareRing, ry * bareRing]
      return [
        { x: x - across, y: y - down },
        { x: x + across, y: y + down },
      ]
    })

function drawArea(pen: CanvasRenderingContext2D, area: Area, palette: Palette): void {
  pen.save()
  pen.translate(area.x, area.y)
  pen.scale(area.rx, area.ry)
  const gradient = pen.createRadialGradient(0, 0, 0, 0, 0, 1)
  for (const [stop, alpha] of [
    [0, 1],
    [0.45, 0.72],
    [0.8, 0.2],
    [1, 0],
  ] as const)
    gradient.addColorStop(stop, withAlpha(palette.territory, alpha * area.depth))
  pen.fillStyle = gradient
  pen.beginPath()
  pen.arc(0, 0, 1, 0, 2 * Math.PI)
  pen.fill()
  pen.restore()
}

function drawDisc(pen: CanvasRenderingContext2D, area: Area, palette: Palette): void {
  pen.beginPath()
  pen.ellipse(area.x, area.y, area.rx, area.ry, 0, 0, 2 * Math.PI)
  pen.fillStyle = withAlpha(palette.territory, 0.7)
  pen.fill()
  pen.lineWidth = 1.5
  pen.strokeStyle = palette.line
  pen.stroke()
}

/** Of the reach of a territory. */
const bareRing = 0.62

/** Nobody is here: the outline of a territory, and nothing in it. */
function drawBare(pen: CanvasRenderingContext2D, area: Area, palette: Palette): void {
  pen.save()
  pen.beginPath()
  pen.ellipse(area.x, area.y, area.rx * bareRing, area.ry * bareRing, 0, 0, 2 * Math.PI)
  pen.setLineDash([10, 9])
  pen.lineWidth = 2.4
  pen.strokeStyle = palette.line
  pen.stroke()
  pen.restore()
}

/** `rgb(1, 2, 3)` with an alpha. */
const withAlpha = (colour: string, alpha: number): string =>
  colour.replace(/^rgba?\(([^)]+)\)$/, (_, parts: string) => {
    const channels = parts
      .split(/[\s,/]+/)
      .filter(Boolean)
      .slice(0, 3)
    return `rgba(${channels.join(', ')}, ${alpha.toFixed(3)})`
  })
