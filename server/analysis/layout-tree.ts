/**
 * The map as a strategy's tree: a row for each part in the order of the strategy, indented by its depth, and beside
 * each the nodes that stand there, so that the length of a row says how much there is (an indented tree plot after
 * Burch, Raschke and Weiskopf 2010). What stands beside no part waits in a row below all.
 *
 * Units as in layout.ts. Nothing overlaps; no random numbers.
 */

import {
  type Layout,
  type LayoutNode,
  type PlacedAnchor,
  round,
  type SizedNode,
  sizes,
} from './layout-nodes.ts'

export interface TreeLayoutInput {
  nodes: readonly LayoutNode[]
  /** Parts in the order of the tree, each after the one above it. `beside` are the nodes of its row. */
  anchors: readonly { id: string; depth: number; beside: readonly string[]; members: readonly string[] }[]
}

/** Height of a row with nothing in it: less where there are so many that they would take the picture. */
const BARE = { most: 34, least: 8, all: 700 }
/** Height of a row with small nodes only. */
const ROW = 30
/** Clear space between two nodes, and between two rows. */
const GAP = 5
const BETWEEN = 8
/** More of it about rows with nodes, for their names. */
const NAMED = 6
/** Share of the row's width for what stands beside no part: it is no row of the tree, and the corner is for tools. */
const LOOSE = 0.5
const INDENT = 26
/** Share of the width that the names of the parts have. */
const NAMES = 0.36
/** The picture is wider than high. */
const ASPECT = 1.6

/**
 * Positions for all nodes and parts.
 * @throws RangeError when two nodes share an id.
 */
export function treeLayout({ nodes, anchors }: TreeLayoutInput): Layout {
  const sized = sizes(nodes)
  const byId = new Map(sized.map((node) => [node.id, node]))
  const rows = anchors.map(({ beside }) => inOrder(beside.flatMap((id) => byId.get(id) ?? [])))
  const standing = new Set(rows.flat())
  const loose = inOrder(sized.filter((node) => !standing.has(node)))
  const { width, blocks } = widthFor([...rows, loose])
  const drawnBy = new Map<string, string[]>()
  for (const { id, beside, members } of anchors)
    for (const node of new Set([...beside, ...members])) drawnBy.set(node, [...(drawnBy.get(node) ?? []), id])

  const placed = new Map<string, { x: number; y: number }>()
  const labels: PlacedAnchor[] = []
  const left = -width / 2
  const names = NAMES * width
  let y = -heightOf(blocks) / 2
  for (const [i, block] of blocks.entries()) {
    const anchor = anchors[i]
    // What stands beside no part is set apart.
    if (!anchor) y += ROW
    const middle = y + block.height / 2
    for (const { node, dx, dy } of block.spots) placed.set(node.id, { x: left + names + dx, y: middle + dy })
    if (anchor) {
      const x = INDENT * anchor.depth
      labels.push({ id: anchor.id, x: round(left + x), y: round(middle), room: round(names - x - GAP) })
    }
    y += block.height + BETWEEN
  }
  return {
    nodes: sized.map(({ id, radius }) => {
      const { x, y } = placed.get(id) ?? { x: 0, y: 0 }
      return { id, x: round(x), y: round(y), radius: round(radius), anchors: drawnBy.get(id) ?? [] }
    }),
    anchors: labels,
  }
}

/** Programmes first, so that their number shows; then organisations, the most important next to them. */
function inOrder(nodes: readonly SizedNode[]): SizedNode[] {
  const rank = ({ type }: SizedNode) => (type === 'programme' ? 0 : 1)
  return [...nodes].sort((a, b) => rank(a) - rank(b) || b.importance - a.importance || (a.id < b.id ? -1 : 1))
}

interface Block {
  height: number
  /** From the beginning of the row, and from its middle line. */
  spots: { node: SizedNode; dx: number; dy: number }[]
}

/** The narrowest picture, in steps, that is as wide beside its height as wanted; the last row is the loose one. */
function widthFor(rows: readonly SizedNode[][]): { width: number; blocks: Block[] } {
  const bare = rows.filter((row) => row.length === 0).length
  const height = Math.max(BARE.least, Math.min(BARE.most, BARE.all / bare - BETWEEN))
  for (let width = 1200; ; width += 100) {
    const room = width * (1 - NAMES)
    const blocks = rows.map((row, i) =>
      row.length > 0 ? blockOf(row, i < rows.length - 1 ? room : room * LOOSE) : { height, spots: [] },
    )
    if (width >= ASPECT * heightOf(blocks)) return { width, blocks }
  }
}

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height }) => sum + height + BETWEEN, ROW - BETWEEN)

/** The lowest row that holds the nodes within a width. */
function blockOf(nodes: readonly SizedNode[], width: number): Block {
  const largest = Math.max(...nodes.map(size))
  for (let height = Math.max(ROW, largest); ; height += 10) {
    const { spots, reach } = fill(nodes, height)
    if (reach <= width) return { height: height + 2 * NAMED, spots }
  }
}

const size = ({ radius }: SizedNode): number => 2 * radius + GAP

/** Columns as high as the row, one after the other, each about the middle line. */
function fill(nodes: readonly SizedNode[], height: number): { spots: Block['spots']; reach: number } {
  const spots: Block['spots'] = []
  let reach = 0
  let at = 0
  while (at < nodes.length) {
    const column: SizedNode[] = []
    let used = 0
    for (let next = nodes[at]; next && used + size(next) <= height; next = nodes[++at]) {
      column.push(next)
      used += size(next)
    }
    const wide = Math.max(...column.map(size))
    let dy = -used / 2
    for (const node of column) {
      spots.push({ node, dx: reach + wide / 2, dy: dy + size(node) / 2 })
      dy += size(node)
    }
    reach += wide
  }
  return { spots, reach }
}
