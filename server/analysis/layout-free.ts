/**
 * The free arrangement of the map: ties alone decide. Each connected component is laid out by forces (d3-force: ties
 * draw like springs, nodes push each other off; after Fruchterman and Reingold 1991), then the components are packed
 * (layout-pack.ts), and what is tied to nothing waits in rows below. Random numbers are seeded, nodes are taken by
 * id: the same input gives the same picture. Nothing overlaps at the end.
 *
 * Units as in layout.ts.
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
import { components } from './components.ts'
import { buildGraph, type Graph, start } from './graph.ts'
import { type Layout, type LayoutNode, round, type SizedNode, sizes } from './layout-nodes.ts'
import { centre, pack } from './layout-pack.ts'
import { separate } from './layout-room.ts'
import { seededRandom } from './random.ts'

export interface FreeLayoutInput {
  nodes: readonly LayoutNode[]
  /** Ties between nodes by id, in either direction; those that name no node are passed over. */
  ties: readonly { from: string; to: string }[]
  /** Of the random numbers; 1 unless told. */
  seed?: number
  /** Steps of the simulation; 400 unless told. */
  ticks?: number
}

interface Body extends SimulationNodeDatum, SizedNode {
  x: number
  y: number
}

/** Distance between two that wait below the picture, and from the picture to them. */
const SHELF = 34
/** Above this many nodes overlap is resolved once a tick, and the last pass does the rest. */
const CROWD = 1000

/**
 * Positions for all nodes; no anchors.
 * @throws RangeError when two nodes share an id.
 */
export function freeLayout({ nodes, ties, seed = 1, ticks = 400 }: FreeLayoutInput): Layout {
  const bodies = sizes(nodes).map((node): Body => ({ ...node, x: 0, y: 0 }))
  const graph = graphOf(bodies, ties)
  const parts = componentsOf(graph)
  const tied = parts.filter((part) => part.length > 1)
  for (const part of tied) simulate(part, graph, bodies, seed, ticks)
  const drawn = tied.map((part) => part.map((i) => bodies[i] as Body))
  pack(drawn)
  separate(drawn.flat(), [])
  centre(drawn.flat())
  shelve(
    parts.filter((part) => part.length === 1).map(([i]) => bodies[i as number] as Body),
    drawn.flat(),
  )
  return {
    nodes: bodies.map(({ id, x, y, radius }) => ({
      ...{ id, x: round(x), y: round(y), radius: round(radius) },
      anchors: [],
    })),
    anchors: [],
  }
}

function graphOf(bodies: readonly Body[], ties: FreeLayoutInput['ties']): Graph {
  const index = new Map(bodies.map((body, i) => [body.id, i]))
  const known = ties.flatMap(({ from, to }) => {
    const [a, b] = [index.get(from), index.get(to)]
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
  return buildGraph({ nodeCount: bodies.length, from: known.map(([a]) => a), to: known.map(([, b]) => b) })
}

/** The nodes of each component, the largest first. */
function componentsOf(graph: Graph): number[][] {
  const { count, labels } = components(graph)
  const parts = Array.from({ length: count }, (): number[] => [])
  for (const [node, label] of labels.entries()) parts[label]?.push(node)
  return parts
}

/** Lays one component out about the origin, wider than high. */
function simulate(part: readonly number[], graph: Graph, all: Body[], seed: number, ticks: number): void {
  const bodies = part.map((i) => all[i] as Body)
  const place = new Map(part.map((node, i) => [node, i]))
  const links = part.flatMap((node, source) =>
    Array.from(graph.neighbours.subarray(start(graph, node), start(graph, node + 1)))
      .filter((other) => other > node)
      .map((other) => ({ source, target: place.get(other) as number })),
  )
  const random = seededRandom(seed)
  for (const body of bodies) {
    // A cloud to begin with: its size is that of a picture with as many nodes.
    body.x = (random() - 0.5) * 40 * Math.sqrt(bodies.length)
    body.y = (random() - 0.5) * 25 * Math.sqrt(bodies.length)
  }
  const springs = forceLink<Body, { source: number | Body; target: number | Body }>(links).distance(
    ({ source, target }) => 26 + (source as Body).room + (target as Body).room,
  )
  const simulation = forceSimulation(bodies).stop().randomSource(random)
  simulation
    .force('springs', springs)
    .force(
      'air',
      forceManyBody<Body>()
        .strength((body) => -60 - 4 * body.room)
        .distanceMax(600),
    )
    .force('x', forceX<Body>(0).strength(0.045))
    .force('y', forceY<Body>(0).strength(0.085))
    .force(
      'room',
      forceCollide<Body>((body) => body.room)
        .strength(0.9)
        .iterations(bodies.length > CROWD ? 1 : 2),
    )
  simulation.tick(ticks)
  separate(bodies, [])
}

/** Rows below the picture for those without a tie, each centred. */
function shelve(loose: readonly Body[], drawn: readonly Body[]): void {
  const bottom = drawn.reduce((low, { y, radius }) => Math.max(low, y + radius), 0)
  const right = drawn.reduce((most, { x }) => Math.max(most, x), 300)
  const perRow = Math.max(1, Math.floor((2 * right) / SHELF))
  for (const [i, body] of loose.entries()) {
    const row = Math.floor(i / perRow)
    const inRow = Math.min(perRow, loose.length - row * perRow)
    body.x = ((i % perRow) - (inRow - 1) / 2) * SHELF
    body.y = bottom + 2 * SHELF + row * SHELF
  }
}
