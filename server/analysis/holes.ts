/**
 * Structural holes between groups (Burt 1992): pairs with fewer ties than the configuration model expects
 * of groups so well tied, and who might bridge them. The model keeps each node's strength and deals the
 * ties at random: two groups of volumes a and b share a * b / (2 * total) of the weight.
 */

import { betweenClusters } from './between-clusters.ts'
import { type Bridges, bridges, type Sides } from './bridges.ts'
import { type Graph, strengths, totalWeight } from './graph.ts'
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
  /** Holes returned, the most severe first; 20 unless told. */
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
  /**
   * In [0, 1]: the share of the expected weight that is missing, times the chance that a Poisson count of that
   * mean is not nothing (little is missing where little was to be expected); with topics also times the geometric
   * mean of the shares of the two groups that are on the first of them.
   */
  severity: number
  /** Topics on which both have at least `leastOnTopic` members, those of most pairs of members first. */
  topics: number[]
}

export type Hole = Gap & Bridges

/** Holes, the most severe first. @param labels group of each node; -1 leaves a node out of every group */
export function holes(graph: Graph, labels: ArrayLike<number>, options: HoleOptions = {}): Hole[] {
  const groups = summarise(graph, labels, options)
  const gaps: Gap[] = []
  for (let a = 0; a < groups.members.length; a++) {
    for (let b = a + 1; b < groups.members.length; b++) {
      const gap = assess(groups, a, b, options)
      if (gap) gaps.push(gap)
    }
  }
  gaps.sort((x, y) => y.severity - x.severity || y.deficit - x.deficit || x.a - y.a || x.b - y.b)
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
    between: new Map(betweenClusters(graph, labels).map(({ a, b, weight }) => [a * count + b, weight])),
    total: totalWeight(graph),
  }
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
  const deficit = (expected - observed) / Math.sqrt(expected)
  // Where more than expected may still be a hole, nothing is missing.
  const missing = Math.max(0, 1 - observed / expected) * (1 - Math.exp(-expected))
  const onTopic = (group: number) => groups.onTopic[group]?.get(topics[0] ?? -1)?.length ?? 0
  const concerned = options.topics ? Math.sqrt((onTopic(a) / ofA.length) * (onTopic(b) / ofB.length)) : 1
  const severity = missing * concerned
  return { a, b, observed, expected, deficit, severity, topics }
}

function sharedTopics({ onTopic }: Groups, a: number, b: number, least: number): number[] {
  const size = (group: number, topic: number) => onTopic[group]?.get(topic)?.length ?? 0
  const pairs = (topic: number) => size(a, topic) * size(b, topic)
  return [...(onTopic[a]?.keys() ?? [])]
    .filter((topic) => Math.min(size(a, topic), size(b, topic)) >= least)
    .sort((x, y) => pairs(y) - pairs(x) || x - y)
}
