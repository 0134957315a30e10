import type { Edge } from '#contract/common'
import type { GraphNode } from '#contract/entities'
import type { GraphAnswer } from '#contract/graph'
import { placeAround } from '../../graph/place.ts'
import type { Point } from '../../graph/types.ts'
import { readEgo, withinSteps } from './ego.ts'
import { readExpansion } from './expansion.ts'
import { type MapState, offToken, readPin } from './map-state.ts'

/** From the answers of the API and the state in the URL to what is drawn. Pure. */

export type SceneNode = GraphNode & Point & { anchors: readonly string[] }
export type SceneEdge = Pick<Edge, 'id' | 'from' | 'to' | 'relation' | 'evidence' | 'start' | 'end'>

/** One expanded entity: itself when the overview lacks it, and its neighbours, the most important first. */
export interface Expansion {
  id: string
  count: number
  self: GraphNode | null
  nodes: readonly GraphNode[]
  edges: readonly SceneEdge[]
}

/** All that could be drawn: the overview, and what the expansions add to it. */
export interface Stock {
  nodes: Map<string, SceneNode>
  edges: Map<string, SceneEdge>
  /** Ids that are there without any expansion. */
  overview: ReadonlySet<string>
}

export function stockOf(graph: GraphAnswer, expansions: readonly Expansion[]): Stock {
  const nodes = new Map<string, SceneNode>(graph.nodes.map((node) => [node.id, node]))
  const edges = new Map<string, SceneEdge>(graph.edges.map((edge) => [edge.id, edge]))
  const overview = new Set(nodes.keys())
  const radius = spacing(graph.nodes)
  for (const expansion of expansions) {
    placeSelf(expansion, nodes, radius)
    placeNeighbours(expansion, nodes, radius)
    for (const edge of expansion.edges) if (!edges.has(edge.id)) edges.set(edge.id, edge)
  }
  return { nodes, edges, overview }
}

/** Half the usual distance between nodes. */
function spacing(nodes: readonly Point[]): number {
  if (nodes.length < 2) return 12
  const width = Math.max(...nodes.map((node) => node.x)) - Math.min(...nodes.map((node) => node.x))
  const height = Math.max(...nodes.map((node) => node.y)) - Math.min(...nodes.map((node) => node.y))
  return 0.3 * Math.sqrt((width * height) / nodes.length)
}

/** An entity that the overview lacks stands amid its neighbours. */
function placeSelf(
  { self, nodes: neighbours }: Expansion,
  nodes: Map<string, SceneNode>,
  radius: number,
): void {
  if (!self || nodes.has(self.id)) return
  const known = neighbours.flatMap((node) => nodes.get(node.id) ?? [])
  const centre = mean(known)
  const at = known.length > 0 ? placeAround(centre, 1, standing(nodes, radius), radius)[0] : centre
  nodes.set(self.id, { ...self, ...(at ?? centre), anchors: [] })
}

function placeNeighbours(expansion: Expansion, nodes: Map<string, SceneNode>, radius: number): void {
  const centre = nodes.get(expansion.id)
  if (!centre) return
  const fresh = expansion.nodes.filter((node) => !nodes.has(node.id))
  const places = placeAround(centre, fresh.length, standing(nodes, radius), radius)
  for (const [index, node] of fresh.entries())
    nodes.set(node.id, { ...node, ...(places[index] ?? centre), anchors: [] })
}

const standing = (nodes: ReadonlyMap<string, SceneNode>, radius: number) =>
  [...nodes.values()].map(({ x, y }) => ({ x, y, radius: radius * 0.7 }))

const mean = (points: readonly Point[]): Point => {
  const count = Math.max(1, points.length)
  return {
    x: points.reduce((sum, p) => sum + p.x, 0) / count,
    y: points.reduce((sum, p) => sum + p.y, 0) / count,
  }
}

export interface Scene {
  nodes: SceneNode[]
  edges: SceneEdge[]
  /** How many there are of each kind before the legend switches any off: keys as in `off`. */
  counts: Map<string, number>
  /** Nodes and ties before the legend switches any off. */
  candidates: { nodes: number; edges: number }
}

type SceneState = Pick<MapState, 'only' | 'ego' | 'hide' | 'off' | 'pin'>

/** @param markOf the group that colours an organisation; the type for anything else */
export function sceneOf(
  stock: Stock,
  expansions: readonly Expansion[],
  state: SceneState,
  markOf: (node: GraphNode) => string,
): Scene {
  const off = new Set(state.off)
  const pins = new Map(state.pin.flatMap((token) => readPin(token) ?? []).map((pin) => [pin.id, pin]))
  const ids = candidateIds(stock, expansions, state)
  const candidates = [...ids].flatMap((id) => stock.nodes.get(id) ?? [])
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

  const nodes = candidates.filter((node) => {
    const keys = nodeKeys(node, markOf)
    keys.forEach(add)
    return !keys.some((key) => off.has(key)) && !off.has(offToken('evidence', node.evidence))
  })
  const between = [...stock.edges.values()].filter((edge) => ids.has(edge.from) && ids.has(edge.to))
  const shown = new Set(nodes.map((node) => node.id))
  const edges = between.filter((edge) => {
    add(offToken('relation', edge.relation))
    add(offToken('evidence', edge.evidence))
    return shown.has(edge.from) && shown.has(edge.to) && !isOff(edge, off)
  })
  return {
    nodes: nodes.map((node) => ({ ...node, ...pins.get(node.id) })),
    edges,
    counts,
    candidates: { nodes: candidates.length, edges: between.length },
  }
}

const isOff = (edge: SceneEdge, off: ReadonlySet<string>): boolean =>
  off.has(offToken('relation', edge.relation)) || off.has(offToken('evidence', edge.evidence))

const nodeKeys = (node: GraphNode, markOf: (node: GraphNode) => string): string[] =>
  node.type === 'organisation' ? [offToken('group', markOf(node))] : [offToken('type', node.type)]

/** What may be drawn before the legend has its say. */
function candidateIds(
  stock: Stock,
  expansions: readonly Expansion[],
  { only, ego: token, hide }: SceneState,
): Set<string> {
  const ids = new Set<string>(only.length > 0 ? only : stock.overview)
  for (const expansion of expansions) {
    if (stock.nodes.has(expansion.id)) ids.add(expansion.id)
    const fresh = expansion.nodes.filter((node) => only.length > 0 || !stock.overview.has(node.id))
    for (const node of fresh.slice(0, expansion.count)) ids.add(node.id)
  }
  const ego = readEgo(token)
  const around = ego && withinSteps(ego, stock.edges.values())
  if (around) for (const id of ids) if (!around.has(id)) ids.delete(id)
  for (const id of hide) ids.delete(id)
  return ids
}

function countShown(id: string, edges: readonly SceneEdge[]): number {
  const others = new Set<string>()
  for (const edge of edges) {
    if (edge.from === id) others.add(edge.to)
    if (edge.to === id) others.add(edge.from)
  }
  return others.size
}

/** How many neighbours to ask for, so that `count` come that are not drawn already; one limited request an expansion. */
export function neighbourLimit(graph: GraphAnswer, token: string, only: boolean): number {
  const { id, count } = readExpansion(token)
  return Math.min(500, only ? count : count + countShown(id, graph.edges))
}
