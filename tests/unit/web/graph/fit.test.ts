import { expect, test } from 'vitest'
import { centreViewport, fitViewport, stretchFor } from '../../../../web/graph/fit.ts'

const points = [
  { x: -600, y: -400 },
  { x: 600, y: 400 },
  { x: 0, y: 0 },
]
const titles = [
  { x: -650, y: 0, width: 160, height: 50 },
  { x: 0, y: 450, width: 160, height: 50 },
]
const insets = { top: 10, right: 400, bottom: 20, left: 260 }
const size = { width: 1440, height: 850 }

test('everything shows, titles too, in the part of the window that no panel covers', () => {
  const { zoom, pan } = fitViewport(points, titles, size, insets)
  const at = (point: { x: number; y: number }) => ({ x: point.x * zoom + pan.x, y: point.y * zoom + pan.y })
  for (const { x, y, width, height } of [...titles, ...points.map((p) => ({ ...p, width: 2, height: 2 }))]) {
    const middle = at({ x, y })
    expect(middle.x - width / 2).toBeGreaterThanOrEqual(insets.left - 0.01)
    expect(middle.x + width / 2).toBeLessThanOrEqual(size.width - insets.right + 0.01)
    expect(middle.y - height / 2).toBeGreaterThanOrEqual(insets.top - 0.01)
    expect(middle.y + height / 2).toBeLessThanOrEqual(size.height - insets.bottom + 0.01)
  }
})

test('it fills the room one way at least', () => {
  const { zoom, pan } = fitViewport(points, [], size, insets)
  const left = -600 * zoom + pan.x - insets.left
  const top = -400 * zoom + pan.y - insets.top
  expect(Math.min(left, top)).toBeCloseTo(16, 0)
})

test('the map takes the shape of the window and keeps its area', () => {
  const wide = stretchFor(points, titles, { width: 1400, height: 500 })
  const phone = stretchFor(points, titles, { width: 380, height: 700 })
  expect(wide.x).toBeGreaterThan(wide.y)
  expect(phone.y).toBeGreaterThan(phone.x)
  for (const { x, y } of [wide, phone]) expect(x * y).toBeCloseTo(1)
})

test('a point is brought to the middle of what is free', () => {
  const { pan } = centreViewport({ x: 100, y: 50 }, 2, size, insets)
  expect({ x: 100 * 2 + pan.x, y: 50 * 2 + pan.y }).toEqual({ x: 650, y: 420 })
})

test('nothing on the map is no error', () => {
  expect(Number.isFinite(fitViewport([], [], size, insets).zoom)).toBe(true)
})
