import type { Bubble } from './bubbles.ts'

/** Lines between bubbles, and where their numbers stand. */

/** The line between two bubbles, from border to border; null where they touch. */
export function lineBetween(a: Bubble, b: Bubble): { x1: number; y1: number; x2: number; y2: number } | null {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = Math.hypot(dx, dy)
  if (length <= a.r + b.r) return null
  const [ux, uy] = [dx / length, dy / length]
  return { x1: a.x + ux * a.r, y1: a.y + uy * a.r, x2: b.x - ux * b.r, y2: b.y - uy * b.r }
}

export interface Spot {
  x: number
  y: number
}

/** Half the room a number takes. */
const number = { width: 12, height: 9 }

/**
 * A place on a line for its number where no bubble, name or other number stands: near the middle if it can be;
 * null where there is none.
 */
export function spotOn(
  line: { x1: number; y1: number; x2: number; y2: number },
  bubbles: readonly Bubble[],
  label: { width: number; height: number },
  taken: readonly Spot[],
): Spot | null {
  const free = ({ x, y }: Spot) =>
    taken.every(
      (other) => Math.abs(other.x - x) > 2 * number.width || Math.abs(other.y - y) > 2 * number.height,
    ) && bubbles.every((bubble) => outside(bubble, label, x, y))
  const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]
  const spots = shares.map((share) => ({
    x: line.x1 + (line.x2 - line.x1) * share,
    y: line.y1 + (line.y2 - line.y1) * share,
  }))
  return spots.find(free) ?? null
}

function outside(bubble: Bubble, label: { width: number; height: number }, x: number, y: number): boolean {
  const apart = Math.hypot(bubble.x - x, bubble.y - y) > bubble.r + number.height
  const [dx, dy] = [Math.abs(bubble.x - x), y - (bubble.y + bubble.r)]
  const onName =
    dx < label.width / 2 + number.width && dy > -number.height && dy < label.height + number.height
  return apart && !onName
}
