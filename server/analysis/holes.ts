/**
 * Structural holes between groups (Burt 1992): pairs with fewer ties than the configuration model expects
 * of groups so well tied, and who might bridge them. The model keeps each node's strength and deals the
 * ties at random: two groups of volumes a and b share a * b / (2 * total) of the weight.
 */

import { type Bridges, bridges, type Sides } from './bridges.ts'
import { type Graph, start, strengths, totalWeight } from './graph.ts'
import { labelCount, sumBy } from './modularity.ts'

export interface HoleOptions {
  /** Smallest group considered; 3 unless told. */
  leastSize?: number
  /** Largest share of the expected weight that still is a hole; 0.5 unless told. */
  mostShare?: number
  /** Topics of each node (priorities it serves): whole numbers. Then only pairs with a shared topic count. */
  topics?: readonly (readonly number[])[]
  /** Members of each of the two groups who must share a topic; 2 unless told. */
  leastOnTopic?: number
  /** Holes returned, deepest first; 20 unless told. */
  most?: number
  /** Candidates listed for each hole; 5 unless told. */
  candidates?: number
}

interface Gap {
  /** Labels of the two groups, a < b. */
  a: number
  b: number
  /** Weight of the ties between them, and what the configuration model expects. */
  observed: number
  expected: number
  /** Distance of observed below expected, in standard deviations of a Poisson count. */
  deficit: number
  /** Topics on which both have at least `leastOnTopic` members, most members first. */
  topics: number[]
}

export type Hole = Gap & Bridges

/** Holes, deepest first. @param labels group of each node; -1 leaves a node out of every group */
export function holes(graph: Graph, labels: ArrayLike<number>, options: HoleOptions = {}): Hole[] {
  const groups = summarise(graph, labels, options)
  const gaps: Gap[] = []
  for (let a = 0; a < groups.members.length; a++) {
    for (let b = a + 1; b < groups.members.length; b++) {
      const gap = assess(groups, a, b, options)
      if (gap) gaps.push(gap)
    }
  }
  gaps.sort((x, y) => y.deficit - x.deficit || x.a - y.a || x.b - y.b)
  return gaps
    .slice(0, options.most ?? 20)
    .map((gap) => ({ ...gap, ...bridges(graph, groups, gap, options.candidates ?? 5) }))
}

/** What one pass over the graph tells of the groups. */
interface Groups extends Sides {
  volumes: Float64Array
  /** Observed weight by `a * count + b`, a < b. */
  between: Map<number, number>
  total: number
}

function summarise(graph: Graph, labels: ArrayLike<number>, { topics }: HoleOptions): Groups {
  const count = labelCount(labels)
  const members: number[][] = Array.from({ length: count }, () => [])
  const onTopic: Map<number, number[]>[] = members.map(() => new Map())
  for (let v = 0; v < labels.length; v++) {
    const label = labels[v] as number
    members[label]?.push(v)
    for (const topic of topics?.[v] ?? []) {
      const byTopic = onTopic[label]
      byTopic?.set(topic, [...(byTopic.get(topic) ?? []), v])
    }
  }
  const shifted = Array.from(labels, (label) => label + 1)
  return {
    labels,
    members,
    onTopic,
    volumes: sumBy(shifted, strengths(graph)).slice(1),
    between: weightsBetween(graph, labels, count),
    total: totalWeight(graph),
  }
}

function weightsBetween(graph: Graph, labels: ArrayLike<number>, count: number): Map<number, number> {
  const found = new Map<number, number>()
  for (let v = 0; v < graph.nodeCount; v++) {
    const a = labels[v] as number
    for (let i = start(graph, v); i < start(graph, v + 1); i++) {
      const b = labels[graph.neighbours[i] as number] as number
      if (a < 0 || b <= a) continue
      found.set(a * count + b, (found.get(a * count + b) ?? 0) + (graph.weights[i] as number))
    }
  }
  return found
}

function assess(groups: Groups, a: number, b: number, options: HoleOptions): Gap | undefined {
  const { leastSize = 3, mostShare = 0.5 } = options
  const [ofA, ofB] = [groups.members[a] as number[], groups.members[b] as number[]]
  if (ofA.length < leastSize || ofB.length < leastSize) return undefined
  const expected = ((groups.volumes[a] as number) * (groups.volumes[b] as number)) / (2 * groups.total)
  const observed = groups.between.get(a * groups.members.length + b) ?? 0
  if (!(expected > 0) || observed > mostShare * expected) return undefined
  const topics = sharedTopics(groups, a, b, options.leastOnTopic ?? 2)
  if (options.topics && topics.length === 0) return undefined
  return { a, b, observed, expected, deficit: (expected - observed) / Math.sqrt(expected), topics }
}

function sharedTopics({ onTopic }: Groups, a: number, b: number, least: number): number[] {
  const size = (group: number, topic: number) => onTopic[group]?.get(topic)?.length ?? 0
  const fewer = (topic: number) => Math.min(size(a, topic), size(b, topic))
  return [...(onTopic[a]?.keys() ?? [])]
    .filter((topic) => fewer(topic) >= least)
    .sort((x, y) => fewer(y) - fewer(x) || x - y)
}
