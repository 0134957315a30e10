import type { Point } from './types.ts'

/** Places for nodes that join the map: on rings about the node they belong to, where nothing stands. Pure. */

interface Standing extends Point {
  radius: number
}

const golden = Math.PI * (3 - Math.sqrt(5))

/**
 * Positions for `count` new nodes about `centre`, each at least `radius` clear of what stands and of each other.
 * What stands is never moved, so a reader keeps the map in mind (Misue et al. 1995, the mental map).
 */
export function placeAround(
  centre: Point,
  count: number,
  standing: readonly Standing[],
  radius: number,
): Point[] {
  const near: Standing[] = [...standing]
  const placed: Point[] = []
  let turn = 0
  while (placed.length < count) {
    const point = candidate(centre, turn, radius)
    turn += 1
    // Past this many turns the neighbourhood is full: stand where it falls.
    if (turn < 4000 && near.some((other) => tooClose(point, other, radius))) continue
    near.push({ ...point, radius })
    placed.push(point)
  }
  return placed
}

/** A sunflower spiral, so that all directions and distances come in turn. */
function candidate(centre: Point, turn: number, radius: number): Point {
  const distance = radius * (3.2 + 0.55 * Math.sqrt(turn))
  const angle = turn * golden
  return { x: centre.x + distance * Math.cos(angle), y: centre.y + distance * Math.sin(angle) }
}

const tooClose = (a: Point, b: Standing, radius: number): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < radius + b.radius
