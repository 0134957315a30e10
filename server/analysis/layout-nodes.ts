/** What every arrangement knows of its nodes: their size as drawn, and the form of its answer. */

export interface LayoutNode {
  id: string
  type: string
  importance: number
}

export interface Layout {
  /** Sorted by id; x and y to one decimal; `anchors` are the ids of those that draw the node itself. */
  nodes: { id: string; x: number; y: number; radius: number; anchors: string[] }[]
  /** In the order given; x and y are the middle of the label. */
  anchors: PlacedAnchor[]
}

export interface PlacedAnchor {
  id: string
  x: number
  y: number
  /** In a tree: the width kept free for the label, which there begins at x. */
  room?: number
}

export interface SizedNode {
  id: string
  type: string
  importance: number
  /** Half the width as drawn, and that with the room kept free about it. */
  radius: number
  room: number
}

/** Half the width of a node as drawn: organisations are circles of 4 to 20, all others quiet squares of 3.5 to 7. */
export function nodeRadius(type: string, importance: number): number {
  return type === 'organisation' ? 4 + 16 * importance : 3.5 + 3.5 * importance
}

/**
 * The nodes by id, so that their order in the input makes no odds.
 * @throws RangeError when two nodes share an id.
 */
export function sizes(input: readonly LayoutNode[]): SizedNode[] {
  const nodes = [...input].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return nodes.map((node, i) => {
    if (node.id === nodes[i + 1]?.id) throw new RangeError(`layout: two nodes have the id ${node.id}`)
    const radius = nodeRadius(node.type, node.importance)
    // Whoever matters gets room for its label.
    return { ...node, radius, room: radius + 4 + 14 * node.importance }
  })
}

/** To one decimal of a unit, finer than anybody sees. */
export const round = (value: number): number => Math.round(value * 10) / 10
