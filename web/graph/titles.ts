import type { Size, Title } from './fit.ts'
import type { Point } from './types.ts'

/** Where the titles of territories stand: at their anchors, moved outwards as far as they would cover nodes. Pure. */

interface Disc extends Point {
  radius: number
}

type Placed = Title

/** How far a title may move from its anchor, in pixels. */
const farthest = 150
const step = 10
const directions = 16

/**
 * @param anchors where titles belong and how large they are, in pixels
 * @param discs the nodes, in pixels
 * @returns the offset of each title from its anchor, in pixels
 */
export function titleOffsets(
  anchors: readonly Title[],
  discs: readonly Disc[],
  gap = 6,
): { dx: number; dy: number }[] {
  const centre = middleOf(anchors)
  const placed: Placed[] = []
  return anchors.map((anchor) => {
    const reach = farthest + Math.max(anchor.width, anchor.height)
    const near = discs.filter((disc) => Math.hypot(disc.x - anchor.x, disc.y - anchor.y) < reach)
    const best = bestOffset(anchor, outwards(anchor, centre), near, placed, gap)
    placed.push({ ...anchor, x: anchor.x + best.dx, y: anchor.y + best.dy })
    return best
  })
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, point) => sum + point.x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, point) => sum + point.y, 0) / Math.max(1, points.length),
})

function outwards(anchor: Point, centre: Point): Point {
  const [dx, dy] = [anchor.x - centre.x, anchor.y - centre.y]
  const length = Math.hypot(dx, dy) || 1
  return { x: dx / length, y: dy / length }
}

function bestOffset(
  anchor: Title,
  out: Point,
  discs: readonly Disc[],
  placed: readonly Placed[],
  gap: number,
): { dx: number; dy: number } {
  let best = { dx: 0, dy: 0 }
  let least = Number.POSITIVE_INFINITY
  for (const { dx, dy } of offsets) {
    const distance = Math.hypot(dx, dy)
    // Inwards is where the nodes are, and where a title would be taken for that of another territory.
    const inward = distance === 0 ? 0 : distance - (dx * out.x + dy * out.y)
    let cost = distance * 0.35 + inward * 0.5
    if (cost >= least) continue
    const box = { ...anchor, x: anchor.x + dx, y: anchor.y + dy }
    for (const other of placed) if (clash(box, other, gap)) cost += 500
    for (const disc of discs) {
      if (cost >= least) break
      if (covers(box, disc, gap)) cost += 14 + disc.radius
    }
    if (cost < least) [best, least] = [{ dx, dy }, cost]
  }
  return best
}

/** In rings about the anchor, the nearest first. */
const offsets = [
  { dx: 0, dy: 0 },
  ...Array.from({ length: directions * Math.floor(farthest / step) }, (_, index) => {
    const distance = step * (1 + Math.floor(index / directions))
    const angle = ((index % directions) / directions) * 2 * Math.PI
    return { dx: distance * Math.cos(angle), dy: distance * Math.sin(angle) }
  }),
]

const covers = (box: Point & Size, disc: Disc, gap: number): boolean =>
  Math.abs(disc.x - box.x) < box.width / 2 + disc.radius + gap / 2 &&
  Math.abs(disc.y - box.y) < box.height / 2 + disc.radius + gap / 2

const clash = (a: Point & Size, b: Point & Size, gap: number): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap

/** A title with all its lines, with its first only, or not at all. */
export type Face = 'full' | 'bare' | 'out'

export interface Claim extends Point {
  full: Size
  bare: Size
  /** The more, the longer it stays. */
  weight: number
}

/** Edges of a title are empty: two may share as much, in pixels. */
const shared = -6

/**
 * Which lines of each title have room at a zoom: where two would lie over each other both keep their first line only,
 * and where that is too much the one that weighs less goes; of two alike the later.
 */
export function facesOf(titles: readonly Claim[]): Face[] {
  const faces = titles.map((): Face => 'full')
  for (const [i, one] of titles.entries())
    for (const [j, other] of titles.entries())
      if (j > i && clash({ ...one, ...one.full }, { ...other, ...other.full }, shared))
        faces[i] = faces[j] = 'bare'
  const kept: Placed[] = []
  const order = titles
    .map((title, index) => ({ title, index }))
    .sort((a, b) => b.title.weight - a.title.weight)
  for (const { title, index } of order) {
    const box = { ...title, ...(faces[index] === 'full' ? title.full : title.bare) }
    if (kept.some((other) => clash(box, other, shared))) faces[index] = 'out'
    else kept.push(box)
  }
  return faces
}
