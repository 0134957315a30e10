import { faceOf, pinnedFace, tieOpacity } from './mark-face.ts'
import { type MarkPen, markOutline } from './mark-pen.ts'
import { markNames, markOf } from './marks.ts'
import type { Palette } from './palette.ts'

/** Nodes and ties from plain numbers, painted as Cytoscape paints them. Knows no page: a worker runs it. */

export type ScenePen = MarkPen & Pick<CanvasRenderingContext2D, 'globalAlpha' | 'setLineDash'>

/** Of each node: x, y, diameter, mark, pinned; of each tie: x and y of both ends, width, bundle. */
export interface Numbers {
  nodes: Float32Array
  ties: Float32Array
}
export const [perNode, perTie] = [5, 6]

/** Which part of the drawing, in pixels of the image. */
export interface Frame {
  x: number
  y: number
  zoom: number
  width: number
  height: number
  /** How much wider ties are than where the whole map shows, in pixels. */
  tieGrowth: number
}

export function paintScene(pen: ScenePen, numbers: Numbers, frame: Frame, palette: Palette): void {
  paintTies(pen, numbers.ties, frame, palette)
  pen.globalAlpha = 1
  paintNodes(pen, numbers.nodes, frame, palette)
}

function paintTies(pen: ScenePen, ties: Float32Array, frame: Frame, palette: Palette): void {
  const { x, y, zoom, width, height, tieGrowth } = frame
  pen.strokeStyle = palette.ink3
  let before = -1
  for (let at = 0; at < ties.length; at += perTie) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, broad = 1, bundle = 0] = ties.subarray(at, at + perTie)
    const [left, top, right, bottom] = [x1 * zoom + x, y1 * zoom + y, x2 * zoom + x, y2 * zoom + y]
    const beside = Math.max(left, right) < 0 || Math.min(left, right) > width
    if (beside || Math.max(top, bottom) < 0 || Math.min(top, bottom) > height) continue
    if (broad !== before) {
      pen.lineWidth = broad * tieGrowth
      pen.globalAlpha = bundle ? tieOpacity.bundle : tieOpacity.tie
      before = broad
    }
    pen.beginPath()
    pen.moveTo(left, top)
    pen.lineTo(right, bottom)
    pen.stroke()
  }
}

function paintNodes(pen: ScenePen, nodes: Float32Array, frame: Frame, palette: Palette): void {
  const { zoom, width, height } = frame
  const marks = [...markNames, 'other'].map((name) => {
    const mark = markOf(name)
    return { shape: mark.shape, ...faceOf(mark, palette) }
  })
  const pinned = pinnedFace(palette)
  for (let at = 0; at < nodes.length; at += perNode) {
    const [left = 0, top = 0, diameter = 0, which = 0, byHand = 0] = nodes.subarray(at, at + perNode)
    const [x, y, radius] = [left * zoom + frame.x, top * zoom + frame.y, (diameter * zoom) / 2]
    const face = marks[which]
    const beside = x < -2 * radius || x > width + 2 * radius
    if (!face || beside || y < -2 * radius || y > height + 2 * radius) continue
    markOutline(pen, face.shape, x, y, radius)
    pen.fillStyle = face.fill
    pen.fill()
    if (byHand) pen.setLineDash([4 * zoom, 2 * zoom])
    pen.strokeStyle = byHand ? pinned.border : face.border
    pen.lineWidth = (byHand ? pinned.borderWidth : face.borderWidth) * zoom
    pen.stroke()
    if (byHand) pen.setLineDash([])
    if (face.hole === 0) continue
    pen.beginPath()
    pen.arc(x, y, radius * face.hole, 0, 2 * Math.PI)
    pen.fillStyle = palette.paper
    pen.fill()
  }
}
