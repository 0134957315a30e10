/**
 * The anchored arrangement of the map: what it is for decides where it stands.
 *
 * Anchors (priority areas, nations, clusters, ...) are fixed evenly on an ellipse. A node that belongs to
 * anchors is drawn to their mean, any other to the mean of those it is tied to (layout-targets.ts), and a
 * force simulation pushes all apart by size: d3-force, 400 ticks, its own linear congruential generator as
 * random source, so the same input gives the same picture. Nothing overlaps at the end, and the label of
 * each anchor has room.
 *
 * Units are those of the picture (1600 by 1000 or so, larger for a crowd), the origin is its centre, y grows
 * downwards.
 */

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import { type Anchored, type Box, type Frame, frameFor, type Point, placeAnchors } from './layout-anchors.ts'
import { type Layout, type LayoutNode, round, type SizedNode, sizes } from './layout-nodes.ts'
import { forceInside, forceKeepOut, separate } from './layout-room.ts'
import { type Target, targets } from './layout-targets.ts'

export interface LayoutInput {
  nodes: readonly LayoutNode[]
  /** Ties between nodes by id, in either direction; those that name no node are passed over. */
  ties: readonly { from: string; to: string; weight?: number }[]
  /** In the order they go round, from the top clockwise; `members` need not be exhaustive. */
  anchors: readonly { id: string; members: readonly { id: string; weight?: number }[] }[]
  /** Steps of the simulation; 400 unless told. */
  ticks?: number
}

interface Body extends SimulationNodeDatum {
  id: string
  x: number
  y: number
  /** Size as drawn, and size with the room kept free about it. */
  radius: number
  room: number
  target: Point
  /** Between 0 and 1: how strongly the target draws. */
  pull: number
}

const TICKS = 400
/** Above this many nodes overlap is resolved once a tick, and the last pass does the rest. */
const CROWD = 1000

/**
 * Positions for all nodes and anchors.
 * @throws RangeError when two nodes share an id.
 */
export function layout(input: LayoutInput): Layout {
  const sized = sizes(input.nodes)
  const frame = frameFor(sized.map((node) => node.room))
  const anchors = placeAnchors(input.anchors, frame)
  const bodies = toBodies(sized, input, anchors, frame)
  const labels = anchors.map((anchor) => anchor.label)
  simulate(bodies, input, labels, frame)
  separate(bodies, labels)
  return {
    nodes: bodies.map(({ id, x, y, radius }) => ({
      id,
      x: round(x),
      y: round(y),
      radius: round(radius),
      anchors: anchors.filter((a) => a.members.has(id)).map((a) => a.id),
    })),
    anchors: anchors.map(({ id, x, y }) => ({ id, x: round(x), y: round(y) })),
  }
}

function toBodies(nodes: SizedNode[], input: LayoutInput, anchors: Anchored[], frame: Frame): Body[] {
  const ids = nodes.map((node) => node.id)
  const aims = targets(ids, input.ties, anchors, frame)
  return nodes.map((node, i) => {
    const { point, steps } = aims[i] as Target
    const { id, radius, room } = node
    return { id, radius, room, ...point, target: point, pull: steps === 0 ? 0.12 : 0.08 }
  })
}

function simulate(bodies: Body[], input: LayoutInput, labels: Box[], frame: Frame): void {
  const index = new Map(bodies.map((body, i) => [body.id, i]))
  const links = input.ties
    .map((tie) => ({ source: index.get(tie.from) ?? -1, target: index.get(tie.to) ?? -1 }))
    .filter((link) => link.source >= 0 && link.target >= 0)
  const pull = (b: Body) => b.pull
  const toX = forceX<Body>((b) => b.target.x).strength(pull)
  const toY = forceY<Body>((b) => b.target.y).strength(pull)
  const air = forceManyBody<Body>()
    .strength((b) => -1.2 * b.room)
    .distanceMax(140)
  const ties = forceLink<Body, { source: number; target: number }>(links).distance(60).strength(0.004)
  const room = forceCollide<Body>((b) => b.room)
    .strength(0.9)
    .iterations(bodies.length > CROWD ? 1 : 3)
  const simulation = forceSimulation(bodies).stop().force('x', toX).force('y', toY).force('air', air)
  simulation.force('ties', ties).force('room', room)
  simulation.force('labels', forceKeepOut(labels)).force('inside', forceInside(frame))
  simulation.tick(input.ticks ?? TICKS)
}
