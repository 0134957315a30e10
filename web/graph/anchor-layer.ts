import type { Box } from './boxes.ts'
import type { Size, Title } from './fit.ts'
import css from './graph.module.css'
import { wrapLabel } from './labels.ts'
import { fontOf } from './measure.ts'
import type { Palette } from './palette.ts'
import { type Claim, type Face, facesOf } from './titles.ts'
import type { Line, Point, ViewAnchor } from './types.ts'

interface Item {
  element: HTMLLIElement
  anchor: ViewAnchor
  at: Point
  size: Size
  /** Without figures and mark. */
  bare: Size
  /** How wide its lines are: balanced, they leave some of the box empty. */
  ink: number
  face: Face
}

/** Titles of the territories: real links, so that keyboard and screen reader have them, moved along with the map. */
export class AnchorLayer {
  readonly element = document.createElement('ul')
  private items: Item[] = []
  private zoom = 0
  private selected: readonly string[] = []
  private readonly onPick: (id: string) => void

  constructor(onPick: (id: string) => void) {
    this.onPick = onPick
    this.element.className = css['anchors'] ?? ''
    this.element.setAttribute('aria-label', 'What the map is arranged by')
  }

  /** Builds and measures the titles; `place` then says where they stand. */
  set(anchors: readonly ViewAnchor[]): void {
    this.element.replaceChildren()
    // Rows of a tree have a layer of their own.
    this.items = anchors
      .filter((anchor) => anchor.row === null)
      .map((anchor): Item => {
        const element = this.build(anchor)
        this.element.append(element)
        const size = { width: 0, height: 0 }
        return { element, anchor, at: anchor, size, bare: size, ink: 0, face: 'full' }
      })
    this.measure()
  }

  /** Sizes change with the font and the width of the window, not with the zoom. */
  measure(): void {
    for (const { element } of this.items) element.dataset['face'] = 'bare'
    for (const item of this.items) item.bare = sizeOf(item.element)
    for (const { element } of this.items) element.dataset['face'] = 'full'
    for (const item of this.items) {
      item.size = sizeOf(item.element)
      item.ink = inkOf(item.element)
    }
    for (const item of this.items) item.face = 'full'
    this.zoom = 0
  }

  /** @param at where each title goes, in the coordinates of the drawing */
  place(at: (anchor: Title, index: number) => Point): void {
    for (const [index, item] of this.items.entries()) item.at = at({ ...item.anchor, ...item.size }, index)
    this.zoom = 0
  }

  /** Marks the titles that are selected. */
  select(ids: readonly string[]): void {
    if (ids.join() !== this.selected.join()) this.zoom = 0
    this.selected = ids
    for (const { element, anchor } of this.items) {
      const link = element.querySelector('a')
      if (ids.includes(anchor.id)) link?.setAttribute('aria-current', 'true')
      else link?.removeAttribute('aria-current')
    }
  }

  /** Titles at their anchors, in the server's coordinates. */
  get home(): Title[] {
    return this.items.map(({ anchor, size }) => ({ x: anchor.x, y: anchor.y, ...size }))
  }

  /** Whether each may move off the nodes. */
  get movable(): boolean[] {
    return this.items.map(({ anchor }) => !anchor.still)
  }

  /** Titles where they stand, in the coordinates of the drawing. */
  get titles(): Title[] {
    return this.items.map(({ at, size }) => ({ x: at.x, y: at.y, ...size }))
  }

  move(pan: Point, zoom: number): void {
    if (zoom !== this.zoom) this.face(zoom)
    for (const { element, at, face, bare, size: full } of this.items) {
      const size = face === 'full' ? full : bare
      const x = Math.round(at.x * zoom + pan.x - size.width / 2)
      const y = Math.round(at.y * zoom + pan.y - size.height / 2)
      element.style.transform = `translate(${x}px, ${y}px)`
    }
  }

  /** Where the titles lie in pixels before panning; labels keep clear of them. */
  boxes(zoom: number): Box[] {
    if (zoom !== this.zoom) this.face(zoom)
    return this.items
      .filter(({ face }) => face !== 'out')
      .map(({ at, face, bare, size: full }) => {
        const size = face === 'full' ? full : bare
        return {
          left: at.x * zoom - size.width / 2 - 4,
          right: at.x * zoom + size.width / 2 + 4,
          top: at.y * zoom - size.height / 2 - 4,
          bottom: at.y * zoom + size.height / 2 + 4,
        }
      })
  }

