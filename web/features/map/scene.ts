import type { Edge } from '#contract/common'
import type { GraphNode } from '#contract/entities'
import type { GraphAnswer, PlacedNode } from '#contract/graph'
import { placeAround } from '../../graph/place.ts'
import type { Point } from '../../graph/types.ts'
import { readEgo, withinSteps } from './ego.ts'
import { readExpansion } from './expansion.ts'
import { evidenceOf, facetsOf, isOff, type Tokens } from './facets.ts'
import { type MapState, offToken, readPin } from './map-state.ts'

/** From the answers of the API and the state in the URL to what is drawn. Pure. */

export type SceneNode = GraphNode &
  Point & { anchors: readonly string[] } & Partial<
    Pick<PlacedNode, 'places' | 'strategies' | 'areas' | 'running'>
  >
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
  /** How many there are of each value as far as all other facets let through: keys as in `off`. */
  counts: Map<string, number>
  /** Nodes and ties before any facet switches one off. */
  candidates: { nodes: readonly SceneNode[]; edges: readonly SceneEdge[] }
}

type SceneState = Pick<MapState, 'only' | 'ego' | 'hide' | 'off' | 'pin'>

export function sceneOf(
  stock: Stock,
  expansions: readonly Expansion[],
  state: SceneState,
  lexicon: Parameters<typeof facetsOf>[1],
): Scene {
  const off = new Set(state.off)
  const pins = new Map(state.pin.flatMap((token) => readPin(token) ?? []).map((pin) => [pin.id, pin]))
  const ids = candidateIds(stock, expansions, state)
  const candidates = [...ids].flatMap((id) => stock.nodes.get(id) ?? [])
  const counts = new Map<string, number>()
  const add = (tokens: Tokens, by: 0 | 1) => {
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + by)
  }

  // Those that evidence alone takes off come back with it, and their ties too.
  const almost = new Set<string>()
  const nodes = candidates.filter((node) => {
    const evidence = evidenceOf(node)
    const facets = [evidence, ...facetsOf(node, lexicon)]
    const hiding = facets.filter((tokens) => isOff(tokens, off))
    for (const tokens of facets)
      add(tokens, hiding.length === 0 || (hiding.length === 1 && hiding[0] === tokens) ? 1 : 0)
    if (hiding.every((tokens) => tokens === evidence)) almost.add(node.id)
    return hiding.length === 0
  })
  const between = [...stock.edges.values()].filter((edge) => ids.has(edge.from) && ids.has(edge.to))
  const shown = new Set(nodes.map((node) => node.id))
  const edges = between.filter((edge) => {
    const [evidence, relation] = [evidenceOf(edge), [offToken('relation', edge.relation)]]
    const [unseen, untied] = [isOff(evidence, off), isOff(relation, off)]
    const tied = shown.has(edge.from) && shown.has(edge.to)
    add(relation, tied && !unseen ? 1 : 0)
    add(evidence, !untied && (tied || (unseen && almost.has(edge.from) && almost.has(edge.to))) ? 1 : 0)
    return tied && !unseen && !untied
  })
  return {
    nodes: nodes.map((node) => ({ ...node, ...pins.get(node.id) })),
    edges,
    counts,
    candidates: { nodes: candidates, edges: between },
  }
}

/** What may be drawn before the legend has its say. */
function candidateIds(
  stock: Stock,
  expansions: readonly Expansion[],
  { only, ego: token, hide }: SceneState,
): Set<string> {
  const ego = readEgo(token)
  const around = ego && withinSteps(ego, stock.edges.values())
  const within = (id: string) => stock.nodes.has(id) && (!around || around.has(id))
  const base = only.length > 0 ? only : [...stock.overview, ...(ego ? [ego.id] : [])]
  const first = new Set(base.filter(within))
  const ids = new Set(first)
  for (const expansion of expansions) {
    if (around ? !ids.has(expansion.id) : !stock.nodes.has(expansion.id)) continue
    ids.add(expansion.id)
    const fresh = expansion.nodes.filter((node) => only.length > 0 || !first.has(node.id))
    for (const node of fresh.slice(0, expansion.count)) ids.add(node.id)
  }
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
