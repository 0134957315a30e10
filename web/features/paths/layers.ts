import type { Path } from '#contract/paths'

/** All paths in one drawing: names in columns by their steps from the start, shared ones drawn once. */

interface Placed {
  node: Path['nodes'][number]
  /** Column: the fewest steps from the start on any path. */
  column: number
  x: number
  y: number
  /** The paths it lies on. */
  paths: number[]
}

export interface Joint {
  edge: Path['edges'][number]
  from: Placed
  to: Placed
  paths: number[]
}

export interface Layers {
  nodes: Placed[]
  joints: Joint[]
  width: number
  height: number
}

export function layersOf(paths: readonly Path[], { width = 1000, row = 64 } = {}): Layers {
  const placed = placesOf(paths)
  const columns = groupBy([...placed.values()], (node) => node.column)
  const last = Math.max(1, ...columns.keys())
  const tallest = Math.max(1, ...[...columns.values()].map((nodes) => nodes.length))
  const height = tallest * row
  for (const nodes of columns.values())
    for (const [index, node] of nodes.entries()) {
      node.x = (node.column / last) * width
      node.y = height / 2 + (index - (nodes.length - 1) / 2) * row
    }
  return { nodes: [...placed.values()], joints: jointsOf(paths, placed), width, height }
}

function placesOf(paths: readonly Path[]): Map<string, Placed> {
  const placed = new Map<string, Placed>()
  for (const [number, path] of paths.entries())
    for (const [column, node] of path.nodes.entries()) {
      const there = placed.get(node.id)
      if (!there) placed.set(node.id, { node, column, x: 0, y: 0, paths: [number] })
      else {
        there.column = Math.min(there.column, column)
        there.paths.push(number)
      }
    }
  // The end stands at the far right, whichever path reaches it first.
  const end = placed.get(paths[0]?.nodes.at(-1)?.id ?? '')
  if (end) end.column = Math.max(...paths.map((path) => path.length))
  return placed
}

function jointsOf(paths: readonly Path[], placed: ReadonlyMap<string, Placed>): Joint[] {
  const joints = new Map<string, Joint>()
  for (const [number, path] of paths.entries())
    for (const [index, edge] of path.edges.entries()) {
      const from = placed.get(path.nodes[index]?.id ?? '')
      const to = placed.get(path.nodes[index + 1]?.id ?? '')
      if (!from || !to) continue
      const there = joints.get(edge.id)
      if (there) there.paths.push(number)
      else joints.set(edge.id, { edge, from, to, paths: [number] })
    }
  return [...joints.values()]
}

function groupBy<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
