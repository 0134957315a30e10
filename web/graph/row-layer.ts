import { pickOnClick } from './anchor-layer.ts'
import type { Box } from './boxes.ts'
import css from './graph.module.css'
import { fontOf, textWidth } from './measure.ts'
import type { Palette } from './palette.ts'
import { shownRows } from './rows.ts'
import type { Point, ViewAnchor, ViewRow } from './types.ts'

interface Item {
  element: HTMLLIElement
  anchor: ViewAnchor
  row: ViewRow
  /** Where the row begins, in the coordinates of the drawing, and the width it has there. */
  at: Point
  room: number
  shown: boolean
}

/** How wide name and mark are, in pixels, were there room for both. */
function wordsOf({ title, mark }: ViewAnchor, { depth }: ViewRow): number {
  const name = textWidth(title, fontOf(13, depth < 2 ? 620 : 450))
  return name + (mark ? 12 + textWidth(mark.words, fontOf(11, 400)) : 0) + 10
}

/** As high as a finger or a shaky hand needs (WCAG 2.5.8). */
const height = 24
/** From the dot of a part to its name. */
const lead = 9

/**
 * The parts of a strategy as rows of a tree: names that begin at their dot and end where the nodes of the row begin,
 * and lines from each part to those below it. The nearer the view, the more names have room.
 */
export class RowLayer {
  readonly element = document.createElement('ul')
  readonly lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  private readonly path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  private readonly onPick: (id: string) => void
  private items: Item[] = []

  constructor(onPick: (id: string) => void) {
    this.onPick = onPick
    this.element.className = css['rows'] ?? ''
    this.element.setAttribute('aria-label', 'Parts of the strategy')
    this.lines.setAttribute('class', css['branches'] ?? '')
    this.lines.setAttribute('aria-hidden', 'true')
    this.lines.append(this.path)
  }

  set(anchors: readonly ViewAnchor[]): void {
    this.items = anchors.flatMap((anchor) =>
      anchor.row
        ? [
            {
              element: this.build(anchor, anchor.row),
              anchor,
              row: anchor.row,
              at: anchor,
              room: 0,
              shown: true,
            },
          ]
        : [],
    )
    this.element.replaceChildren(...this.items.map(({ element }) => element))
    this.element.hidden = this.items.length === 0
  }

  /** @param place from the server's coordinates to those of the drawing */
  place(place: (point: Point) => Point): void {
    for (const item of this.items) {
      item.at = place(item.anchor)
      item.room = place({ x: item.row.room, y: 0 }).x
    }
  }

  select(ids: readonly string[]): void {
    for (const { element, anchor } of this.items) {
      const link = element.querySelector('a')
      if (ids.includes(anchor.id)) link?.setAttribute('aria-current', 'true')
      else link?.removeAttribute('aria-current')
    }
  }

  /** What the view has to show of the rows beside the nodes: their names end where the nodes begin. */
  get home(): (Point & { width: number; height: number })[] {
    return this.items.map(({ anchor }) => ({ x: anchor.x, y: anchor.y, width: 0, height }))
  }

  get titles(): (Point & { width: number; height: number })[] {
    return this.items.map(({ at }) => ({ x: at.x, y: at.y, width: 0, height }))
  }

  move(pan: Point, zoom: number): void {
    if (this.items.length === 0) {
      this.path.setAttribute('d', '')
      return
    }
    const spots = this.items.map(({ at }) => ({ x: at.x * zoom + pan.x, y: at.y * zoom + pan.y }))
    const { named, pressed } = shownRows(
      this.items.map(({ row, anchor }, i) => ({
        y: Math.round(spots[i]?.y ?? 0),
        depth: row.depth,
        own: row.own,
        weight: anchor.weight ?? 0,
      })),
      this.element.closest('[data-brief]') === null,
    )
    for (const [i, item] of this.items.entries()) {
      const spot = spots[i] as Point
      item.shown = named.has(i)
      const { style } = item.element
      style.transform = `translate(${Math.round(spot.x + lead)}px, ${Math.round(spot.y - height / 2)}px)`
      style.width = `${Math.max(0, Math.floor(item.room * zoom - lead))}px`
      item.element.toggleAttribute('data-out', !item.shown)
      item.element.toggleAttribute('data-tight', !pressed.has(i))
    }
    this.path.setAttribute(
      'd',
      this.strokes(spots)
        .map(([a, b]) => `M${a.x} ${a.y}L${b.x} ${b.y}`)
        .join(''),
    )
  }

