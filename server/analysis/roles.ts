/**
 * Roles of nodes in a partition (Guimerà and Amaral 2005, https://doi.org/10.1038/nature03288): how well
 * tied a node is within its cluster (z-score), and how evenly its ties spread over clusters (participation).
 */

import { type Graph, start } from './graph.ts'
import { labelCount } from './modularity.ts'

/** The names of the paper; R4 and R7, the kinless, are one here. */
export type Role =
  | 'provincial hub'
  | 'connector hub'
  | 'connector'
  | 'peripheral'
  | 'ultra-peripheral'
  | 'kinless'

export interface Roles {
  /** Standard deviations above the mean tie strength within the cluster; 0 where all are alike. */
  z: Float64Array
  /** 0: all ties in one cluster; towards 1: spread evenly over many. 0 without ties. */
  participation: Float64Array
  /** Region of the paper: 1 for R1 to 7 for R7; `roleOf` names it. */
  region: Uint8Array
}

export interface RoleOptions {
  /** Count ties (the paper's way) instead of summing their weights. */
  unweighted?: boolean
  /** z from which a node is a hub; 2.5 in the paper. A cluster of n nodes reaches at most sqrt(n - 1). */
  hubZ?: number
}

/** z-score, participation and region of each node. */
export function roles(graph: Graph, labels: ArrayLike<number>, options: RoleOptions = {}): Roles {
  const { within, participation } = spread(graph, labels, options.unweighted ?? false)
  const z = scores(within, labels)
  const hubZ = options.hubZ ?? 2.5
  const region = Uint8Array.from(z, (score, v) => regionOf(score, participation[v] as number, hubZ))
  return { z, participation, region }
}

const names: readonly Role[] = [
  'ultra-peripheral',
  'peripheral',
  'connector',
  'kinless',
  'provincial hub',
  'connector hub',
  'kinless',
]

/** The name of a region, 1 for R1 to 7 for R7. */
export function roleOf(region: number): Role {
  const name = names[region - 1]
  if (!name) throw new RangeError(`roles: there is no region ${region}`)
  return name
}

/** The borders of figure 2 of the paper. */
function regionOf(z: number, participation: number, hubZ: number): number {
  if (z >= hubZ) return participation <= 0.3 ? 5 : participation <= 0.75 ? 6 : 7
  if (participation <= 0.05) return 1
  return participation <= 0.62 ? 2 : participation <= 0.8 ? 3 : 4
}

/** Tie strength of each node within its own cluster, and its participation coefficient. */
function spread(graph: Graph, labels: ArrayLike<number>, unweighted: boolean) {
  const within = new Float64Array(graph.nodeCount)
  const participation = new Float64Array(graph.nodeCount)
  const toCluster = new Float64Array(labelCount(labels))
  for (let v = 0; v < graph.nodeCount; v++) {
    let total = 0
    for (let i = start(graph, v); i < start(graph, v + 1); i++) {
      const cluster = labels[graph.neighbours[i] as number] as number
      const weight = unweighted ? 1 : (graph.weights[i] as number)
      toCluster[cluster] = (toCluster[cluster] as number) + weight
      total += weight
    }
    within[v] = toCluster[labels[v] as number] as number
    let squares = 0
    for (let i = start(graph, v); i < start(graph, v + 1); i++) {
      const cluster = labels[graph.neighbours[i] as number] as number
      squares += ((toCluster[cluster] as number) / total) ** 2
      toCluster[cluster] = 0
    }
    participation[v] = total === 0 ? 0 : Math.max(0, 1 - squares)
  }
  return { within, participation }
}

/** Each value in standard deviations (of the population) from the mean of its cluster. */
function scores(values: Float64Array, labels: ArrayLike<number>): Float64Array {
  const count = labelCount(labels)
  const size = new Float64Array(count)
  const mean = new Float64Array(count)
  const square = new Float64Array(count)
  const each = (add: (label: number, value: number) => void) =>
    values.forEach((value, v) => {
      add(labels[v] as number, value)
    })
  each((c, value) => {
    size[c] = (size[c] as number) + 1
    mean[c] = (mean[c] as number) + value
  })
  for (let c = 0; c < count; c++) mean[c] = (mean[c] as number) / Math.max(1, size[c] as number)
  each((c, value) => {
    square[c] = (square[c] as number) + (value - (mean[c] as number)) ** 2
  })
  return values.map((value, v) => {
    const c = labels[v] as number
    const deviation = Math.sqrt((square[c] as number) / (size[c] as number))
    return deviation > 1e-12 ? (value - (mean[c] as number)) / deviation : 0
  })
}
