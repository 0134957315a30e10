/** Partitions as labels (cluster of each node, whole numbers from 0): comparing and tidying them. */

import { type Graph, start } from './graph.ts'
import { labelCount } from './modularity.ts'

/**
 * Adjusted Rand index of two partitions of the same nodes (Hubert and Arabie 1985,
 * https://doi.org/10.1007/BF01908075): 1 when they agree, about 0 when they agree by chance alone.
 * @throws RangeError when the lengths differ.
 */
export function adjustedRandIndex(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new RangeError(`partition: ${a.length} labels against ${b.length}`)
  const width = labelCount(b)
  const together = sumPairs(counts(a.length, (i) => (a[i] as number) * width + (b[i] as number)))
  const pairsA = sumPairs(counts(a.length, (i) => a[i] as number))
  const pairsB = sumPairs(counts(a.length, (i) => b[i] as number))
  const all = pairs(a.length)
  const expected = all === 0 ? 0 : (pairsA * pairsB) / all
  const most = (pairsA + pairsB) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

/** The nodes of each cluster, ascending. */
export function membersOf(labels: ArrayLike<number>): number[][] {
  const lists: number[][] = Array.from({ length: labelCount(labels) }, () => [])
  for (let v = 0; v < labels.length; v++) lists[labels[v] as number]?.push(v)
  return lists
}

/** Numbers the clusters anew by size, largest first, then by their smallest node. */
export function orderBySize(labels: ArrayLike<number>): Int32Array {
  const sizes = new Map<number, number>()
  for (let v = 0; v < labels.length; v++)
    sizes.set(labels[v] as number, (sizes.get(labels[v] as number) ?? 0) + 1)
  // A Map keeps the order of insertion, here that of the smallest nodes, and the sort is stable.
  const order = [...sizes].sort(([, a], [, b]) => b - a)
  const rank = new Map(order.map(([label], position) => [label, position]))
  return Int32Array.from({ length: labels.length }, (_, v) => rank.get(labels[v] as number) as number)
}

/** Splits every cluster into its connected parts, so that each cluster of the result hangs together. */
export function splitDisconnected(graph: Graph, labels: ArrayLike<number>): Int32Array {
  const split = new Int32Array(graph.nodeCount).fill(-1)
  let next = 0
  for (let v = 0; v < graph.nodeCount; v++) {
    if (split[v] === -1) flood(graph, labels, v, next++, split)
  }
  return split
}

function flood(
  graph: Graph,
  labels: ArrayLike<number>,
  from: number,
  label: number,
  split: Int32Array,
): void {
  const stack = [from]
  split[from] = label
  for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
    for (let i = start(graph, v); i < start(graph, v + 1); i++) {
      const u = graph.neighbours[i] as number
      if (split[u] !== -1 || labels[u] !== labels[v]) continue
      split[u] = label
      stack.push(u)
    }
  }
}

function counts(length: number, key: (i: number) => number): Map<number, number> {
  const found = new Map<number, number>()
  for (let i = 0; i < length; i++) found.set(key(i), (found.get(key(i)) ?? 0) + 1)
  return found
}

function sumPairs(found: Map<number, number>): number {
  let sum = 0
  for (const n of found.values()) sum += pairs(n)
  return sum
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2
}
