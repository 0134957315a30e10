import { sankey, sankeyLinkHorizontal } from 'd3-sankey'
import type { Band, Face } from './faces.ts'

interface FlowNode {
  key: string
  side: 0 | 1
  fixedValue: number
}
interface FlowLink {
  source: string
  target: string
  value: number
  band: Band
}

export interface FlowRow {
  id: string
  /** Top and bottom of its bar, in pixels from the top. */
  y0: number
  y1: number
}

export interface Flow {
  height: number
  left: FlowRow[]
  right: FlowRow[]
  bands: { band: Band; path: string; width: number }[]
}

export interface FlowSize {
  /** Of the space between the labels. */
  width: number
  /** Least height of a row, for its label. */
  row: number
}

const barWidth = 8
/** Height of all bands together at most, and of one unit. */
const fullest = { all: 260, unit: 6 }

/**
 * Two columns of rows in their own order with bands between: a Sankey diagram (Schmidt 2008) by d3-sankey, its node
 * order fixed since it is the order of the trees.
 */
export function flowOf(left: Face, right: Face, bands: readonly Band[], size: FlowSize): Flow {
  const total = bands.reduce((sum, band) => sum + band.value, 0)
  const unit = total > 0 ? Math.min(fullest.unit, fullest.all / total) : 0
  const height = Math.max(left.rows.length, right.rows.length) * size.row + total * unit
  if (total === 0) return { height, left: plain(left, size.row), right: plain(right, size.row), bands: [] }
  const nodes = [...nodesOf(left, 0, bands), ...nodesOf(right, 1, bands)]
  const links: FlowLink[] = bands.map((band) => ({
    source: `0:${band.left.id}`,
    target: `1:${band.right.id}`,
    value: band.value,
    band,
  }))
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId((node) => node.key)
    .nodeAlign((node) => node.side)
    .nodeSort(null)
    .nodeWidth(barWidth)
    .nodePadding(size.row)
    .iterations(0)
    .extent([
      [0, size.row / 2],
      [size.width, height - size.row / 2],
    ])
  const graph = layout({ nodes, links })
  const path = sankeyLinkHorizontal<FlowNode, FlowLink>()
  const rows = (side: 0 | 1) =>
    graph.nodes
      .filter((node) => node.side === side)
      .map((node) => ({ id: node.key.slice(2), y0: node.y0 ?? 0, y1: node.y1 ?? 0 }))
  return {
    height,
    left: rows(0),
    right: rows(1),
    bands: graph.links.map((link) => ({
      band: link.band,
      path: path(link) ?? '',
      width: Math.max(1, link.width ?? 1),
    })),
  }
}

function nodesOf(face: Face, side: 0 | 1, bands: readonly Band[]): FlowNode[] {
  return face.rows.map((row) => ({
    key: `${side}:${row.id}`,
    side,
    fixedValue: bands
      .filter((band) => (side === 0 ? band.left : band.right).id === row.id)
      .reduce((sum, band) => sum + band.value, 0),
  }))
}

const plain = (face: Face, row: number): FlowRow[] =>
  face.rows.map(({ id }, index) => ({ id, y0: (index + 0.5) * row, y1: (index + 0.5) * row }))
