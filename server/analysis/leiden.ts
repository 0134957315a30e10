/**
 * Communities by the Leiden algorithm (Traag, Waltman and van Eck 2019,
 * https://doi.org/10.1038/s41598-019-41695-z), run by `networkanalysis-ts`, the port of the authors' centre.
 * Added here: typed arrays all the way, a seed, several starts of which the best is kept, clusters that
 * are always connected, and labels in a fixed order. Same graph, options and version: same answer.
 */

import { Clustering, LeidenAlgorithm, Network } from 'networkanalysis-ts'
import { type Graph, strengths, totalWeight } from './graph.ts'
import { cpm, labelCount, modularity } from './modularity.ts'
import { orderBySize, splitDisconnected } from './partition.ts'
import { type Random, randomInteger, seededRandom } from './random.ts'

export interface LeidenOptions {
  /** What is maximised: modularity (default) or the constant Potts model. */
  quality?: 'modularity' | 'cpm'
  /**
   * Higher gives more and smaller clusters. Modularity: a factor on the expected weight, 1 unless told.
   * CPM: the weight per pair that a cluster must reach; the graph's own mean weight per pair unless told.
   */
  resolution?: number
  /** Whole number; 0 unless told. */
  seed?: number
  /** Independent runs, of which the best is kept; 1 to 20 by the size of the graph unless told. */
  starts?: number
  /** Passes of each run; until nothing improves (50 at most) unless told, 3 on a large graph. */
  iterations?: number
}

export interface LeidenResult {
  /** Cluster of each node; clusters are numbered by size, largest first, then by their smallest node. */
  labels: Int32Array
  /** Number of clusters, those of one node included. */
  count: number
  modularity: number
  /** Quality by the constant Potts model, at `resolution` for CPM, else at the graph's mean weight per pair. */
  cpm: number
  /** The options as used. */
  quality: 'modularity' | 'cpm'
  resolution: number
  seed: number
  starts: number
  iterations: number
}

/** Graphs with more nodes and edges than this get one start and three passes. */
const LARGE = 200_000
const MOST_PASSES = 50

/** Partitions the graph. @throws RangeError when resolution, starts or iterations are out of range. */
export function leiden(graph: Graph, options: LeidenOptions = {}): LeidenResult {
  const settings = settle(graph, options)
  let best: { labels: Int32Array; value: number } = {
    labels: new Int32Array(0),
    value: Number.NEGATIVE_INFINITY,
  }
  if (graph.edgeCount > 0) {
    const run = prepare(graph, settings)
    for (let i = 0; i < settings.starts; i++) {
      const labels = splitDisconnected(graph, run(seededRandom(settings.seed + i * 2 ** 32)))
      const value = qualityOf(graph, labels, settings)
      // A hair's breadth is rounding, not quality: the earlier start stays.
      if (value > best.value + 1e-12) best = { labels, value }
    }
  } else best.labels = Int32Array.from({ length: graph.nodeCount }, (_, v) => v)
  return report(graph, orderBySize(best.labels), settings)
}

/** Weight per pair of nodes: the resolution at which the whole graph as one cluster scores 0 by CPM. */
export function meanWeightPerPair(graph: Graph): number {
  const pairs = (graph.nodeCount * (graph.nodeCount - 1)) / 2
  return pairs === 0 ? 0 : totalWeight(graph) / pairs
}

type Settings = Required<LeidenOptions>

function settle(graph: Graph, options: LeidenOptions): Settings {
  const size = graph.nodeCount + graph.edgeCount
  const { quality = 'modularity', seed = 0 } = options
  const fallback = quality === 'cpm' ? meanWeightPerPair(graph) : 1
  const {
    resolution = fallback,
    starts = Math.max(1, Math.min(20, Math.floor(LARGE / size))),
    iterations = size > LARGE ? 3 : MOST_PASSES,
  } = options
  if (!(resolution >= 0 && Number.isFinite(resolution))) {
    throw new RangeError(`leiden: resolution ${resolution} is not a number of at least 0`)
  }
  for (const [name, value] of Object.entries({ starts, iterations })) {
    if (!(Number.isInteger(value) && value >= 1)) throw new RangeError(`leiden: ${name} must be 1 or more`)
  }
  return { quality, resolution, seed, starts, iterations }
}

/** Builds the network once; each call of the result is one run. */
function prepare(graph: Graph, { quality, resolution, iterations }: Settings): (random: Random) => number[] {
  // The algorithm's randomness is measured in weight, so weights are scaled to a mean of 1.
  const scale = graph.edgeCount / totalWeight(graph)
  const byStrength = quality === 'modularity'
  const weights = scale === 1 ? graph.weights : graph.weights.map((w) => w * scale)
  const nodeWeights = byStrength
    ? strengths({ ...graph, weights })
    : new Float64Array(graph.nodeCount).fill(1)
  const network = new Network({
    nNodes: graph.nodeCount,
    nodeWeights: asNumbers(nodeWeights),
    firstNeighborIndices: asNumbers(graph.offsets),
    neighbors: asNumbers(graph.neighbours),
    edgeWeights: asNumbers(weights),
  })
  const scaled = byStrength ? resolution / (2 * graph.edgeCount) : resolution * scale
  return (random) => {
    const algorithm = new LeidenAlgorithm()
    algorithm.initializeBasedOnRandom(javaRandom(random))
    algorithm.setResolution(scaled)
    algorithm.setNIterations(1)
    const clustering = new Clustering({ nNodes: graph.nodeCount })
    for (let i = 0; i < iterations && algorithm.improveClustering(network, clustering); i++);
    return clustering.getClusters()
  }
}

/** The library says number[] but only indexes and slices, so typed arrays serve, at a third of the memory. */
function asNumbers(array: Float64Array | Int32Array): number[] {
  return array as unknown as number[]
}

type JavaRandom = Parameters<LeidenAlgorithm['initializeBasedOnRandom']>[0]

/** The two methods of java.util.Random that the library calls. */
function javaRandom(random: Random): JavaRandom {
  const two = { nextDouble: random, nextInt: (below: number) => randomInteger(random, below) }
  return two as unknown as JavaRandom
}

function qualityOf(graph: Graph, labels: Int32Array, { quality, resolution }: Settings): number {
  return quality === 'cpm' ? cpm(graph, labels, resolution) : modularity(graph, labels, resolution)
}

function report(graph: Graph, labels: Int32Array, settings: Settings): LeidenResult {
  const potts = settings.quality === 'cpm' ? settings.resolution : meanWeightPerPair(graph)
  return {
    ...settings,
    labels,
    count: labelCount(labels),
    modularity: modularity(graph, labels),
    cpm: cpm(graph, labels, potts),
  }
}
