import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineBetween, spotOn } from '../../../../web/features/clusters/bubble-lines.ts'
import { type Bubble, bubbleLayout } from '../../../../web/features/clusters/bubbles.ts'
import { seats } from '../../../../web/features/clusters/seats.ts'

const wide = { width: 1000, label: { width: 156, height: 53 } }
const slim = { width: 358, label: { width: 116, height: 68 } }

const boxOf = ({ x, y, r }: Bubble, label: { width: number; height: number }) => {
  const half = Math.max(r, label.width / 2)
  return { left: x - half, right: x + half, top: y - r, bottom: y + r + label.height }
}

const cluster = fc.record({
  size: fc.integer({ min: 2, max: 120 }),
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
})
const clusters = fc
  .array(cluster, { minLength: 1, maxLength: 24 })
  .map((all) => all.map((each, index) => ({ id: `c${index}`, ...each })))

describe('bubbles', () => {
  test.each([
    ['wide', wide],
    ['slim', slim],
  ])('stand free with their names, inside a %s frame, whatever the clusters', (_, frame) => {
    fc.assert(
      fc.property(clusters, (given) => {
        const { bubbles, height } = bubbleLayout(given, frame)
        const boxes = bubbles.map((bubble) => boxOf(bubble, frame.label))
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(-1)
          expect(one.right).toBeLessThanOrEqual(frame.width + 1)
          expect(one.top).toBeGreaterThanOrEqual(0)
          expect(one.bottom).toBeLessThanOrEqual(height + 1)
          for (const two of boxes.slice(index + 1)) {
            const across = Math.min(one.right, two.right) - Math.max(one.left, two.left)
            const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top)
            expect(across > 0 && down > 0).toBe(false)
          }
        }
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  test('have areas that grow with the size of the cluster', () => {
    const given = [4, 16, 64].map((size, at) => ({ id: String(at), size, x: at, y: at }))
    const { bubbles } = bubbleLayout(given, wide)
    const radii = bubbles.map(({ r }) => r)
    expect((radii[2] as number) / (radii[1] as number)).toBeCloseTo(2, 5)
  })

  test('stand in the same places every time, even from equal places', () => {
    const given = Array.from({ length: 9 }, (_, at) => ({ id: String(at), size: 10, x: 0, y: 0 }))
    expect(bubbleLayout(given, wide)).toEqual(bubbleLayout(given, wide))
  })
})

describe('members', () => {
  test('sit within their bubble, the first in the middle', () => {
    for (const count of [1, 2, 7, 40, 200]) {
      const { at, mark } = seats(count, 60)
      expect(at).toHaveLength(count)
      for (const { x, y } of at) expect(Math.hypot(x, y) + mark / 2).toBeLessThanOrEqual(60)
      expect(Math.hypot(at[0]?.x ?? 9, at[0]?.y ?? 9)).toBe(
        Math.min(...at.map(({ x, y }) => Math.hypot(x, y))),
      )
    }
  })
})

describe('lines', () => {
  const a: Bubble = { id: 'a', x: 0, y: 0, r: 10 }
  const b: Bubble = { id: 'b', x: 100, y: 0, r: 20 }

  test('run from border to border, and not where bubbles touch', () => {
    expect(lineBetween(a, b)).toEqual({ x1: 10, y1: 0, x2: 80, y2: 0 })
    expect(lineBetween(a, { ...b, x: 25 })).toBeNull()
  })

  test('carry their number where nothing else stands', () => {
    const line = { x1: 10, y1: 0, x2: 180, y2: 0 }
    const label = { width: 20, height: 10 }
    expect(spotOn(line, [a], label, [])).toEqual({ x: 95, y: 0 })
    const moved = spotOn(line, [a], label, [{ x: 95, y: 0 }])
    expect(Math.abs((moved?.x ?? 95) - 95)).toBeGreaterThan(20)
    expect(spotOn(line, [{ id: 'c', x: 95, y: 0, r: 90 }], label, [])).toBeNull()
  })
})
