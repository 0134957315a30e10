/** The table of what the pool can run: pure functions of server/analysis, by name. One line adds one. */

import { centrality } from '../analysis/centrality.ts'
import { clustering } from '../analysis/clustering.ts'
import { buildAdjacency, buildGraph, type EdgeList } from '../analysis/graph.ts'
import { type HoleOptions, holes } from '../analysis/holes.ts'
import { importance } from '../analysis/importance.ts'
import { layout } from '../analysis/layout.ts'
import { freeLayout } from '../analysis/layout-free.ts'
import { treeLayout } from '../analysis/layout-tree.ts'
import { type LeidenOptions, leiden } from '../analysis/leiden.ts'
import { networkFigures } from '../analysis/network-figures.ts'
import { kShortestPaths, type PathOptions } from '../analysis/shortest-paths.ts'

export const tasks = {
  centrality,
  clustering,
  importance,
  layout,
  freeLayout,
  treeLayout,
  networkFigures,
  leiden: ({ edges, options }: { edges: EdgeList; options?: LeidenOptions }) =>
    leiden(buildGraph(edges), options),
  holes: ({
    edges,
    labels,
    options,
  }: {
    edges: EdgeList
    labels: ArrayLike<number>
    options?: HoleOptions
  }) => holes(buildGraph(edges), labels, options),
  paths: ({ edges, source, target, k, options }: PathsInput) =>
    kShortestPaths(buildAdjacency(edges), source, target, k, options),
} as const

interface PathsInput {
  edges: EdgeList
  source: number
  target: number
  k: number
  options?: PathOptions
}

type Tasks = typeof tasks
export type TaskName = keyof Tasks
export type TaskInput<N extends TaskName> = Parameters<Tasks[N]>[0]
export type TaskResult<N extends TaskName> = ReturnType<Tasks[N]>
