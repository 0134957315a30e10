/**
 * The synthetic graph of the benchmark: a seeded planted partition in the manner of Lancichinetti,
 * Fortunato and Radicchi (2008): degrees and community sizes follow power laws, and a fixed share of the
 * edges (mixing) leaves its community.
 */

import { type Random, randomInteger, seededRandom } from '#server/analysis/random'

export interface PlantedGraph {
  nodeCount: number
  from: Int32Array
  to: Int32Array
  /** The planted community of each node. */
  community: Int32Array
}

export interface PlantedOptions {
  nodes: number
  edges: number
  /** Share of edges that leave their community, 0 to 1. */
  mixing: number
  seed: number
}

/** Distinct edges, no self loops, in no particular order. */
export function plantedGraph({ nodes, edges, mixing, seed }: PlantedOptions): PlantedGraph {
  const random = seededRandom(seed)
  const community = plantCommunities(nodes, random)
  const members = membersOf(community)
  const everybody = drawByWeight(
    Int32Array.from({ length: nodes }, (_, i) => i),
    random,
  )
  const inside = members.map((list) => drawByWeight(list, random))
  const from = new Int32Array(edges)
  const to = new Int32Array(edges)
  const known = new Set<number>()
  for (let n = 0; n < edges; ) {
    const a = everybody(random)
    const b = random() < mixing ? everybody(random) : (inside[community[a] as number] as Draw)(random)
    const key = Math.min(a, b) * nodes + Math.max(a, b)
    if (a === b || known.has(key)) continue
    known.add(key)
    from[n] = a
    to[n++] = b
  }
  return { nodeCount: nodes, from, to, community }
}

type Draw = (random: Random) => number

/** Sizes from 20 to 1000 with density size^-1.5, dealt to the nodes in random order. */
function plantCommunities(nodes: number, random: Random): Int32Array {
  const community = new Int32Array(nodes)
  const order = shuffled(nodes, random)
  let label = 0
  for (let dealt = 0; dealt < nodes; label++) {
    const size = Math.round(powerLaw(random(), 20, 1000, 1.5))
    for (let i = 0; i < size && dealt < nodes; i++) community[order[dealt++] as number] = label
  }
  return community
}

/** Draws a node with a chance proportional to its expected degree (density degree^-2.5). */
function drawByWeight(list: Int32Array, random: Random): Draw {
  const sums = new Float64Array(list.length)
  let total = 0
  list.forEach((_, i) => {
    total += powerLaw(random(), 1, 50, 2.5)
    sums[i] = total
  })
  return (draw) => list[firstAtLeast(sums, draw() * total)] as number
}

function firstAtLeast(sums: Float64Array, value: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Inverse of the cumulative distribution of a bounded power law. */
function powerLaw(u: number, low: number, high: number, exponent: number): number {
  const a = low ** (1 - exponent)
  const b = high ** (1 - exponent)
  return (a + u * (b - a)) ** (1 / (1 - exponent))
}

function membersOf(community: Int32Array): Int32Array[] {
  const lists: number[][] = []
  community.forEach((label, node) => {
    lists[label] ??= []
    lists[label].push(node)
  })
  return lists.map((list) => Int32Array.from(list))
}

function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = randomInteger(random, i + 1)
    const swapped = order[i] as number
    order[i] = order[j] as number
    order[j] = swapped
  }
  return order
}
