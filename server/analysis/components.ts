/** Connected components of an undirected graph, by breadth-first search. */

import { type Rows, start } from './graph.ts'

export interface Components {
  count: number
  /** Component of each node; components are numbered by size, largest first, then by their smallest node. */
  labels: Int32Array
  /** Number of nodes of each component. */
  sizes: Int32Array
}

/** Nodes with the same label are linked by some path; O(nodes + edges). */
export function components(graph: Rows): Components {
  const found = new Int32Array(graph.nodeCount).fill(-1)
  const queue = new Int32Array(graph.nodeCount)
  const sizes: number[] = []
  for (let v = 0; v < graph.nodeCount; v++) {
    if (found[v] === -1) sizes.push(fill(graph, v, sizes.length, found, queue))
  }
  return numberBySize(found, sizes)
}

/** The nodes of the largest component, ascending. */
export function largestComponent(graph: Rows): Int32Array {
  const { labels } = components(graph)
  const nodes: number[] = []
  for (let v = 0; v < labels.length; v++) if (labels[v] === 0) nodes.push(v)
  return Int32Array.from(nodes)
}

function fill(graph: Rows, from: number, label: number, labels: Int32Array, queue: Int32Array): number {
  let tail = 0
  labels[from] = label
  queue[tail++] = from
  for (let head = 0; head < tail; head++) {
    const v = queue[head] as number
    for (let i = start(graph, v); i < start(graph, v + 1); i++) {
      const u = graph.neighbours[i] as number
      if (labels[u] !== -1) continue
      labels[u] = label
      queue[tail++] = u
    }
  }
  return tail
}

function numberBySize(found: Int32Array, sizes: number[]): Components {
  // Components were found in order of their smallest node, so that order breaks ties.
  const order = sizes
    .map((_, label) => label)
    .sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b)
  const rank = new Int32Array(sizes.length)
  order.forEach((label, position) => {
    rank[label] = position
  })
  const labels = found.map((label) => rank[label] as number)
  return { count: sizes.length, labels, sizes: Int32Array.from(order, (label) => sizes[label] as number) }
}
