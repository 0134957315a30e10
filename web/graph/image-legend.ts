import { type MarkPen, paintMark } from './mark-pen.ts'
import { markOf } from './marks.ts'
import type { Palette } from './palette.ts'

/** The foot of an image: what the marks mean, and where it comes from. Drawn with the pen of a canvas or of an SVG. */

interface LegendItem {
  /** Name of the mark, as in marks.ts. */
  mark: string
  words: string
}

export type LegendPen = MarkPen &
  Pick<CanvasRenderingContext2D, 'fillRect' | 'fillText' | 'font' | 'textAlign' | 'textBaseline'>

export interface Foot {
  legend: readonly LegendItem[]
  /** The source line. */
  caption: string
}

const margin = 14
const row = 22
const family = '"Inter Variable", "Inter", system-ui, sans-serif'
const legendFont = `500 12px ${family}`
const captionFont = `400 11px ${family}`
const captionRow = 15

interface PlacedFoot {
  items: { item: LegendItem; x: number; y: number }[]
  lines: { words: string; y: number }[]
  /** In pixels. */
  height: number
}

/** Where everything goes below an image of this width; rows break where they are full. Pure. */
export function placeFoot(
  { legend, caption }: Foot,
  width: number,
  measure: (words: string, font: string) => number,
): PlacedFoot {
  const items: PlacedFoot['items'] = []
  let [x, y] = [margin, margin + row / 2]
  for (const item of legend) {
    const needed = 18 + measure(item.words, legendFont)
    if (x > margin && x + needed > width - margin) [x, y] = [margin, y + row]
    items.push({ item, x, y })
    x += needed + 18
  }
  const top = legend.length > 0 ? y + row / 2 + 4 : margin
  const words = wrap(caption, width - 2 * margin, (line) => measure(line, captionFont))
  const lines = words.map((line, index) => ({ words: line, y: top + captionRow * (index + 0.5) }))
  return { items, lines, height: Math.ceil(top + captionRow * lines.length + margin / 2) }
}

function wrap(caption: string, width: number, measure: (words: string) => number): string[] {
  const lines: string[] = []
  for (const word of caption.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** @param top where the foot begins, in pixels */
export function paintFoot(
  pen: LegendPen,
  foot: PlacedFoot,
  palette: Palette,
  width: number,
  top: number,
): void {
  pen.fillStyle = palette.paper
  pen.fillRect(0, top, width, foot.height)
  pen.fillStyle = palette.line
  pen.fillRect(0, top, width, 1)
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  for (const { item, x, y } of foot.items) {
    paintMark(pen, item.mark, x + 6, top + y, 5 * markOf(item.mark).scale, palette)
    pen.font = legendFont
    pen.fillStyle = palette.ink
    pen.fillText(item.words, x + 18, top + y)
  }
  pen.font = captionFont
  pen.fillStyle = palette.ink2
  for (const { words, y } of foot.lines) pen.fillText(words, margin, top + y)
}
