/**
 * Where each node of the arrangement is drawn to. A member of anchors: to their weighted mean. All others
 * by their ties, outwards from the members: an organisation to the mean of its programmes, one without
 * programmes to the mean of the organisations it is tied to, and so on. What no tie links to any anchor
 * waits in rows below the picture, where it cannot be mistaken for a place that means something.
 */

import type { Anchored, Frame, Point } from './layout-anchors.ts'

export interface Target {
  point: Point
  /** 0 for a member of an anchor, else the number of ties to the nearest member; -1 when there is none. */
  steps: number
}

/** Distance between two that wait below the picture. */
const SHELF = 30

type Ties = readonly { from: string; to: string; weight?: number }[]

/** A target for each id, in order. */
export function targets(
  ids: readonly string[],
  ties: Ties,
  anchors: readonly Anchored[],
  frame: Frame,
): Target[] {
  const means = memberMeans(ids, anchors, frame)
  const found: (Target | undefined)[] = means.map((mean) => mean && { point: mean, steps: 0 })
  const neighbours = neighbourLists(ids, ties)
  for (let steps = 1; spreadOnce(found, neighbours, steps); steps++);
  const stretched = found.map((t) => t && { ...t, point: stretch(t.point, frame) })
  return shelve(stretched, frame)
}

/** Means as parts of the ellipse's half axes: (0, -1) is its top. */
function memberMeans(
  ids: readonly string[],
  anchors: readonly Anchored[],
  frame: Frame,
): (Point | undefined)[] {
  return ids.map((id) => {
    const drawn = anchors.filter((a) => a.members.has(id))
    return mean(
      drawn.map((a) => ({ x: a.x / frame.x, y: a.y / frame.y, weight: a.members.get(id) as number })),
    )
  })
}

function spreadOnce(found: (Target | undefined)[], neighbours: Neighbour[][], steps: number): boolean {
  const fresh: [number, Target][] = []
  neighbours.forEach((list, i) => {
    if (found[i]) return
    const placed = list.filter(({ node }) => found[node])
    const point = mean(placed.map(({ node, weight }) => ({ ...(found[node] as Target).point, weight })))
    if (point) fresh.push([i, { point, steps }])
  })
  for (const [i, target] of fresh) found[i] = target
  return fresh.length > 0
}

function mean(points: (Point & { weight: number })[]): Point | undefined {
  const total = points.reduce((sum, p) => sum + p.weight, 0)
  if (total <= 0) return undefined
  const sum = (axis: 'x' | 'y') => points.reduce((s, p) => s + p[axis] * p.weight, 0) / total
  return { x: sum('x'), y: sum('y') }
}

/** From parts of the half axes to the picture: short of the anchors' labels, and the crowded middle spread. */
function stretch({ x, y }: Point, frame: Frame): Point {
  const r = Math.hypot(x, y)
  const factor = r === 0 ? 0 : (0.8 * r ** 0.8) / r
  return { x: x * factor * frame.x, y: y * factor * frame.y }
}

/** Rows below the picture for those without a target, each centred. */
function shelve(found: (Target | undefined)[], frame: Frame): Target[] {
  const missing = found.filter((t) => !t).length
  const perRow = Math.floor((2 * frame.x) / SHELF)
  let n = 0
  return found.map((t) => {
    if (t) return t
    const row = Math.floor(n / perRow)
    const inRow = Math.min(perRow, missing - row * perRow)
    const x = ((n++ % perRow) - (inRow - 1) / 2) * SHELF
    return { point: { x, y: frame.y + 90 + row * SHELF }, steps: -1 }
  })
}

interface Neighbour {
  node: number
  weight: number
}

function neighbourLists(ids: readonly string[], ties: Ties): Neighbour[][] {
  const index = new Map(ids.map((id, i) => [id, i]))
  const lists: Neighbour[][] = ids.map(() => [])
  for (const { from, to, weight = 1 } of ties) {
    const a = index.get(from)
    const b = index.get(to)
    if (a === undefined || b === undefined || a === b) continue
    lists[a]?.push({ node: b, weight })
    lists[b]?.push({ node: a, weight })
  }
  return lists
}
