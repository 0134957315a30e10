import type { Core } from 'cytoscape'
import type { Camera } from './camera.ts'
import { incidence } from './focus.ts'
import { drawable, edgeKey } from './to-elements.ts'
import type { GraphProps, Point, ViewAnchor, ViewEdge, ViewNode } from './types.ts'
import type { Place } from './walk.ts'

/** What is drawn, by its ids, and where it stands: in the coordinates of the drawing, and on screen. */
export class Scene {
  nodes: ReadonlyMap<string, ViewNode> = new Map()
  edges: ReadonlyMap<string, ViewEdge> = new Map()
  /** Ties by the nodes they touch. */
  touching: ReadonlyMap<string, ViewEdge[]> = new Map()
  anchors: readonly ViewAnchor[] = []
  private readonly core: Core
  private readonly camera: Camera

  constructor(core: Core, camera: Camera) {
    this.core = core
    this.camera = camera
  }

  set({ nodes, edges, anchors }: GraphProps): void {
    this.nodes = new Map(nodes.map((node) => [node.id, node]))
    this.edges = new Map(drawable(nodes, edges).map((edge) => [edge.id, edge]))
    this.touching = incidence([...this.edges.values()])
    this.anchors = anchors
  }

  /** From the server's coordinates to those of the drawing. */
  readonly place = (point: Point): Point => this.camera.place(point)

  readonly places = (ids: Iterable<string>): Place[] => {
    return [...ids].flatMap((id) => {
      const node = this.nodes.get(id)
      return node ? [{ id, ...this.place(node) }] : []
    })
  }

  /** Where a node is on screen, in pixels; of a tie, a place so far along from its beginning. */
  readonly at = (id: string, along = 0.5): Point | null => {
    const node = this.core.getElementById(id)
    if (node.nonempty()) return { ...node.renderedPosition() }
    const edge = this.core.getElementById(edgeKey(id))
    if (edge.empty()) return null
    const [a, b] = [edge.source().renderedPosition(), edge.target().renderedPosition()]
    return { x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along }
  }

  /** Of a node, in pixels. */
  readonly radius = (id: string): number => {
    const node = this.core.getElementById(id)
    return node.nonempty() ? (node.width() * this.core.zoom()) / 2 : 0
  }

  /** The nodes within a closed line of pixels. */
  within(line: readonly Point[]): string[] {
    return [...this.nodes.keys()].filter((id) => {
      const at = this.at(id)
      return at && isInside(at, line)
    })
  }
}

/** Whether a point lies within a closed line (even-odd rule). Pure. */
export function isInside(point: Point, line: readonly Point[]): boolean {
  let inside = false
  for (let index = 0, before = line.length - 1; index < line.length; before = index++) {
    const [a, b] = [line[index], line[before]]
    if (!a || !b) continue
    const crosses = a.y > point.y !== b.y > point.y
    if (crosses && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  }
  return inside
}
