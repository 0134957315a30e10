import type { GraphQuery } from '#contract/graph'
import { inForce, type MapEdge, type MapNode, type MapSnapshot, type Period } from '#server/projections/map'
import { type Served, servingAll } from '#server/projections/membership'
import type { Places } from '#server/projections/places'
import type { StrategyTrees } from '#server/projections/strategy-tree'

/** What a graph question is asked of. */
export interface GraphSpace {
  map: MapSnapshot
  trees: StrategyTrees
  places: Places
  placesOf: Map<string, Set<string>>
  served: Served
  importance: (id: string) => number
}

export type Selection = Omit<GraphQuery, 'arrange' | 'shape' | 'include' | 'limit' | 'asOf' | 'since'> & {
  period: Period | null
}

export interface Selected {
  nodes: MapNode[]
  edges: MapEdge[]
}

/** Nodes and edges that pass every filter; an edge needs both its ends. */
export function select(space: GraphSpace, selection: Selection): Selected {
  const types = new Set<string>(selection.type ?? ['organisation', 'programme'])
  const serving = servingAll(space, selection)
  const nodes = space.map.nodes.filter(
    (node) =>
      types.has(node.type) &&
      (!serving || serving.has(node.id)) &&
      (!selection.sector || sectorPasses(node, selection.sector, types)) &&
      (!selection.place || overlaps(space.placesOf.get(node.id), selection.place)) &&
      (!selection.evidence || selection.evidence.includes(node.evidence)) &&
      existed(node, selection.period),
  )
  const kept = new Set(nodes.map((node) => node.id))
  const edges = space.map.edges.filter(
    (edge) =>
      kept.has(edge.from) &&
      kept.has(edge.to) &&
      (!selection.relation || selection.relation.includes(edge.relation)) &&
      (!selection.evidence || selection.evidence.includes(edge.evidence)) &&
      (selection.period === null || inForce(edge, selection.period.from, selection.period.to)),
  )
  return withoutStrays(nodes, edges, selection)
}

/** A sector is a word about organisations: the programmes of a sector are those its organisations have a role in. */
const sectorPasses = (node: MapNode, sectors: string[], types: Set<string>): boolean =>
  node.sector === null ? types.has(node.type) : sectors.includes(node.sector)

/** A programme is on the map of a day, or of a period, from its start; what it did before is not known. */
const existed = (node: MapNode, period: Period | null): boolean =>
  period === null ||
  node.type !== 'programme' ||
  (node.runningFrom !== null &&
    node.runningFrom <= period.to &&
    (node.runningUntil ?? period.from) >= period.from)

/**
 * Programmes that a sector filter leaves without any organisation are not of that sector; organisations
 * without any tie in force in a period are not known to have been there in it (they carry no dates).
 */
function withoutStrays(nodes: MapNode[], edges: MapEdge[], { sector, period }: Selection): Selected {
  if (!sector && period === null) return { nodes, edges }
  const tied = new Set(edges.flatMap((edge) => [edge.from, edge.to]))
  const stray = (node: MapNode) => (node.type === 'organisation' ? period !== null : sector !== undefined)
  return { nodes: nodes.filter((node) => tied.has(node.id) || !stray(node)), edges }
}

const overlaps = (set: Set<string> | undefined, wanted: string[]): boolean =>
  set !== undefined && wanted.some((id) => set.has(id))

/** The most important nodes, with the edges between them. */
export function cut(selected: Selected, limit: number, importance: (id: string) => number): Selected {
  if (selected.nodes.length <= limit) return selected
  const nodes = [...selected.nodes]
    .sort((a, b) => importance(b.id) - importance(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
  const kept = new Set(nodes.map((node) => node.id))
  return { nodes, edges: selected.edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to)) }
}
