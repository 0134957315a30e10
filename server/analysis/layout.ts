/**
 * The anchored arrangement of the map: what it is for decides where it stands.
 *
 * Anchors (priority areas, nations, clusters, ...) are fixed evenly on an ellipse. A node that belongs to
 * anchors is drawn to their mean, any other to the mean of those it is tied to (layout-targets.ts), and a
 * force simulation pushes all apart by size: d3-force, 400 ticks, its own linear congruential generator as
 * random source, so the same input gives the same picture. Nothing overlaps at the end, and the label of
 * each anchor has room.
 *
 * Units are those of the picture (1600 by 1000 or so), the origin is its centre, y grows downwards.
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
import { type Anchored, type Box, type Point, placeAnchors } from './layout-anchors.ts'
import { forceInside, forceKeepOut, separate } from './layout-room.ts'
import { targets } from './layout-targets.ts'

export interface LayoutInput {
  nodes: readonly { id: string; type: string; importance: number }[]
  /** Ties between nodes by id, in either direction; those that name no node are passed over. */
  ties: readonly { from: string; to: string; weight?: number }[]
  /** In the order they go round, from the top clockwise; `members` need not be exhaustive. */
  anchors: readonly { id: string; members: readonly { id: string; weight?: number }[] }[]
  /** Steps of the simulation; 400 unless told. */
  ticks?: number
}

export interface Layout {
  /** Sorted by id; x and y to one decimal; `anchors` are the ids of those that draw the node itself. */
  nodes: { id: string; x: number; y: number; radius: number; anchors: string[] }[]
  /** In the order given; x and y are the middle of the label. */
  anchors: { id: string; x: number; y: number }[]
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

/** Half the width of a node as drawn: organisations are circles of 4 to 20, all others quiet squares of 3.5 to 7. */
export function nodeRadius(type: string, importance: number): number {
  return type === 'organisation' ? 4 + 16 * importance : 3.5 + 3.5 * importance
}

/**
 * Positions for all nodes and anchors.
 * @throws RangeError when two nodes share an id.
 */
export function layout(input: LayoutInput): Layout {
  const anchors = placeAnchors(input.anchors)
  const bodies = toBodies(input, anchors)
  simulate(
    bodies,
    input,
    anchors.map((a) => a.label),
  )
  separate(
    bodies,
    anchors.map((a) => a.label),
  )
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

function toBodies(input: LayoutInput, anchors: Anchored[]): Body[] {
  const nodes = [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  nodes.forEach((node, i) => {
    if (node.id === nodes[i + 1]?.id) throw new RangeError(`layout: two nodes have the id ${node.id}`)
  })
  const aims = targets(
    nodes.map((n) => n.id),
    input.ties,
    anchors,
  )
  return nodes.map(({ id, type, importance }, i) => {
    const radius = nodeRadius(type, importance)
    const { point, steps } = aims[i] as { point: Point; steps: number }
    // Whoever matters gets room for its label.
    return {
      id,
      ...point,
      radius,
      room: radius + 4 + 14 * importance,
      target: point,
      pull: steps === 0 ? 0.12 : 0.08,
    }
  })
}

function simulate(bodies: Body[], input: LayoutInput, labels: Box[]): void {
  const index = new Map(bodies.map((body, i) => [body.id, i]))
  const links = input.ties
    .map((tie) => ({ source: index.get(tie.from) ?? -1, target: index.get(tie.to) ?? -1 }))
    .filter((link) => link.source >= 0 && link.target >= 0)
  forceSimulation(bodies)
    .stop()
    .force(
      'x',
      forceX<Body>((b) => b.target.x).strength((b) => b.pull),
    )
    .force(
      'y',
      forceY<Body>((b) => b.target.y).strength((b) => b.pull),
    )
    .force(
      'air',
      forceManyBody<Body>()
        .strength((b) => -1.2 * b.room)
        .distanceMax(140),
    )
    .force('ties', forceLink<Body, { source: number; target: number }>(links).distance(60).strength(0.004))
    .force(
      'room',
      forceCollide<Body>((b) => b.room)
        .strength(0.9)
        .iterations(3),
    )
    .force('labels', forceKeepOut(labels))
    .force('inside', forceInside())
    .tick(input.ticks ?? TICKS)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
