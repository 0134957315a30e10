/** Room in the arrangement: forces that keep nodes off labels and inside, and a last pass against overlap. */

import type { Force, SimulationNodeDatum } from 'd3-force'
import type { Box, Frame } from './layout-anchors.ts'

interface Sized extends SimulationNodeDatum {
  x: number
  y: number
  radius: number
  room: number
}

/** Pushes nodes out of the boxes, along the axis on which they leave soonest. */
export function forceKeepOut<N extends Sized>(boxes: readonly Box[]): Force<N, undefined> {
  return overNodes<N>((node) => {
    for (const box of boxes) {
      const push = wayOut(node, box)
      if (push === STAY) continue
      node.vx = (node.vx ?? 0) + push.x * 0.5
      node.vy = (node.vy ?? 0) + push.y * 0.5
    }
  })
}

/** Draws back whatever leaves the ellipse. */
export function forceInside<N extends Sized>(frame: Frame): Force<N, undefined> {
  return overNodes<N>((node) => {
    if (node.y > frame.y + 40) return
    const r = Math.hypot(node.x / frame.x, node.y / frame.y)
    if (r <= 0.97) return
    node.vx = (node.vx ?? 0) - node.x * (1 - 0.97 / r) * 0.3
    node.vy = (node.vy ?? 0) - node.y * (1 - 0.97 / r) * 0.3
  })
}

const GAP = 1.5

/** Moves nodes apart, in place, until none overlaps another or a box: at most 300 passes. */
export function separate(nodes: Sized[], boxes: readonly Box[]): void {
  for (let pass = 0; pass < 300; pass++) {
    const pairs = separatePairs(nodes)
    const moved = nodes.filter((node) => leaveBoxes(node, boxes)).length
    if (pairs + moved === 0) return
  }
}

function separatePairs(nodes: Sized[]): number {
  const order = [...nodes].sort((a, b) => a.x - b.x)
  const widest = Math.max(0, ...nodes.map((n) => n.radius))
  let moved = 0
  order.forEach((a, i) => {
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j] as Sized
      if (b.x - a.x > a.radius + widest + GAP + 8) break
      if (pushApart(a, b)) moved++
    }
  })
  return moved
}

function pushApart(a: Sized, b: Sized): boolean {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const distance = Math.hypot(dx, dy)
  const lack = a.radius + b.radius + GAP - distance
  if (lack <= 0) return false
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0]
  const half = lack / 2 + 0.05
  a.x -= ux * half
  a.y -= uy * half
  b.x += ux * half
  b.y += uy * half
  return true
}

function leaveBoxes(node: Sized, boxes: readonly Box[]): boolean {
  let moved = false
  for (const box of boxes) {
    const push = wayOut(node, box)
    if (push === STAY) continue
    node.x += push.x
    node.y += push.y
    moved = true
  }
  return moved
}

const STAY = { x: 0, y: 0 }

function wayOut(node: Sized, box: Box): { x: number; y: number } {
  const dx = node.x - box.x
  const dy = node.y - box.y
  const inX = box.halfWidth + node.radius - Math.abs(dx)
  const inY = box.halfHeight + node.radius - Math.abs(dy)
  if (inX <= 0 || inY <= 0) return STAY
  // Towards the middle of the picture when it makes no odds, so that nobody is pushed out of sight.
  if (inY <= inX) return { x: 0, y: inY * (box.y > 0 ? -1 : box.y < 0 ? 1 : Math.sign(dy) || 1) }
  return { x: inX * (Math.sign(dx) || (box.x > 0 ? -1 : 1)), y: 0 }
}

function overNodes<N extends Sized>(step: (node: N) => void): Force<N, undefined> {
  let nodes: N[] = []
  const force: Force<N, undefined> = () => {
    for (const node of nodes) step(node)
  }
  force.initialize = (all) => {
    nodes = all
  }
  return force
}
