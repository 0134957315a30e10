import type { Core, NodeSingular } from 'cytoscape'
import type { Camera } from './camera.ts'
import { clamp } from './camera.ts'
import type { Focus } from './focus.ts'
import type { LabelLayer, LabelledNode } from './label-layer.ts'
import type { Box } from './labels.ts'
import { edgeKey } from './to-elements.ts'
import type { ViewEdge, ViewNode } from './types.ts'

/** Which nodes may be named now: while something is lit only that is, else organisations, then programmes. */

interface Naming {
  core: Core
  camera: Camera
  labels: LabelLayer
  nodes: ReadonlyMap<string, ViewNode>
  edges: ReadonlyMap<string, ViewEdge>
  focus: Focus | null
  /** Named whatever their rank: under the pointer, under the cursor, or selected. */
  main: ReadonlySet<string>
  obstacles: Box[]
}

/** Pixels of free map that each label needs. */
const areaPerLabel = 24_000
const mostInFocus = 80

export function chooseLabels(naming: Naming): void {
  const { core, camera, labels, nodes, focus, obstacles } = naming
  const zoom = core.zoom()
  const near = camera.nearness
  const free = camera.free
  const most = Math.round(((free.width * free.height) / areaPerLabel) * Math.max(1, near ** 2))
  labels.bubbles = [...nodes.values()].filter((node) => node.members && (!focus || focus.nodes.has(node.id)))
  const all = core.nodes().toArray()
  const lit = focus ? all.filter((node) => focus.nodes.has(node.id())) : all
  labels.choose([...lit.flatMap((node) => labelled(node, naming) ?? []), ...bundleLabels(naming)], {
    zoom,
    most: focus ? mostInFocus : most,
    discs: lit.map((node) => ({
      id: node.id(),
      x: node.position('x') * zoom,
      y: node.position('y') * zoom,
      radius: (node.width() * zoom) / 2,
      weight: weightOf(nodes.get(node.id())),
    })),
    obstacles: [...obstacles, ...bubbleBoxes(naming)],
    frame: frameOf(naming),
    scale: clamp(near ** 0.16, 0.92, 1.25),
  })
}

/** What no panel covers, in pixels before panning. */
function frameOf({ core, camera }: Naming): Box {
  const { x, y } = core.pan()
  const { insets, size } = camera
  return {
    left: insets.left - x,
    right: size.width - insets.right - x,
    top: -y,
    bottom: size.height - y,
  }
}

function labelled(element: NodeSingular, { core, camera, nodes, focus, main }: Naming): LabelledNode | null {
  const node = nodes.get(element.id())
  if (!node) return null
  const quiet = node.type === 'programme'
  const near = camera.nearness
  if (!focus && quiet && near < 1.9) return null
  if (!focus && !quiet && node.importance < 0.42 - 0.22 * (near - 1)) return null
  const chosen = main.has(node.id)
  return {
    id: node.id,
    text: node.short,
    quiet,
    importance: chosen ? Math.max(0.6, node.importance) : node.importance,
    weight: weightOf(node),
    needed: chosen,
    rank: node.importance + (chosen ? 10 : 0) - (quiet ? 0.5 : 0),
    at: element.position(),
    radius: (element.width() * core.zoom()) / 2,
  }
}

/** Programmes are small beside those who run them. */
const weightOf = (node: ViewNode | undefined): number =>
  node ? node.importance * (node.type === 'programme' ? 0.3 : 1) : 0

const count = (value: number): string => value.toLocaleString('en-GB')

/** Nothing is written across a bubble: its number stands there. */
const bubbleBoxes = ({ core, labels }: Naming): Box[] =>
  labels.bubbles.map(({ id }) => {
    const element = core.getElementById(id)
    const [zoom, { x, y }] = [core.zoom(), element.position()]
    const radius = (element.width() / 2) * zoom
    return {
      left: x * zoom - radius,
      right: x * zoom + radius,
      top: y * zoom - radius,
      bottom: y * zoom + radius,
    }
  })

/** The number of ties on each bundle, beside its middle; of those in focus only while something is. */
function bundleLabels({ core, edges, focus }: Naming): LabelledNode[] {
  const shown = [...edges.values()].filter((edge) => edge.count && (!focus || focus.edges.has(edge.id)))
  return shown.flatMap(({ id, count: ties = 0 }) => {
    const element = core.getElementById(edgeKey(id))
    if (element.empty()) return []
    const [a, b] = [element.source().position(), element.target().position()]
    const at = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
    return [
      {
        id,
        text: count(ties),
        quiet: true,
        importance: 0,
        weight: 0,
        rank: -1 + Math.min(0.4, ties / 1000),
        at,
        radius: 0,
      },
    ]
  })
}
