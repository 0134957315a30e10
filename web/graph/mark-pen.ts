import { corners } from './corners.ts'
import { markOf } from './marks.ts'
import type { Palette } from './palette.ts'

/** Marks drawn by hand, as Cytoscape draws them: for what is lit, and for legends of images. */

export type MarkPen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'rect'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
>

/** Marks that are drawn as a line about another colour. */
const outlineOf: Partial<Record<string, { inside: keyof Palette; width: number }>> = {
  hollow: { inside: 'paper', width: 1.5 },
  quiet: { inside: 'programme', width: 0.8 },
  ground: { inside: 'territory', width: 1.2 },
}

/** Holes of the marks that have one, in shares of the radius. */
const holes: Partial<Record<string, number>> = { ring: 0.5, eye: 0.33 }

export function paintMark(
  pen: MarkPen,
  name: string,
  x: number,
  y: number,
  radius: number,
  palette: Palette,
): void {
  const mark = markOf(name)
  markOutline(pen, mark.shape, x, y, radius)
  const outlined = outlineOf[mark.fill]
  pen.fillStyle = palette[outlined?.inside ?? mark.colour]
  pen.fill()
  if (outlined) {
    pen.strokeStyle = palette[mark.colour]
    pen.lineWidth = outlined.width
    pen.stroke()
  }
  const hole = holes[mark.fill]
  if (!hole) return
  pen.beginPath()
  pen.arc(x, y, radius * hole, 0, 2 * Math.PI)
  pen.fillStyle = palette.paper
  pen.fill()
}

/** Corners of the shapes that have any, in a square of side 2. */
const outlines: Record<string, readonly (readonly [number, number])[]> = {
  ...corners,
  rectangle: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  'round-rectangle': [
    [-0.72, -1],
    [0.72, -1],
    [1, -0.72],
    [1, 0.72],
    [0.72, 1],
    [-0.72, 1],
    [-1, 0.72],
    [-1, -0.72],
  ],
}

export function markOutline(pen: MarkPen, shape: string, x: number, y: number, radius: number): void {
  pen.beginPath()
  const points = outlines[shape]
  if (!points) {
    pen.arc(x, y, radius, 0, 2 * Math.PI)
    return
  }
  for (const [index, [dx, dy]] of points.entries()) {
    if (index === 0) pen.moveTo(x + dx * radius, y + dy * radius)
    else pen.lineTo(x + dx * radius, y + dy * radius)
  }
  pen.closePath()
}
