import type { Core, NodeSingular } from 'cytoscape'
import type { Camera } from './camera.ts'
import { clamp } from './camera.ts'
import type { Focus } from './focus.ts'
import type { LabelLayer, LabelledNode } from './label-layer.ts'
import type { Box } from './labels.ts'
import type { ViewNode } from './types.ts'

/** Which nodes may be named now: while something is lit only that is, else organisations, then programmes. */

interface Naming {
  core: Core
  camera: Camera
  labels: LabelLayer
  nodes: ReadonlyMap<string, ViewNode>
  focus: Focus | null
  /** Named whatever their rank: under the pointer, under the cursor, or selected. */
  main: ReadonlySet<string>
  obstacles: Box[]
}

/** Pixels of free map that each label needs. */
const areaPerLabel = 24_000
const mostInFocus = 80

export function chooseLabels(naming: Naming): void {
  const { core, camera, labels, focus, obstacles } = naming
  const zoom = core.zoom()
  const near = camera.nearness
  const free = camera.free
  const most = Math.round(((free.width * free.height) / areaPerLabel) * Math.max(1, near ** 2))
  const all = core.nodes().toArray()
  const lit = focus ? all.filter((node) => focus.nodes.has(node.id())) : all
  labels.choose(
    lit.flatMap((node) => labelled(node, naming) ?? []),
    {
      zoom,
      most: focus ? mostInFocus : most,
      discs: lit.map((node) => ({
        id: node.id(),
        x: node.position('x') * zoom,
        y: node.position('y') * zoom,
        radius: (node.width() * zoom) / 2,
      })),
      obstacles,
      frame: frameOf(naming),
      scale: clamp(near ** 0.16, 0.92, 1.25),
    },
  )
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
    rank: node.importance + (chosen ? 10 : 0) - (quiet ? 0.5 : 0),
    at: element.position(),
    radius: (element.width() * core.zoom()) / 2,
  }
}
