import type { Insets, Point } from './types.ts'

/** Fitting the map to a window. Pure. */

export interface Size {
  width: number
  height: number
}

/** What keeps its size in pixels at every zoom: the middle on the map, and the size. */
export type Title = Point & Size

interface Extent {
  minX: number
  minY: number
  maxX: number
  maxY: number
}

export function extentOf(points: readonly Point[]): Extent {
  if (points.length === 0) return { minX: -1, minY: -1, maxX: 1, maxY: 1 }
  const extent = {
    minX: Number.POSITIVE_INFINITY,
    minY: Number.POSITIVE_INFINITY,
    maxX: Number.NEGATIVE_INFINITY,
    maxY: Number.NEGATIVE_INFINITY,
  }
  for (const { x, y } of points) {
    extent.minX = Math.min(extent.minX, x)
    extent.minY = Math.min(extent.minY, y)
    extent.maxX = Math.max(extent.maxX, x)
    extent.maxY = Math.max(extent.maxY, y)
  }
  return extent
}

/** The part of the window that no panel covers. */
export const freeSize = (size: Size, insets: Insets): Size => ({
  width: Math.max(120, size.width - insets.left - insets.right),
  height: Math.max(120, size.height - insets.top - insets.bottom),
})

/** Along one way: from where to where the points reach, and what has a fixed size there. */
interface Axis {
  low: number
  high: number
  fixed: readonly { at: number; half: number }[]
}

function axesOf(points: readonly Point[], titles: readonly Title[]): { x: Axis; y: Axis } {
  const { minX, minY, maxX, maxY } = extentOf(points)
  return {
    x: { low: minX, high: maxX, fixed: titles.map(({ x, width }) => ({ at: x, half: width / 2 })) },
    y: { low: minY, high: maxY, fixed: titles.map(({ y, height }) => ({ at: y, half: height / 2 })) },
  }
}

/** Pixels about each node at the edge: half of the largest, and its label. */
const margin = 16

/** From where to where all reaches at a scale, in pixels. */
const reach = ({ low, high, fixed }: Axis, scale: number): [number, number] => [
  Math.min(low * scale - margin, ...fixed.map(({ at, half }) => at * scale - half)),
  Math.max(high * scale + margin, ...fixed.map(({ at, half }) => at * scale + half)),
]

/** The largest scale at which all lies within `room` pixels, by halving: the length grows with the scale. */
function axisScale(axis: Axis, room: number): number {
  let [small, large] = [0.02, 20]
  for (let round = 0; round < 40; round++) {
    const scale = (small + large) / 2
    const [from, to] = reach(axis, scale)
    if (to - from > room) large = scale
    else small = scale
  }
  return small
}

/**
 * Factors for x and y that give the map the shape of the window, keeping its area. Positions mean closeness to anchors
 * on an ellipse, and an ellipse may be taller: so a phone shows the same map upright.
 */
export function stretchFor(points: readonly Point[], titles: readonly Title[], free: Size): Point {
  const { x, y } = axesOf(points, titles)
  const shape = axisScale(x, free.width) / axisScale(y, free.height)
  const factor = Math.sqrt(Math.min(2.2, Math.max(0.22, shape)))
  return { x: factor, y: 1 / factor }
}

export interface Viewport {
  zoom: number
  pan: Point
}

/** Zoom and pan that show all points and titles in the free part of the window. */
export function fitViewport(
  points: readonly Point[],
  titles: readonly Title[],
  size: Size,
  insets: Insets,
): Viewport {
  const free = freeSize(size, insets)
  const { x, y } = axesOf(points, titles)
  const zoom = Math.min(axisScale(x, free.width), axisScale(y, free.height))
  const [left, right] = reach(x, zoom)
  const [top, bottom] = reach(y, zoom)
  return {
    zoom,
    pan: {
      x: insets.left + free.width / 2 - (left + right) / 2,
      y: insets.top + free.height / 2 - (top + bottom) / 2,
    },
  }
}

/** Pan that puts a point of the map into the middle of the free part of the window. */
export function centreViewport(point: Point, zoom: number, size: Size, insets: Insets): Viewport {
  const free = freeSize(size, insets)
  return {
    zoom,
    pan: {
      x: insets.left + free.width / 2 - point.x * zoom,
      y: insets.top + free.height / 2 - point.y * zoom,
    },
  }
}
