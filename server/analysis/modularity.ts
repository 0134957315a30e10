/** Quality of a partition: modularity and the constant Potts model. */

import { type Graph, start, strengths } from './graph.ts'

/**
 * Modularity of a partition, weighted (Newman 2004, https://doi.org/10.1103/PhysRevE.70.056131) with the
 * resolution of Reichardt and Bornholdt (2006): share of weight within clusters less `resolution` times
 * the share expected in the configuration model. 0 for a graph without edges.
 * @param labels cluster of each node, whole numbers from 0
 */
export function modularity(graph: Graph, labels: ArrayLike<number>, resolution = 1): number {
  const total = graph.weights.reduce((sum, w) => sum + w, 0)
  if (total === 0) return 0
  const volumes = sumBy(labels, strengths(graph))
  const expected = volumes.reduce((sum, volume) => sum + (volume / total) ** 2, 0)
  return (2 * internalWeight(graph, labels)) / total - resolution * expected
}

/**
 * Quality by the constant Potts model (Traag, Van Dooren and Nesterov 2011,
 * https://doi.org/10.1103/PhysRevE.84.016114): weight within clusters less `resolution` times the number
 * of pairs within clusters. Not normalised: comparable between partitions of one graph only.
 */
export function cpm(graph: Graph, labels: ArrayLike<number>, resolution: number): number {
  const sizes = sumBy(labels, new Float64Array(labels.length).fill(1))
  const pairs = sizes.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  return internalWeight(graph, labels) - resolution * pairs
}

/** Sum of the weights of edges with both ends in one cluster, each edge once. */
export function internalWeight(graph: Graph, labels: ArrayLike<number>): number {
  let sum = 0
  for (let v = 0; v < graph.nodeCount; v++) {
    for (let i = start(graph, v); i < start(graph, v + 1); i++) {
      if (labels[v] === labels[graph.neighbours[i] as number]) sum += graph.weights[i] as number
    }
  }
  return sum / 2
}

/** Sum of `values` by label; as long as the largest label needs. */
export function sumBy(labels: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(labelCount(labels))
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    sums[label] = (sums[label] as number) + (values[i] as number)
  }
  return sums
}

/** One more than the largest label; 0 without nodes. */
export function labelCount(labels: ArrayLike<number>): number {
  let largest = -1
  for (let i = 0; i < labels.length; i++) largest = Math.max(largest, labels[i] as number)
  return largest + 1
}
