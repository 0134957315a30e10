import { useMemo } from 'react'
import type { GraphProps, Insets, Selecting, ViewNode } from '../../graph/types.ts'
import { anchorsOf } from './anchors.ts'
import { foundIn } from './find.ts'
import { type MapState, readPin } from './map-state.ts'
import { partnerLight } from './partners.ts'
import type { SceneEdge } from './scene.ts'
import type { MapData } from './use-map-data.ts'
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
  const scene = data?.scene
  const graph = data?.graph
  const nodes = useMemo(
    () =>
      scene?.nodes.map(
        ({ id, type, name, short, importance, x, y, sector }): ViewNode => ({
          id,
          type,
          name,
          short,
          importance,
          x,
          y,
          mark: lexicon.mark({ type, sector }),
        }),
      ) ?? [],
    [scene, lexicon],
  )
  const anchors = useMemo(() => (graph ? anchorsOf(graph) : []), [graph])
  const light = useMemo(
    () => (scene ? lightOf(state, scene.nodes, scene.edges) : { nodes: nothing, edges: nothing }),
    [scene, state],
  )
  const pinned = useMemo(() => new Set(state.pin.flatMap((token) => readPin(token)?.id ?? [])), [state.pin])
  return useMemo(
    () =>
      scene && graph
        ? {
            nodes,
            edges: scene.edges,
            anchors,
            arrangement: graph.arrangedBy.id,
            selected: state.sel,
            lit: light.nodes,
            litEdges: light.edges,
            pinned,
            insets,
            selecting,
          }
        : null,
    [scene, graph, nodes, anchors, state.sel, light, pinned, insets, selecting],
  )
}

/** Partners of a selected organisation; all that an anchor draws, when a territory is selected. */
function lightOf({ sel, find }: MapState, nodes: MapData['scene']['nodes'], edges: readonly SceneEdge[]) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const lit = { nodes: new Set(foundIn(nodes, find)), edges: new Set<string>() }
  for (const id of sel) {
    const node = byId.get(id)
    if (node?.type === 'organisation') {
      const light = partnerLight(id, edges)
      for (const other of light.nodes) if (byId.has(other)) lit.nodes.add(other)
      for (const edge of light.edges) lit.edges.add(edge)
    }
    if (!node) lightTerritory(id, nodes, edges, lit)
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