  /** Draws the titles as they stand on screen, for an image of the view. */
  paint(pen: CanvasRenderingContext2D, pan: Point, zoom: number, palette: Palette): void {
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    for (const item of this.items) {
      if (item.face === 'out') continue
      const full = item.face === 'full'
      const x = item.at.x * zoom + pan.x
      let y = item.at.y * zoom + pan.y - (full ? item.size : item.bare).height / 2 + 12
      for (const { words, font, step, colour } of lines(item.anchor, full)) {
        pen.font = font
        pen.fillStyle = palette[colour]
        pen.fillText(words, x, y)
        y += step
      }
    }
  }

  /** Says which lines of each title show at a zoom. */
  private face(zoom: number): void {
    this.zoom = zoom
    const faces = facesOf(this.items.map((item) => this.claim(item, zoom)))
    for (const [index, item] of this.items.entries()) {
      const face = faces[index] ?? 'full'
      if (face !== item.face) item.element.dataset['face'] = face
      item.face = face
    }
  }

  private claim({ anchor, at, size, bare, ink }: Item, zoom: number): Claim {
    const chosen = this.selected.includes(anchor.id) ? 10 : 0
    // What only notes something gives way first.
    const weight = anchor.title ? (anchor.weight ?? 0) + chosen : -1
    const inked = ({ width, height }: Size): Size => ({ width: Math.min(width, ink), height })
    return { x: at.x * zoom, y: at.y * zoom, full: inked(size), bare: inked(bare), weight }
  }

  private build(anchor: ViewAnchor): HTMLLIElement {
    const item = document.createElement('li')
    item.toggleAttribute('data-noted', !anchor.title)
    item.toggleAttribute('data-unsure', anchor.mark !== null)
    const holder = anchor.href ? this.link(anchor.id, anchor.href) : document.createElement('p')
    holder.title = anchor.name
    if (anchor.title) holder.append(span(anchor.title, css['anchorTitle']))
    holder.append(...spans(anchor.figures, css['anchorFigures']))
    if (anchor.mark) holder.append(...spans(anchor.mark, css['anchorMark']))
    item.append(holder)
    return item
  }

  private link(id: string, href: string): HTMLAnchorElement {
    const link = document.createElement('a')
    pickOnClick(link, href, () => this.onPick(id))
    return link
  }
}

const sizeOf = (element: HTMLElement): Size => ({ width: element.offsetWidth, height: element.offsetHeight })

/** Twice as far as a line of text reaches from the middle of the title. */
function inkOf(element: HTMLElement): number {
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let most = 0
  while (words.nextNode()) {
    range.selectNodeContents(words.currentNode)
    for (const { width } of range.getClientRects()) most = Math.max(most, width)
  }
  return most > 0 ? most + spaceAside : element.offsetWidth
}

/** Kept free at both sides of a line together, in pixels. */
const spaceAside = 12

/** A real link that a plain click follows within the page. */
export function pickOnClick(link: HTMLAnchorElement, href: string, pick: () => void): void {
  link.href = href
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    pick()
  })
}

interface Row {
  words: string
  font: string
  step: number
  colour: 'ink2' | 'ink3'
}

function lines({ title, figures, mark }: ViewAnchor, full: boolean): Row[] {
  const small = { font: fontOf(11.5, 400), step: 15, colour: 'ink3' } as const
  const rest = [figures.words, mark?.words].flatMap((words) => (words ? [{ ...small, words }] : []))
  const heading = { font: fontOf(14, 640), step: 17, colour: 'ink2' } as const
  const titles = title ? wrapLabel(title) : []
  return [...titles.map((words) => ({ ...heading, words })), ...(full || !title ? rest : [])]
}

/** The style sheet shows one of the two, by the width of the window. */
const spans = ({ words, brief }: Line, name: string | undefined): HTMLSpanElement[] =>
  words === brief
    ? [span(words, name)]
    : [span(words, `${name} ${css['full']}`), span(brief, `${name} ${css['brief']}`)]

function span(text: string, name: string | undefined): HTMLSpanElement {
  const element = document.createElement('span')
  element.className = name ?? ''
  element.textContent = text
  return element
}
