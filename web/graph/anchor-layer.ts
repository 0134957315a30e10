import css from './graph.module.css'
import { type Box, wrapLabel } from './labels.ts'
import { fontOf } from './measure.ts'
import type { Palette } from './palette.ts'
import type { Point, ViewAnchor } from './types.ts'

/** Titles of the territories: real links, so that keyboard and screen reader have them, moved along with the map. */
export class AnchorLayer {
  readonly element = document.createElement('ul')
  private items: {
    element: HTMLLIElement
    anchor: ViewAnchor
    at: Point
    size: { width: number; height: number }
  }[] = []
  private readonly onPick: (id: string) => void

  constructor(onPick: (id: string) => void) {
    this.onPick = onPick
    this.element.className = css['anchors'] ?? ''
    this.element.setAttribute('aria-label', 'What the map is arranged by')
  }

  set(anchors: readonly ViewAnchor[], place: (point: Point) => Point): void {
    this.element.replaceChildren()
    this.items = anchors.map((anchor) => {
      const element = this.build(anchor)
      this.element.append(element)
      return { element, anchor, at: place(anchor), size: { width: 0, height: 0 } }
    })
    this.measure()
  }

  place(place: (point: Point) => Point): void {
    for (const item of this.items) item.at = place(item.anchor)
    this.measure()
  }

  /** Sizes change with the font and the width of the window, not with the zoom. */
  measure(): void {
    for (const item of this.items)
      item.size = { width: item.element.offsetWidth, height: item.element.offsetHeight }
  }

  /** The widest and the tallest title: the room they need at the edge. */
  get room(): { x: number; y: number } {
    return {
      x: Math.max(0, ...this.items.map((item) => item.size.width / 2)),
      y: Math.max(0, ...this.items.map((item) => item.size.height / 2)),
    }
  }

  move(pan: Point, zoom: number): void {
    for (const { element, at, size } of this.items) {
      const x = Math.round(at.x * zoom + pan.x - size.width / 2)
      const y = Math.round(at.y * zoom + pan.y - size.height / 2)
      element.style.transform = `translate(${x}px, ${y}px)`
    }
  }

  /** Where the titles lie in pixels before panning; labels keep clear of them. */
  boxes(zoom: number): Box[] {
    return this.items.map(({ at, size }) => ({
      left: at.x * zoom - size.width / 2 - 4,
      right: at.x * zoom + size.width / 2 + 4,
      top: at.y * zoom - size.height / 2 - 4,
      bottom: at.y * zoom + size.height / 2 + 4,
    }))
  }

  /** Draws the titles as they stand on screen, for an image of the view. */
  paint(pen: CanvasRenderingContext2D, pan: Point, zoom: number, palette: Palette): void {
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    for (const item of this.items) {
      const x = item.at.x * zoom + pan.x
      let y = item.at.y * zoom + pan.y - item.size.height / 2 + 12
      for (const { words, font, step, colour } of lines(item.anchor)) {
        pen.font = font
        pen.fillStyle = palette[colour]
        pen.fillText(words, x, y)
        y += step
      }
    }
  }

  private build(anchor: ViewAnchor): HTMLLIElement {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = anchor.href
    link.title = anchor.name
    link.append(span(anchor.title, css['anchorTitle']), span(anchor.figures, css['anchorFigures']))
    if (anchor.mark) link.append(span(anchor.mark, css['anchorMark']))
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      this.onPick(anchor.id)
    })
    item.append(link)
    return item
  }
}

interface Line {
  words: string
  font: string
  step: number
  colour: 'ink2' | 'ink3'
}

function lines({ title, figures, mark }: ViewAnchor): Line[] {
  const small = { font: fontOf(11.5, 400), step: 15, colour: 'ink3' } as const
  const rest = [figures, mark].flatMap((words) => (words ? [{ ...small, words }] : []))
  const heading = { font: fontOf(14, 640), step: 17, colour: 'ink2' } as const
  return [...wrapLabel(title).map((words) => ({ ...heading, words })), ...rest]
}

function span(text: string, name: string | undefined): HTMLSpanElement {
  const element = document.createElement('span')
  element.className = name ?? ''
  element.textContent = text
  return element
}
