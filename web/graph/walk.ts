import type { Point } from './types.ts'

/** Walking the graph by arrow keys. Pure. */

export type Step = 'left' | 'right' | 'up' | 'down'
export interface Place extends Point {
  id: string
}

const directions: Record<Step, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** Within 60 degrees of the way asked for, so that every node can be reached from one of four sides. */
const cosine = 0.5

/** The candidate that lies nearest in that direction; one a little off the line counts as farther. Null when none lies there. */
export function nearestInDirection(from: Point, candidates: Iterable<Place>, step: Step): Place | null {
  const way = directions[step]
  let best: Place | null = null
  let least = Number.POSITIVE_INFINITY
  for (const place of candidates) {
    const [dx, dy] = [place.x - from.x, place.y - from.y]
    const distance = Math.hypot(dx, dy)
    if (distance === 0) continue
    const along = (dx * way.x + dy * way.y) / distance
    if (along < cosine) continue
    const cost = distance * (2 - along)
    if (cost < least) [best, least] = [place, cost]
  }
  return best
}
