import { useMemo } from 'react'
import type { GraphProps, Insets, ViewAnchor, ViewNode } from '../../graph/types.ts'
import { nameStatusWords } from '../../ui/evidence.ts'
import { counted } from '../../ui/words.ts'
import { anchorTitle } from './anchor-title.ts'
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
  selecting: boolean,
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
  const anchors = useMemo(() => anchorsOf(graph), [graph])
  const light = useMemo(
    () => (scene ? lightOf(state.sel, scene.nodes, scene.edges) : { nodes: nothing, edges: nothing }),
    [scene, state.sel],
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

function anchorsOf(graph: MapData['graph'] | undefined): ViewAnchor[] {
  const most = Math.max(1, ...(graph?.anchors.map((anchor) => anchor.programmes) ?? []))
  return (
    graph?.anchors.map((anchor) => ({
      id: anchor.id,
      title: anchorTitle(anchor.name, anchor.short),
      name: anchor.name,
      figures: `${counted(anchor.programmes, 'programme')} in force`,
      mark: nameStatusWords(anchor.nameStatus)?.short ?? null,
      href: `/?sel=${anchor.id}`,
      x: anchor.x,
      y: anchor.y,
      weight: anchor.programmes / most,
    })) ?? []
  )
}

/** Partners of a selected organisation; all that an anchor draws, when a territory is selected. */
function lightOf(selected: readonly string[], nodes: MapData['scene']['nodes'], edges: readonly SceneEdge[]) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const lit = { nodes: new Set<string>(), edges: new Set<string>() }
  for (const id of selected) {
    const node = byId.get(id)
    if (node?.type === 'organisation') {
      const light = partnerLight(id, edges)
      for (const other of light.nodes) if (byId.has(other)) lit.nodes.add(other)
      for (const edge of light.edges) lit.edges.add(edge)
    }
    if (!node) for (const other of nodes) if (other.anchors.includes(id)) lit.nodes.add(other.id)
  }
  return lit
}
