import { z } from 'zod'
import { type EntityType, Evidence, entityTypes, Relation, Review } from '#contract/common'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'

/** The whole map in brief: what search, the overview and paths work on. Sorted by id, so answers are the same on every engine. */

const nodeRow = z.object({
  labels: z.array(z.string()),
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).nullable(),
  sector: z.string().nullable(),
  kind: z.string().nullable(),
  status: z.string().nullable(),
  evidence: Evidence,
  nameStatus: z.string().nullable(),
  confidence: z.string().nullable(),
  description: z.string().nullable(),
  identifiers: z.array(z.string()).nullable(),
  coverage: z.string().nullable(),
  strategy: z.string().nullable(),
  planned: z.boolean().nullable(),
  runningFrom: z.string().nullable(),
  runningUntil: z.string().nullable(),
})

const edgeRow = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  relation: Relation,
  evidence: Evidence,
  review: Review,
  start: z.string().nullable(),
  end: z.string().nullable(),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
})

const findNodes = defineQuery({ file: 'graph/nodes.cypher', params: z.object({}), row: nodeRow })
const findEdges = defineQuery({ file: 'graph/edges.cypher', params: z.object({}), row: edgeRow })

export type MapEdge = z.output<typeof edgeRow>

export type MapNode = Omit<z.output<typeof nodeRow>, 'labels' | 'aliases' | 'identifiers'> & {
  type: EntityType
  aliases: string[]
  identifiers: string[]
  /** The shortest alias in capitals, or null. */
  acronym: string | null
  /** What a label shows: the acronym, or the name. */
  short: string
}

export interface MapSnapshot {
  nodes: MapNode[]
  byId: Map<string, MapNode>
  edges: MapEdge[]
  /** Edges at each entity, in both directions, by its id. */
  edgesOf: Map<string, MapEdge[]>
}

export async function loadMap(store: Store): Promise<MapSnapshot> {
  const [rows, edges] = await Promise.all([findNodes(store, {}), findEdges(store, {})])
  return buildMap(rows.map(toNode), edges)
}

function buildMap(nodes: MapNode[], edges: MapEdge[]): MapSnapshot {
  const byKey = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  const sortedEdges = [...edges].sort(byKey)
  const sortedNodes = [...nodes].sort(byKey)
  const edgesOf = new Map<string, MapEdge[]>(sortedNodes.map((node) => [node.id, []]))
  for (const edge of sortedEdges) {
    edgesOf.get(edge.from)?.push(edge)
    if (edge.to !== edge.from) edgesOf.get(edge.to)?.push(edge)
  }
  return {
    nodes: sortedNodes,
    byId: new Map(sortedNodes.map((node) => [node.id, node])),
    edges: sortedEdges,
    edgesOf,
  }
}

function toNode({ labels, ...row }: z.output<typeof nodeRow>): MapNode {
  const aliases = row.aliases ?? []
  const acronym = acronymOf(aliases)
  return {
    ...row,
    type: typeOf(labels),
    aliases,
    identifiers: row.identifiers ?? [],
    acronym,
    short: acronym ?? row.name,
  }
}

/** The entity type among the labels of a node. */
export function typeOf(labels: string[]): EntityType {
  const type = entityTypes.find((name) => labels.some((label) => label.toLowerCase() === name))
  if (!type) throw new Error(`no entity type among the labels ${labels.join(', ')}`)
  return type
}

/** The shortest alias written mostly in capitals, without spaces: DCMS, HDR UK is none of these, UKRI is. */
export function acronymOf(aliases: string[]): string | null {
  const candidates = aliases.filter(
    (alias) => /^[A-Z][A-Za-z0-9&.-]{1,9}$/.test(alias) && /[A-Z].*[A-Z]/.test(alias),
  )
  return candidates.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null
}

/** All days from one to another, both counted. */
export interface Period {
  from: string
  to: string
}

/**
 * Whether a relationship is in force on a day, or on any day until another: no start or begun, no end or not over.
 */
export const inForce = (
  edge: { firstDay: string | null; lastDay: string | null },
  day: string,
  until = day,
): boolean =>
  (edge.firstDay === null || edge.firstDay <= until) && (edge.lastDay === null || edge.lastDay >= day)

/** "Programme in force on D" (DESIGN section 4), or on any day until another: not planned, begun, and not over. */
export const isRunningOn = (node: MapNode, day: string, until = day): boolean =>
  node.planned !== true &&
  node.runningFrom !== null &&
  node.runningFrom <= until &&
  (node.runningUntil ?? '') >= day

/** The other end of an edge. */
export const otherEnd = (edge: MapEdge, id: string): string => (edge.from === id ? edge.to : edge.from)

/** The first year in which a programme began; `last` when none began before. */
export const firstYear = ({ nodes }: MapSnapshot, last: number): number =>
  nodes.reduce(
    (first, { runningFrom }) =>
      runningFrom === null ? first : Math.min(first, Number(runningFrom.slice(0, 4))),
    last,
  )
