import type { Core, NodeSingular } from 'cytoscape'
import { wantsStillness } from './glide.ts'
import { edgeElement, edgeIdOf, edgeKey, nodeElement } from './to-elements.ts'
import type { Point, ViewEdge, ViewNode } from './types.ts'

/** Brings what Cytoscape holds in line with what is to be drawn. */

interface Drawing {
  nodes: ReadonlyMap<string, ViewNode>
  edges: ReadonlyMap<string, ViewEdge>
  touching: ReadonlyMap<string, ViewEdge[]>
  place: (point: Point) => Point
}

/**
 * Takes out what is gone, and adds what is new unless that comes later.
 * @returns where nodes have to move to
 */
export function syncElements(core: Core, drawing: Drawing, adding = true): Map<string, Point> {
  const targets = new Map<string, Point>()
  const first = core.nodes().empty()
  core.batch(() => {
    removeGone(core, drawing)
    for (const node of drawing.nodes.values()) {
      const standing = core.getElementById(node.id)
      if (standing.empty()) {
        if (!adding) continue
        addNode(core, node, drawing, first)
      } else if (node.members || !standing.hasClass(`mark-${node.mark}`)) remark(standing, node, drawing)
      const to = drawing.place(node)
      if (!samePlace(core.getElementById(node.id).position(), to)) targets.set(node.id, to)
    }
    for (const edge of drawing.edges.values()) {
      const element = core.getElementById(edgeKey(edge.id))
      if (element.empty()) {
        if (adding) core.add(edgeElement(edge))
      } else if (edge.count) element.data('count', edge.count)
    }
  })
  return targets
}

function removeGone(core: Core, { nodes, edges }: Drawing): void {
  core
    .edges()
    .filter((edge) => !edges.has(edgeIdOf(edge.id())))
    .remove()
  core
    .nodes()
    .filter((node) => !nodes.has(node.id()))
    .remove()
}

/** A group with other members; or an organisation whose sector the vocabulary, read after the map, puts in a group. */
function remark(standing: NodeSingular, node: ViewNode, { place }: Drawing): void {
  const { data, classes } = nodeElement(node, place)
  standing.data(data)
  standing.classes(classes ?? '')
}

/** A new node starts from a neighbour that stands already, so that one sees where it comes from. */
function addNode(core: Core, node: ViewNode, { touching, place }: Drawing, first: boolean): void {
  const element = core.add(nodeElement(node, place))
  if (first || wantsStillness()) return
  if (node.from) {
    element.position(place(node.from))
    return
  }
  const parent = touching
    .get(node.id)
    ?.map((edge) => core.getElementById(edge.from === node.id ? edge.to : edge.from))
    .find((other) => other.nonempty())
  if (parent) element.position({ ...parent.position() })
}

const samePlace = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01
