import { extentOf, type Size } from './fit.ts'
import css from './graph.module.css'
import { markOf } from './marks.ts'
import type { Palette } from './palette.ts'
import type { Insets, Point } from './types.ts'

/** A dot on the minimap, in the coordinates of the drawing. */
type Dot = Point & { mark: string }

const width = 148
const height = 104
const edge = 8

/** Where one is, while one sees a part only: all nodes as dots and a frame to drag. The keyboard pans by Shift and arrows. */
export class Minimap {
  readonly element = document.createElement('canvas')
  private dots: readonly Dot[] = []
  private scale = 1
  private offset: Point = { x: 0, y: 0 }
  private readonly onLook: (at: Point) => void

  constructor(onLook: (at: Point) => void) {
    this.onLook = onLook
    const ratio = window.devicePixelRatio || 1
    this.element.width = width * ratio
    this.element.height = height * ratio
    this.element.className = css['minimap'] ?? ''
    this.element.setAttribute('aria-hidden', 'true')
    this.element.hidden = true
    this.element.addEventListener('pointerdown', (event) => {
      this.element.setPointerCapture(event.pointerId)
      this.look(event)
    })
    this.element.addEventListener('pointermove', (event) => {
      if (this.element.hasPointerCapture(event.pointerId)) this.look(event)
    })
  }

  set(dots: readonly Dot[]): void {
    this.dots = dots
    const { minX, minY, maxX, maxY } = extentOf(dots)
    this.scale = Math.min(
      (width - 2 * edge) / Math.max(1, maxX - minX),
      (height - 2 * edge) / Math.max(1, maxY - minY),
    )
    this.offset = {
      x: width / 2 - ((minX + maxX) / 2) * this.scale,
      y: height / 2 - ((minY + maxY) / 2) * this.scale,
    }
  }

  /** @param nearness how many times nearer than the whole map */
  draw(pan: Point, zoom: number, size: Size, insets: Insets, nearness: number, palette: Palette): void {
    const seen = this.dots.every(({ x, y }) =>
      isInSight({ x: x * zoom + pan.x, y: y * zoom + pan.y }, size, insets),
    )
    this.element.hidden = seen || nearness < 1.25 || size.width < 640
    if (this.element.hidden) return
    this.element.style.right = `${insets.right}px`
    this.element.style.bottom = `calc(${insets.bottom}px + var(--above-bar, 0px))`
    const pen = this.element.getContext('2d')
    if (!pen) return
    const ratio = this.element.width / width
    pen.setTransform(ratio, 0, 0, ratio, 0, 0)
    pen.clearRect(0, 0, width, height)
    for (const dot of this.dots) {
      pen.fillStyle = palette[markOf(dot.mark).colour]
      pen.fillRect(dot.x * this.scale + this.offset.x - 1, dot.y * this.scale + this.offset.y - 1, 2, 2)
    }
    const left = ((insets.left - pan.x) / zoom) * this.scale + this.offset.x
    const top = ((insets.top - pan.y) / zoom) * this.scale + this.offset.y
    pen.strokeStyle = palette.accent
    pen.lineWidth = 1.5
    pen.strokeRect(
      left,
      top,
      ((size.width - insets.left - insets.right) / zoom) * this.scale,
      ((size.height - insets.top - insets.bottom) / zoom) * this.scale,
    )
  }

  private look(event: PointerEvent): void {
    const box = this.element.getBoundingClientRect()
    this.onLook({
      x: (event.clientX - box.left - this.offset.x) / this.scale,
      y: (event.clientY - box.top - this.offset.y) / this.scale,
    })
  }
}

const isInSight = ({ x, y }: Point, size: Size, { left, top, right, bottom }: Insets): boolean =>
  x >= left && y >= top && x <= size.width - right && y <= size.height - bottom
