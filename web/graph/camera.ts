import type { Core } from 'cytoscape'
import {
  centreViewport,
  extentOf,
  fitViewport,
  freeSize,
  type Size,
  stretchFor,
  type Title,
  type Viewport,
} from './fit.ts'
import { wantsStillness } from './glide.ts'
import type { Insets, Point } from './types.ts'

/** Pan, zoom and the stretch of the map to the window. */
export class Camera {
  size: Size
  insets: Insets
  /** The zoom at which everything shows: sizes and labels go by how near one is beside it. */
  fitZoom = 1
  private readonly core: Core
  private stretch: Point = { x: 1, y: 1 }
  private shapedFor: Size = { width: 1, height: 1 }
  /** The reader has not moved the view since it was fitted. */
  untouched = false

  constructor(core: Core, size: Size, insets: Insets) {
    this.core = core
    this.size = size
    this.insets = insets
    core.on('dragpan scrollzoom pinchzoom', () => {
      this.untouched = false
    })
  }

  /** From the server's coordinates to those of the drawing. */
  readonly place = (point: Point): Point => ({ x: point.x * this.stretch.x, y: point.y * this.stretch.y })
  readonly unplace = (point: Point): Point => ({ x: point.x / this.stretch.x, y: point.y / this.stretch.y })

  get free(): Size {
    return freeSize(this.size, this.insets)
  }

  /** 1 when everything shows, 2 when twice as near. */
  get nearness(): number {
    return this.core.zoom() / this.fitZoom
  }

  /** Whether a point in the coordinates of the drawing lies where no panel covers it. */
  shows({ x, y }: Point): boolean {
    const { insets, size } = this
    const [zoom, pan] = [this.core.zoom(), this.core.pan()]
    const [left, top] = [x * zoom + pan.x, y * zoom + pan.y]
    return (
      left >= insets.left &&
      left <= size.width - insets.right &&
      top >= insets.top &&
      top <= size.height - insets.bottom
    )
  }

  /** Gives the map the shape of the window. Points and titles in the server's coordinates. */
  shape(points: readonly Point[], titles: readonly Title[]): void {
    this.shapedFor = this.free
    this.stretch = stretchFor(points, titles, this.shapedFor)
  }

  /** What is free is much wider or taller than what the map was shaped for. */
  get needsShape(): boolean {
    return Math.abs(Math.log(aspect(this.free) / aspect(this.shapedFor))) > muchOther
  }

  /** The view of everything: points and titles in the coordinates of the drawing. */
  whole(points: readonly Point[], titles: readonly Title[]): Viewport {
    return fitViewport(points, titles, this.size, this.insets)
  }

  fitAll(points: readonly Point[], titles: readonly Title[], animate: boolean): void {
    const view = this.whole(points, titles)
    this.fitZoom = view.zoom
    this.go(view, animate)
    this.untouched = true
  }

  /** Shows some points, not nearer than three times the whole. */
  fitTo(points: readonly Point[], animate: boolean): void {
    const { zoom } = fitViewport(points, [], this.size, this.insets)
    const { minX, maxX, minY, maxY } = extentOf(points)
    const centre = { x: (minX + maxX) / 2, y: (minY + maxY) / 2 }
    const near = Math.min(zoom * 0.85, this.fitZoom * 3)
    this.go(centreViewport(centre, near, this.size, this.insets), animate)
    this.untouched = true
  }

  /** Brings a point to the middle, near enough to read its surroundings. */
  centre(point: Point): void {
    this.untouched = false
    const zoom = Math.max(this.core.zoom(), this.fitZoom * 1.5)
    this.go(centreViewport(point, zoom, this.size, this.insets), true)
  }

  /** Brings a point to the middle at the zoom there is, at once. */
  lookAt(point: Point): void {
    this.untouched = false
    this.go(centreViewport(point, this.core.zoom(), this.size, this.insets), false)
  }

  panBy(by: Point): void {
    this.untouched = false
    this.core.panBy(by)
  }

  zoomBy(factor: number): void {
    this.untouched = false
    const { width, height } = this.free
    const renderedPosition = { x: this.insets.left + width / 2, y: this.insets.top + height / 2 }
    this.animate({ zoom: { level: this.core.zoom() * factor, renderedPosition } })
  }

  /** Pans just as far as a point needs to come out from under a panel or the edge. */
  reveal(at: Point): void {
    const { insets, size } = this
    const margin = 60
    const x = clamp(at.x, insets.left + margin, size.width - insets.right - margin) - at.x
    const y = clamp(at.y, insets.top + margin, size.height - insets.bottom - margin) - at.y
    if (x || y) this.animate({ panBy: { x, y } })
  }

  private go(view: Viewport, animate: boolean): void {
    if (animate) this.animate({ ...view })
    else {
      this.core.stop()
      this.core.viewport(view)
    }
  }

  private animate(to: Record<string, unknown>): void {
    this.core.stop()
    this.core.animate({ ...to, duration: wantsStillness() ? 0 : 320, easing: 'ease-out-cubic' } as never)
  }
}

/** How much wider or taller, as a logarithm: by 15%. */
const muchOther = 0.14

const aspect = ({ width, height }: Size): number => width / height

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most))
