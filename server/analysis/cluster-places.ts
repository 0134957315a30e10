/**
 * Where each cluster stands in a picture of clusters: a force simulation (Fruchterman and Reingold 1991,
 * https://doi.org/10.1002/spe.4380211102; d3-force) that draws together clusters with ties between them and
 * keeps all apart by size. Its random source is fixed: same input, same picture.
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
import type { Between } from './between-clusters.ts'
import { round } from './layout-nodes.ts'

interface Body extends SimulationNodeDatum {
  x: number
  y: number
  radius: number
}

const TICKS = 300
const RADIUS = 12

/** Places of clusters by label, in units of the picture about its centre; a cluster's area grows with its size. */
export function clusterPlaces(
  sizes: readonly number[],
  between: readonly Between[],
): { x: number; y: number }[] {
  const bodies = sizes.map((size, label): Body => {
    // A sunflower: the largest in the middle, none on another.
    const out = 60 * Math.sqrt(label)
    const angle = label * Math.PI * (3 - Math.sqrt(5))
    return { x: out * Math.cos(angle), y: out * Math.sin(angle), radius: RADIUS * Math.sqrt(size) }
  })
  const most = Math.max(1e-9, ...between.map(({ weight }) => weight))
  const links = between.map(({ a, b, weight }) => ({ source: a, target: b, share: weight / most }))
  forceSimulation(bodies)
    .stop()
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .distance(40)
        .strength(({ share }) => 0.3 * share),
    )
    .force(
      'air',
      forceManyBody<Body>().strength(({ radius }) => -12 * radius),
    )
    .force('x', forceX<Body>(0).strength(0.06))
    .force('y', forceY<Body>(0).strength(0.09))
    .force('room', forceCollide<Body>(({ radius }) => radius + 12).iterations(2))
    .tick(TICKS)
  return bodies.map(({ x, y }) => ({ x: round(x), y: round(y) }))
}
