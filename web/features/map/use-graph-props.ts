import { useMemo } from 'react'
import type { GraphProps, Insets, Selecting } from '../../graph/types.ts'
import { useDrawing } from '../../state/drawing.ts'
import { anchorsOf } from './anchors.ts'
import { belongingTo } from './belonging.ts'
import { foundIn } from './find.ts'
import type { Grouped } from './grouped.ts'
import { type MapState, readPin } from './map-state.ts'
import { partnerLight } from './partners.ts'
import type { SceneEdge } from './scene.ts'
import type { MapData } from './use-map-data.ts'
import { viewNode } from './view-node.ts'
import type { Lexicon } from './words.ts'

const nothing: ReadonlySet<string> = new Set()

/** The scene in the words of the drawing; each part keeps its identity while nothing in it changes. */
export function useGraphProps(
  data: MapData | null,
  state: MapState,
  lexicon: Lexicon,
  insets: Insets,
  selecting: Selecting,
): GraphProps | null {
  const drawing = useDrawing()
  const scene = data?.scene
  const graph = data?.graph
  const grouped = data?.grouped
  const nodes = useMemo(
    () => grouped?.nodes ?? scene?.nodes.map((node) => viewNode(node, lexicon)) ?? [],
    [grouped, scene, lexicon],
  )
  const anchors = useMemo(() => {
    const shown = new Set(scene?.nodes.map(({ id }) => id))
    return grouped?.anchors ?? (graph ? anchorsOf(graph, shown) : [])
  }, [grouped, graph, scene])
  const light = useMemo(() => {
    if (grouped) return groupLight(state, grouped)
    return scene ? lightOf(state, scene.nodes, scene.edges, lexicon) : { nodes: nothing, edges: nothing }
  }, [grouped, scene, state, lexicon])
  // Who is in a closed group is pointed at by the group.
  const selected = useMemo(
    () => (grouped ? [...new Set(state.sel.map((id) => standIn(grouped, id)))] : state.sel),
    [grouped, state.sel],
  )
  const pinned = useMemo(() => new Set(state.pin.flatMap((token) => readPin(token)?.id ?? [])), [state.pin])
  return useMemo(
    () =>
      scene && graph
        ? {
            nodes,
            edges: grouped?.edges ?? scene.edges,
            anchors,
            // Grouped otherwise, or a group opened: all may move, and the view fits.
            arrangement: grouped
              ? [...grouped.groups.values()].map(({ id, open }) => `${id} ${open}`).join()
              : graph.arrangedBy.id,
            selected,
            lit: light.nodes,
            litEdges: light.edges,
            pinned,
            insets,
            selecting,
            drawing,
          }
        : null,
    [scene, graph, grouped, nodes, anchors, selected, light, pinned, insets, selecting, drawing],
  )
}

/** What stands for an entity in the drawing: itself, or the closed group it is in. */
function standIn({ groups, homeOf }: Grouped, id: string): string {
  const home = homeOf.get(id)
  return home !== undefined && groups.get(home)?.open === false ? home : id
}

/** The members of open groups that are selected, and what is found, in whatever group. */
function groupLight({ sel, find }: MapState, grouped: Grouped) {
  const members = [...grouped.groups.values()].flatMap((group) => group.members)
  const found = foundIn(members, find).map((id) => standIn(grouped, id))
  const chosen = sel.flatMap((id) => {
    const group = grouped.groups.get(id)
    return group?.open ? group.members.map((member) => member.id) : []
  })
  return { nodes: new Set([...found, ...chosen]), edges: nothing }
}

/** Partners of a selected organisation; all that a territory draws, or that belongs to a strategy or place, when that is selected. */
function lightOf(
  { sel, find }: MapState,
  nodes: MapData['scene']['nodes'],
  edges: readonly SceneEdge[],
  lexicon: Lexicon,
) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const lit = { nodes: new Set(foundIn(nodes, find)), edges: new Set<string>() }
  for (const id of sel) {
    const node = byId.get(id)
    if (node?.type === 'organisation') {
      const light = partnerLight(id, edges)
      for (const other of light.nodes) if (byId.has(other)) lit.nodes.add(other)
      for (const edge of light.edges) lit.edges.add(edge)
    }
    if (node) continue
    lightTerritory(id, nodes, edges, lit)
    for (const other of belongingTo(id, nodes, lexicon)) lit.nodes.add(other)
  }
  return lit
}

/** The programmes an anchor draws, and who has a part in them. */
function lightTerritory(
  id: string,
  nodes: MapData['scene']['nodes'],
  edges: readonly SceneEdge[],
  lit: { nodes: Set<string>; edges: Set<string> },
): void {
  const drawn = new Set(nodes.filter((node) => node.anchors.includes(id)).map((node) => node.id))
  for (const other of drawn) lit.nodes.add(other)
  for (const edge of edges) {
    const at = drawn.has(edge.to) ? edge.from : drawn.has(edge.from) ? edge.to : null
    if (!at) continue
    lit.nodes.add(at)
    lit.edges.add(edge.id)
  }
}
