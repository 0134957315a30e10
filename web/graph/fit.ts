import type { Insets, Point } from './types.ts'

/** Fitting the map to a window. Pure. */

export interface Size {
  width: number
  height: number
}

export interface Extent {
  minX: number
  minY: number
  maxX: number
  maxY: number
}

export function extentOf(points: readonly Point[]): Extent {
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  if (points.length === 0) return { minX: -1, minY: -1, maxX: 1, maxY: 1 }
  return { minX: Math.min(...xs), minY: Math.min(...ys), maxX: Math.max(...xs), maxY: Math.max(...ys) }
}

/** The part of the window that no panel covers. */
export const freeSize = (size: Size, insets: Insets): Size => ({
  width: Math.max(120, size.width - insets.left - insets.right),
  height: Math.max(120, size.height - insets.top - insets.bottom),
})

/**
 * Factors for x and y that bring the map nearer to the shape of the window, keeping its area. Positions mean
 * closeness to anchors on an ellipse, and an ellipse may be taller: so a phone shows the same map upright.
 */
export function stretchFor(extent: Extent, window: Size): Point {
  const shape = (extent.maxX - extent.minX) / Math.max(1, extent.maxY - extent.minY)
  const wanted = window.width / window.height
  const factor = Math.sqrt(Math.min(2.6, Math.max(0.3, wanted / shape)))
  return { x: factor, y: 1 / factor }
}

export interface Viewport {
  zoom: number
  pan: Point
}

/** Zoom and pan that show the extent in the free part of the window, with pixels of padding for what has a fixed size. */
export function fitViewport(
  extent: Extent,
  size: Size,
  insets: Insets,
  padding: { x: number; y: number },
): Viewport {
  const free = freeSize(size, insets)
  const width = Math.max(1, extent.maxX - extent.minX)
  const height = Math.max(1, extent.maxY - extent.minY)
  const zoom = Math.min((free.width - 2 * padding.x) / width, (free.height - 2 * padding.y) / height)
  return centreViewport(middle(extent), Math.max(0.05, zoom), size, insets)
}

/** Pan that puts a point of the map into the middle of the free part of the window. */
export function centreViewport(point: Point, zoom: number, size: Size, insets: Insets): Viewport {
  const x = (insets.left + size.width - insets.right) / 2
  const y = (insets.top + size.height - insets.bottom) / 2
  return { zoom, pan: { x: x - point.x * zoom, y: y - point.y * zoom } }
}

const middle = (extent: Extent): Point => ({
  x: (extent.minX + extent.maxX) / 2,
  y: (extent.minY + extent.maxY) / 2,
})
