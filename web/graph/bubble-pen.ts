import { markOf } from './marks.ts'
import { fontOf } from './measure.ts'
import type { Palette } from './palette.ts'
import type { Point, ViewNode } from './types.ts'

/** What stands within the bubble of a closed group: a ring of the marks of its members, and their number. */

type BubblePen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'stroke'
  | 'fillText'
  | 'strokeStyle'
  | 'fillStyle'
  | 'lineWidth'
  | 'font'
>

/** Lines of one degree and a half: with them a ring is round, and an SVG needs no arcs. */
const step = Math.PI / 120

export function paintBubble(
  pen: BubblePen,
  { members = 0, parts = [] }: ViewNode,
  at: Point,
  radius: number,
  palette: Palette,
): void {
  const width = Math.max(2.5, radius * 0.16)
  let from = -Math.PI / 2
  pen.lineWidth = width
  for (const { mark, count } of parts) {
    const to = from + (2 * Math.PI * count) / members
    pen.strokeStyle = palette[markOf(mark).colour]
    pen.beginPath()
    arc(pen, at, radius - width / 2 - 0.5, from, to)
    pen.stroke()
    from = to
  }
  if (radius < 8) return
  pen.font = fontOf(radius < 18 ? 10.5 : 13, 600)
  pen.fillStyle = palette.ink
  pen.fillText(members.toLocaleString('en-GB'), at.x, at.y)
}

function arc(pen: BubblePen, { x, y }: Point, radius: number, from: number, to: number): void {
  const lines = Math.max(1, Math.ceil((to - from) / step))
  for (let line = 0; line <= lines; line++) {
    const angle = from + ((to - from) * line) / lines
    const [left, top] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
    if (line === 0) pen.moveTo(left, top)
    else pen.lineTo(left, top)
  }
}
