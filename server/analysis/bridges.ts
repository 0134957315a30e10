/** Who might bridge two groups: those tied to both, and untied pairs with much in common. */

import { degree, type Graph, start } from './graph.ts'

/** What must be known of the groups. */
export interface Sides {
  /** Group of each node; -1 for none. */
  labels: ArrayLike<number>
  members: number[][]
  /** By group: its members on each topic. */
  onTopic: Map<number, number[]>[]
}

export interface Bridges {
  /** Tied to both groups already: the first to ask, best first; weight of the ties and members tied to. */
  brokers: { node: number; toA: number; toB: number; membersA: number; membersB: number }[]
  /** Pairs without a tie, one of each group, who share others (`common`) or topics; no node twice. */
  pairs: { a: number; b: number; common: number; topics: number }[]
}

/** At most `most` of each kind. */
export function bridges(
  graph: Graph,
  groups: Sides,
  gap: { a: number; b: number; topics: number[] },
  most: number,
): Bridges {
  return {
    brokers: brokers(graph, groups.labels, gap.a, gap.b, most),
    pairs: pairs(graph, groups, gap.a, gap.b, gap.topics, most),
  }
}

/** Nodes with ties into both groups, by the weaker of the two. */
function brokers(
  graph: Graph,
  labels: ArrayLike<number>,
  a: number,
  b: number,
  most: number,
): Bridges['brokers'] {
  const found: Bridges['brokers'] = []
  for (let node = 0; node < graph.nodeCount; node++) {
    const broker = { node, toA: 0, toB: 0, membersA: 0, membersB: 0 }
    for (let i = start(graph, node); i < start(graph, node + 1); i++) {
      const label = labels[graph.neighbours[i] as number]
      const weight = graph.weights[i] as number
      if (label === a) {
        broker.toA += weight
        broker.membersA++
      } else if (label === b) {
        broker.toB += weight
        broker.membersB++
      }
    }
    if (broker.membersA > 0 && broker.membersB > 0) found.push(broker)
  }
  const weaker = (x: { toA: number; toB: number }) => Math.min(x.toA, x.toB)
  return found
    .sort((x, y) => weaker(y) - weaker(x) || y.toA + y.toB - x.toA - x.toB || x.node - y.node)
    .slice(0, most)
}

/** Untied pairs who know the same others, or serve the same topics; each member appears once. */
function pairs(
  graph: Graph,
  groups: Sides,
  a: number,
  b: number,
  topics: number[],
  most: number,
): Bridges['pairs'] {
  const scores = new Map<number, { common: number; topics: number }>()
  const at = (x: number, y: number) => {
    const key = x * graph.nodeCount + y
    const score = scores.get(key) ?? { common: 0, topics: 0 }
    scores.set(key, score)
    return score
  }
  for (const x of groups.members[a] as number[]) {
    for (const y of twoStepsInto(graph, groups.labels, x, b)) at(x, y).common++
  }
  for (const topic of topics) {
    const [ofA, ofB] = [a, b].map((group) => bestTied(graph, groups.onTopic[group]?.get(topic) ?? []))
    for (const x of ofA ?? []) for (const y of ofB ?? []) at(x, y).topics++
  }
  const all = [...scores].map(([key, score]) => ({
    a: Math.floor(key / graph.nodeCount),
    b: key % graph.nodeCount,
    ...score,
  }))
  const untied = all.filter((pair) => !tied(graph, pair.a, pair.b))
  untied.sort((x, y) => y.common + y.topics - x.common - x.topics || x.a - y.a || x.b - y.b)
  return eachOnce(untied, most)
}

/** Members on a topic who are paired with each other, so that two large groups do not make millions of pairs. */
const MOST_ON_TOPIC = 300

function bestTied(graph: Graph, nodes: readonly number[]): readonly number[] {
  if (nodes.length <= MOST_ON_TOPIC) return nodes
  return [...nodes].sort((x, y) => degree(graph, y) - degree(graph, x) || x - y).slice(0, MOST_ON_TOPIC)
}

/** The members of `group` two steps from `node`, once for each way there. */
function* twoStepsInto(
  graph: Graph,
  labels: ArrayLike<number>,
  node: number,
  group: number,
): Generator<number> {
  for (let i = start(graph, node); i < start(graph, node + 1); i++) {
    const between = graph.neighbours[i] as number
    for (let k = start(graph, between); k < start(graph, between + 1); k++) {
      const end = graph.neighbours[k] as number
      if (labels[end] === group && end !== node) yield end
    }
  }
}

function tied(graph: Graph, a: number, b: number): boolean {
  return graph.neighbours.subarray(start(graph, a), start(graph, a + 1)).includes(b)
}

function eachOnce(sorted: Bridges['pairs'], most: number): Bridges['pairs'] {
  const used = new Set<number>()
  const chosen: Bridges['pairs'] = []
  for (const pair of sorted) {
    if (chosen.length === most) break
    if (used.has(pair.a) || used.has(pair.b)) continue
    used.add(pair.a).add(pair.b)
    chosen.push(pair)
  }
  return chosen
}
