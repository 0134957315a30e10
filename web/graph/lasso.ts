import css from './graph.module.css'
import type { Point, Selecting } from './types.ts'

const frame = (from: Point, to: Point): Point[] => [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }]

const svg = 'http://www.w3.org/2000/svg'

/** A sheet over the map while an area is being selected, by frame or free line, with mouse, pen or finger. */
export class Lasso {
  readonly element = document.createElementNS(svg, 'svg')
  private readonly shape = document.createElementNS(svg, 'path')
  private readonly onArea: (line: readonly Point[]) => void
  private kind: Selecting = null
  private start: Point | null = null
  private line: Point[] = []

  constructor(onArea: (line: readonly Point[]) => void) {
    this.onArea = onArea
    this.element.classList.add(css['lasso'] ?? '')
    this.element.setAttribute('aria-hidden', 'true')
    this.element.append(this.shape)
    this.use(null)
    this.element.addEventListener('pointerdown', (event) => this.begin(event))
    this.element.addEventListener('pointermove', (event) => this.extend(event))
    this.element.addEventListener('pointerup', () => this.end())
    this.element.addEventListener('pointercancel', () => this.clear())
  }

  use(kind: Selecting): void {
    this.kind = kind
    this.element.style.display = kind ? '' : 'none'
    if (!kind) this.clear()
  }

  private begin(event: PointerEvent): void {
    if (event.button !== 0) return
    this.element.setPointerCapture(event.pointerId)
    this.start = this.at(event)
    this.line = [this.start]
  }

  private extend(event: PointerEvent): void {
    if (!this.start) return
    const at = this.at(event)
    this.line = this.kind === 'box' ? frame(this.start, at) : [...this.line, at]
    this.shape.setAttribute('d', `M${this.line.map(({ x, y }) => `${x} ${y}`).join('L')}Z`)
  }

  private end(): void {
    const { line } = this
    this.clear()
    if (line.length > 2) this.onArea(line)
  }

  private clear(): void {
    this.start = null
    this.line = []
    this.shape.removeAttribute('d')
  }

  private at(event: PointerEvent): Point {
    const { left, top } = this.element.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
}
