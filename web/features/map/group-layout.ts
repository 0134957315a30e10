import type { Point } from '../../graph/types.ts'
import { sunflower } from '../../ui/sunflower.ts'

/**
 * Where groups stand: near the middle of their members, moved apart until none touches another. Lengths are about
 * pixels at the zoom where everything shows. Pure; same input, same picture.
 */

export interface Disc extends Point {
  radius: number
}

/** Room about a disc for its name and the numbers on its ties. */
const gap = 58
const rounds = 400
/** Small: only the directions matter, since all are moved apart. */
const frame = { width: 460, height: 300 }

/** Distance between the seats of an open group. */
const seat = 13.5
export const openRadius = (members: number): number => 16 + seat * Math.sqrt(members)

/** Seats within an open group, the first in the middle. */
export const seats = (count: number, centre: Point): Point[] =>
  sunflower(count, (index) => seat * Math.sqrt(index)).map(({ x, y }) => ({
    x: centre.x + x,
    y: centre.y + y,
  }))

/** Discs moved apart, starting from where they are. */
export function spread(discs: readonly Disc[]): Disc[] {
  const homes = inFrame(discs)
  const placed = homes.map((disc) => ({ ...disc }))
  for (let round = 0; round < rounds; round++) {
    // Pulled home at first; the last rounds only move apart what still touches.
    const pull = Math.max(0, 0.04 * (1 - (1.6 * round) / rounds))
    for (const [index, disc] of placed.entries()) {
      disc.x += ((homes[index]?.x ?? disc.x) - disc.x) * pull
      disc.y += ((homes[index]?.y ?? disc.y) - disc.y) * pull
    }
    separate(placed)
  }
  return placed
}

/** The middles stretched over the frame. */
function inFrame(discs: readonly Disc[]): Disc[] {
  const x = stretched(
    discs.map((disc) => disc.x),
    frame.width,
  )
  const y = stretched(
    discs.map((disc) => disc.y),
    frame.height,
  )
  return discs.map((disc, index) => ({ ...disc, x: x[index] ?? 0, y: y[index] ?? 0 }))
}

function stretched(values: readonly number[], length: number): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (!(high - low > 1e-9)) return values.map(() => 0)
  return values.map((value) => ((value - low) / (high - low) - 0.5) * length)
}

function separate(discs: Disc[]): void {
  for (const [index, a] of discs.entries())
    for (const b of discs.slice(index + 1)) {
      const least = a.radius + b.radius + gap
      let [dx, dy] = [b.x - a.x, b.y - a.y]
      let distance = Math.hypot(dx, dy)
      if (distance >= least) continue
      if (distance < 1e-6) {
        // Two on one spot part by their order.
        ;[dx, dy, distance] = [Math.cos(index), Math.sin(index), 1]
      }
      const push = (least - distance) / 2 / distance
      a.x -= dx * push
      a.y -= dy * push
      b.x += dx * push
      b.y += dy * push
    }
}
