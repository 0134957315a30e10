/**
 * Stability of a partition over seeds: how alike the answers are when only the random start changes.
 * Mean adjusted Rand index over all pairs of runs (compare Lancichinetti and Fortunato 2012,
 * https://doi.org/10.1038/srep00336): near 1 the clusters are in the data, far below they are one
 * reading among several.
 */

import type { Graph } from './graph.ts'
import { type LeidenOptions, leiden } from './leiden.ts'
import { adjustedRandIndex } from './partition.ts'

export interface Stability {
  /** Mean over pairs of runs, at most 1. */
  mean: number
  /** The least alike pair. */
  least: number
  runs: number
}

/** Runs with the seeds that follow `options.seed`, one start each, so that it measures the algorithm's own spread. */
export function stability(graph: Graph, options: LeidenOptions = {}, runs = 10): Stability {
  const seed = options.seed ?? 0
  const labels = Array.from(
    { length: runs },
    (_, i) => leiden(graph, { ...options, seed: seed + 1 + i, starts: 1 }).labels,
  )
  const indices = labels.flatMap((a, i) => labels.slice(i + 1).map((b) => adjustedRandIndex(a, b)))
  if (indices.length === 0) return { mean: 1, least: 1, runs }
  const mean = indices.reduce((sum, value) => sum + value, 0) / indices.length
  return { mean, least: Math.min(...indices), runs }
}