  /** Where the names lie in pixels before panning; labels keep clear of them. */
  boxes(zoom: number): Box[] {
    return this.items
      .filter(({ shown }) => shown)
      .flatMap(({ at, room, anchor, row }) => {
        const [left, end, y] = [at.x * zoom, (at.x + room) * zoom - 2, at.y * zoom]
        const [top, bottom] = [y - height / 2, y + height / 2]
        const figure = 18 + textWidth(anchor.figures.words, fontOf(11.5, 400))
        return [
          { left, right: Math.min(end, left + lead + wordsOf(anchor, row)), top, bottom },
          { left: end - figure, right: end, top, bottom },
        ]
      })
  }

  /** Draws names and lines as they stand on screen, for an image of the view. */
  paint(pen: CanvasRenderingContext2D, pan: Point, zoom: number, palette: Palette): void {
    if (this.items.length === 0) return
    const spots = this.items.map(({ at }) => ({ x: at.x * zoom + pan.x, y: at.y * zoom + pan.y }))
    pen.strokeStyle = palette.line
    pen.lineWidth = 1
    pen.beginPath()
    for (const [a, b] of this.strokes(spots)) {
      pen.moveTo(a.x, a.y)
      pen.lineTo(b.x, b.y)
    }
    pen.stroke()
    pen.textBaseline = 'middle'
    for (const [i, item] of this.items.entries()) {
      if (!item.shown) continue
      const spot = spots[i] as Point
      const end = spot.x + item.room * zoom
      const { words } = item.anchor.figures
      pen.font = fontOf(11.5, 400)
      pen.fillStyle = palette.ink3
      pen.textAlign = 'right'
      pen.fillText(words, end - 6, spot.y)
      const room = end - spot.x - lead - 14 - textWidth(words, pen.font)
      pen.font = fontOf(13, item.row.depth < 2 ? 620 : 450)
      pen.fillStyle = palette.ink2
      pen.textAlign = 'left'
      const name = cutTo(item.anchor.title, room, pen.font)
      pen.fillText(name, spot.x + lead, spot.y)
      const used = textWidth(name, pen.font) + 7
      pen.font = fontOf(11, 400)
      pen.fillStyle = palette.ink3
      // Where there is no room for the words, a sign says as much as that there is something.
      const mark = item.anchor.mark?.words ?? ''
      const fits = used + textWidth(mark, pen.font) <= room
      if (mark) pen.fillText(fits ? mark : '*', spot.x + lead + used, spot.y)
    }
  }

  /** Down from the part above, then across to the dot. */
  private strokes(spots: readonly Point[]): [Point, Point][] {
    const index = new Map(this.items.map(({ anchor }, i) => [anchor.id, i]))
    return this.items.flatMap(({ row }, i): [Point, Point][] => {
      const above = row.parent === null ? undefined : spots[index.get(row.parent) ?? -1]
      const own = spots[i] as Point
      if (!above) return []
      const corner = { x: above.x, y: own.y }
      return [
        [{ x: above.x, y: above.y + 6 }, corner],
        [corner, { x: own.x + lead - 3, y: own.y }],
      ]
    })
  }

  private build(anchor: ViewAnchor, row: ViewRow): HTMLLIElement {
    const item = document.createElement('li')
    item.dataset['depth'] = String(Math.min(row.depth, 2))
    item.toggleAttribute('data-bare', anchor.weight === 0)
    item.toggleAttribute('data-unsure', anchor.mark !== null)
    const holder = document.createElement(anchor.href ? 'a' : 'p')
    if (holder instanceof HTMLAnchorElement && anchor.href)
      pickOnClick(holder, anchor.href, () => this.onPick(anchor.id))
    holder.title = [anchor.name, anchor.mark?.words, `${anchor.figures.words} ${row.figures}`]
      .filter(Boolean)
      .join('; ')
    const name = part(anchor.title, css['rowName'])
    holder.append(name)
    if (anchor.mark) holder.append(' ', part(anchor.mark.words, css['rowMark']))
    holder.append(' ', part(anchor.figures.words, css['rowFigure']))
    holder.append(part(` ${row.figures}`, 'visually-hidden'))
    item.append(holder, wordsOnly(holder))
    return item
  }
}

/** What a row looks like where there is no room to press it: the link itself is there for keys and screen readers. */
function wordsOnly(holder: Element): HTMLParagraphElement {
  const words = document.createElement('p')
  words.setAttribute('aria-hidden', 'true')
  words.append(...[...holder.childNodes].map((node) => node.cloneNode(true)))
  return words
}

function cutTo(words: string, room: number, font: string): string {
  if (textWidth(words, font) <= room) return words
  let end = words.length
  while (end > 0 && textWidth(`${words.slice(0, end)}…`, font) > room) end -= 1
  return end > 0 ? `${words.slice(0, end)}…` : ''
}

function part(text: string, name: string | undefined): HTMLSpanElement {
  const element = document.createElement('span')
  element.className = name ?? ''
  element.textContent = text
  return element
}
