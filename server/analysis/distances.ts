/** Distances by steps within the largest component: average path length and diameter. */

import { largestComponent } from './components.ts'
import { type Rows, start } from './graph.ts'
import { sampleWithoutReplacement, seededRandom } from './random.ts'

export interface Distances {
  /** Mean number of steps between two nodes of the largest component; null when it has but one. */
  averagePathLength: number | null
  /** Standard error of that mean; absent when exact. */
  averagePathLengthError?: number
  /** Steps between the two nodes furthest apart; the most found when not exact. */
  diameter: number
  exact: boolean
  /** Nodes from which all distances were measured. */
  sources: number
}

export interface DistanceOptions {
  /** Sources to draw; all (exact) unless the graph is too large for that. */
  sources?: number
  seed?: number
}

const WORK = 100_000_000
const FEWEST_SOURCES = 100

/** Exact on small graphs; on large ones from sources drawn at random, each followed by its furthest node. */
export function distances(graph: Rows, options: DistanceOptions = {}): Distances {
  const nodes = largestComponent(graph)
  const each = nodes.length + graph.neighbours.length / 2
  const affordable =
    nodes.length * each <= WORK ? nodes.length : Math.max(FEWEST_SOURCES, Math.floor(WORK / each))
  const sources = Math.min(nodes.length, Math.max(1, options.sources ?? affordable))
  const exact = sources === nodes.length
  const search = eccentricitySearch(graph)
  const means: number[] = []
  let diameter = 0
  for (const at of sampleWithoutReplacement(nodes.length, sources, seededRandom(options.seed ?? 0))) {
    const { sum, furthest, steps } = search(nodes[at] as number)
    means.push(sum / (nodes.length - 1))
    // The double sweep: the node furthest from any lies at the rim (Magnien, Latapy and Habib 2009).
    diameter = Math.max(diameter, steps, exact ? 0 : search(furthest).steps)
  }
  const averagePathLength = nodes.length > 1 ? mean(means) : null
  const error = exact ? {} : { averagePathLengthError: standardError(means, nodes.length) }
  return { averagePathLength, ...error, diameter, exact, sources }
}

/** A breadth-first search whose arrays are reused; gives the sum of distances and the furthest node. */
function eccentricitySearch(graph: Rows) {
  const distance = new Int32Array(graph.nodeCount)
  const queue = new Int32Array(graph.nodeCount)
  return (source: number): { sum: number; furthest: number; steps: number } => {
    distance.fill(-1)
    distance[source] = 0
    queue[0] = source
    let tail = 1
    let sum = 0
    for (let head = 0; head < tail; head++) {
      const v = queue[head] as number
      sum += distance[v] as number
      for (let i = start(graph, v); i < start(graph, v + 1); i++) {
        const u = graph.neighbours[i] as number
        if (distance[u] !== -1) continue
        distance[u] = (distance[v] as number) + 1
        queue[tail++] = u
      }
    }
    const furthest = queue[tail - 1] as number
    return { sum, furthest, steps: distance[furthest] as number }
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function standardError(values: readonly number[], population: number): number {
  if (values.length < 2) return Number.NaN
  const centre = mean(values)
  const variance = values.reduce((sum, v) => sum + (v - centre) ** 2, 0) / (values.length - 1)
  return Math.sqrt((variance / values.length) * (1 - values.length / population))
}
