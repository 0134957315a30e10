/**
 * The map as a strategy's tree: a row for each part in the order of the strategy, indented by its depth, and beside
 * each the nodes that stand there, so that the length of a row says how much there is (an indented tree plot after
 * Burch, Raschke and Weiskopf 2010). What stands beside no part waits in a row below all. A tall picture, for a phone,
 * has the names above the nodes of their rows, each as wide as the picture.
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

export type TreeShape = 'wide' | 'tall'

export interface TreeLayoutInput {
  /** Default: wide. */
  shape?: TreeShape | undefined
  nodes: readonly LayoutNode[]
  /** Parts in the order of the tree, each after the one above it. `beside` are the nodes of its row. */
  anchors: readonly { id: string; depth: number; beside: readonly string[]; members: readonly string[] }[]
}

/** Height of a row with small nodes only. */
const ROW = 30
/** Clear space between two nodes, and between two rows. */
const GAP = 5
const BETWEEN = 8
/** More of it about rows with nodes, for their names. */
const NAMED = 6
const INDENT = 26

interface Form {
  /** Share of the width that the names of the parts have beside the nodes, and their height above them. */
  names: number
  line: number
  /** Height of a row with nothing in it: less where so many lead to nothing that they would take the picture. */
  bare: { most: number; least: number; all: number }
  /** Share of the row's width for what stands beside no part: in a wide picture the corner below is for tools. */
  loose: number
  /** Width by height, and the least width. */
  aspect: number
  least: number
}
const FORMS: Record<TreeShape, Form> = {
  wide: {
    ...{ names: 0.36, line: 0, loose: 0.5, aspect: 1.6, least: 1200 },
    bare: { most: 34, least: 8, all: 700 },
  },
  tall: {
    ...{ names: 0, line: 44, loose: 1, aspect: 0.36, least: 700 },
    bare: { most: 66, least: 6, all: 110 },
  },
}

/**
 * Positions for all nodes and parts.
 * @throws RangeError when two nodes share an id.
 */
export function treeLayout({ nodes, anchors, shape = 'wide' }: TreeLayoutInput): Layout {
  const form = FORMS[shape]
  const sized = sizes(nodes)
  const byId = new Map(sized.map((node) => [node.id, node]))
  const rows = anchors.map(({ beside }) => inOrder(beside.flatMap((id) => byId.get(id) ?? [])))
  const standing = new Set(rows.flat())
  const loose = inOrder(sized.filter((node) => !standing.has(node)))
  const { width, blocks } = widthFor(
    [...rows, loose].map((nodes, i) => ({
      nodes,
      indent: INDENT * (anchors[i]?.depth ?? 0),
      leadsOn: anchors[i]?.members.some((id) => byId.has(id)) ?? false,
    })),
    form,
  )
  const drawnBy = new Map<string, string[]>()
  for (const { id, beside, members } of anchors)
    for (const node of new Set([...beside, ...members])) drawnBy.set(node, [...(drawnBy.get(node) ?? []), id])

  const placed = new Map<string, { x: number; y: number }>()
  const labels: PlacedAnchor[] = []
  const left = -width / 2
  // Nodes begin where the names end, or in a tall picture below them.
  const names = form.names * width
  let right = left + names
  let y = -heightOf(blocks) / 2
  for (const [i, block] of blocks.entries()) {
    const anchor = anchors[i]
    // What stands beside no part is set apart.
    if (!anchor) y += ROW
    const x = left + INDENT * (anchor?.depth ?? 0)
    const from = form.line > 0 ? x + GAP : left + names
    const middle = y + (block.line + block.height) / 2
    for (const { node, dx, dy } of block.spots) {
      placed.set(node.id, { x: from + dx, y: middle + dy })
      if (form.line > 0) right = Math.max(right, from + dx + node.radius)
    }
    if (anchor) labels.push({ id: anchor.id, x, y: block.line > 0 ? y + block.line / 2 : middle })
    y += block.height + BETWEEN
  }
  return {
    nodes: sized.map(({ id, radius }) => {
      const { x, y } = placed.get(id) ?? { x: 0, y: 0 }
      return { id, x: round(x), y: round(y), radius: round(radius), anchors: drawnBy.get(id) ?? [] }
    }),
    anchors: labels.map(({ id, x, y }) => ({ id, x: round(x), y: round(y), room: round(right - x - GAP) })),
  }
}

/** Programmes first, so that their number shows; then organisations, the most important next to them. */
function inOrder(nodes: readonly SizedNode[]): SizedNode[] {
  const rank = ({ type }: SizedNode) => (type === 'programme' ? 0 : 1)
  return [...nodes].sort((a, b) => rank(a) - rank(b) || b.importance - a.importance || (a.id < b.id ? -1 : 1))
}

interface Row {
  nodes: readonly SizedNode[]
  indent: number
  /** Something serves it, here or below. */
  leadsOn: boolean
}

interface Block {
  height: number
  /** Of it, that of the name above the nodes. */
  line: number
  /** From the beginning of the row, and from its middle line. */
  spots: { node: SizedNode; dx: number; dy: number }[]
}

/** The narrowest picture, in steps, that is as wide beside its height as wanted; the last row is the loose one. */
function widthFor(
  rows: readonly Row[],
  { names, line, bare, loose, aspect, least }: Form,
): { width: number; blocks: Block[] } {
  // In a tall picture there is room for the names that lead on to others.
  const isLow = ({ nodes, leadsOn }: Row) => nodes.length === 0 && !(leadsOn && line > 0)
  const low = Math.max(bare.least, Math.min(bare.most, bare.all / rows.filter(isLow).length - BETWEEN))
  for (let width = least; ; width += 100) {
    const blocks = rows.map((row, i) => {
      const { nodes, indent } = row
      if (nodes.length === 0) return { height: isLow(row) ? low : bare.most, line: 0, spots: [] }
      const room = line > 0 ? width - indent : width * (1 - names)
      return blockOf(nodes, i < rows.length - 1 ? room : room * loose, line)
    })
    if (width >= aspect * heightOf(blocks)) return { width, blocks }
  }
}

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height }) => sum + height + BETWEEN, ROW - BETWEEN)

/** The lowest row that holds the nodes within a width, below a line for the name. */
function blockOf(nodes: readonly SizedNode[], width: number, line: number): Block {
  const largest = Math.max(...nodes.map(size))
  for (let height = Math.max(ROW, largest); ; height += 10) {
    const { spots, reach } = fill(nodes, height)
    if (reach <= width) return { height: height + (line || 2 * NAMED), line, spots }
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
