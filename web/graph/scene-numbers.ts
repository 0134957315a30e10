import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { markNames, tieWidth } from './marks.ts'
import { inDrawingOrder } from './pointing.ts'
import { perNode, perTie } from './scene-pen.ts'

/** What Cytoscape holds as plain numbers, for a GPU or a worker to draw, kept in line with it by its events. */

export class SceneNumbers {
  nodes = new Float32Array(0)
  ties = new Float32Array(0)
  private readonly core: Core
  private rows = new Map<string, number>()
  private ends = new Uint32Array(0)
  private readonly changed = new Set<NodeSingular>()
  private stale = true
  private moved = false

  constructor(core: Core) {
    this.core = core
    core.on('add remove', this.onSet)
    core.on('position data class', 'node', this.onChange)
  }

  destroy(): void {
    this.core.off('add remove', this.onSet)
    this.core.off('position data class', 'node', this.onChange)
  }

  /** Brings the numbers up to date; tells which of them have changed. */
  refresh(): { nodes: boolean; ties: boolean } {
    const { stale, moved } = this
    if (stale) this.readAll()
    const some = stale || this.changed.size > 0
    for (const node of this.changed) this.read(node)
    if (moved) this.moveTies()
    this.changed.clear()
    this.stale = false
    this.moved = false
    return { nodes: some, ties: stale || moved }
  }

  private readonly onSet = (): void => {
    this.stale = true
  }

  private readonly onChange = ({ type, target }: EventObject): void => {
    this.changed.add(target)
    if (type === 'position') this.moved = true
  }

  private readAll(): void {
    const nodes = inDrawingOrder(this.core)
    const edges = this.core.edges().toArray()
    this.rows = new Map(nodes.map((node, row) => [node.id(), row]))
    this.nodes = new Float32Array(nodes.length * perNode)
    for (const node of nodes) this.read(node)
    this.ends = new Uint32Array(edges.length * 2)
    this.ties = new Float32Array(edges.length * perTie)
    for (const [index, edge] of edges.entries()) {
      this.ends[2 * index] = this.rows.get(edge.data('source')) ?? 0
      this.ends[2 * index + 1] = this.rows.get(edge.data('target')) ?? 0
      const count: number = edge.data('count')
      this.ties[perTie * index + 4] = tieWidth(count)
      this.ties[perTie * index + 5] = count > 0 ? 1 : 0
    }
    this.moveTies()
  }

  private read(node: NodeSingular): void {
    const row = this.rows.get(node.id())
    if (row === undefined) return
    const { x, y } = node.position()
    const mark = markNames.indexOf(node.data('mark'))
    const pinned = node.hasClass('pinned') ? 1 : 0
    this.nodes.set([x, y, node.data('px'), mark < 0 ? markNames.length : mark, pinned], row * perNode)
  }

  private moveTies(): void {
    const { nodes, ties, ends } = this
    for (let end = 0; end < ends.length; end++) {
      const from = (ends[end] ?? 0) * perNode
      const to = perTie * (end >> 1) + 2 * (end & 1)
      ties[to] = nodes[from] ?? 0
      ties[to + 1] = nodes[from + 1] ?? 0
    }
  }
}
