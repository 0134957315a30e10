import type { Core, NodeSingular } from 'cytoscape'
import type { Box } from './boxes.ts'
import type { Camera } from './camera.ts'
import { clamp } from './camera.ts'
import type { Focus } from './focus.ts'
import type { LabelLayer, LabelledNode } from './label-layer.ts'
import { edgeKey } from './to-elements.ts'
import type { Point, ViewEdge, ViewNode } from './types.ts'

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

/**
 * The number of ties on each bundle, on its middle or farther along; of those in focus only while something is. What
 * is pointed at, walked to or selected has all of its own.
 */
function bundleLabels({ core, nodes, edges, focus, main }: Naming): LabelledNode[] {
  const isGroup = (id: string) => nodes.get(id)?.members !== undefined
  const shown = [...edges.values()].filter(({ id, from, to, count: ties = 0 }) => {
    if (focus) return ties > 0 && focus.edges.has(id)
    // A group that is open has many single ties to others: on each a 1 would tell nothing.
    return ties > 1 || (ties === 1 && isGroup(from) && isGroup(to))
  })
  return shown.flatMap(({ id, from, to, count: ties = 0 }) => {
    const element = core.getElementById(edgeKey(id))
    if (element.empty()) return []
    const [source, target] = [element.source(), element.target()]
    const [a, b] = [source.position(), target.position()]
    const way = { x: b.x - a.x, y: b.y - a.y }
    const needed = main.has(from) || main.has(to)
    return [
      {
        ...{ id, text: count(ties), quiet: true, importance: 0, weight: 0, radius: 0, needed },
        rank: (needed ? -0.6 : -1) + Math.min(0.4, ties / 1000),
        at: { x: a.x + way.x / 2, y: a.y + way.y / 2 },
        line: { way, places: placesBetween(source.width() / 2, target.width() / 2, way, needed) },
      },
    ]
  })
}

const shares = [1 / 2, 1 / 3, 2 / 3]
const moreShares = [...shares, 1 / 4, 3 / 4, 0.4, 0.6, 1 / 6, 5 / 6]

/** Of the line between two marks, as shares of the way from the middle of one to that of the other. */
function placesBetween(first: number, last: number, { x, y }: Point, needed: boolean): number[] {
  const length = Math.hypot(x, y)
  const [begin, end] = first + last < length ? [first / length, 1 - last / length] : [0, 1]
  return (needed ? moreShares : shares).map((share) => begin + share * (end - begin))
}
