import type { GraphAnswer, PlacedNode } from '#contract/graph'
import type { Point } from '../../graph/types.ts'

/** Arrangements that need nothing from the server but the graph: they keep its nodes and ties and move them. Pure. */

export const localArrangements = [
  { id: 'concentric', name: 'Importance' },
  { id: 'timeline', name: 'Timeline' },
] as const
export type LocalId = (typeof localArrangements)[number]['id']

export const isLocal = (id: string | undefined): id is LocalId =>
  localArrangements.some((each) => each.id === id)

/** The same graph, placed otherwise. */
export function arrangedLocally(graph: GraphAnswer, id: LocalId): GraphAnswer {
  const { places, anchors } =
    id === 'timeline' ? timeline(graph) : { places: rings(graph.nodes), anchors: [] }
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({ ...node, ...(places.get(node.id) ?? {}), anchors: [] })),
    anchors,
    arrangedBy: localArrangements.find((each) => each.id === id) ?? { id, name: id },
  }
}

interface Placing {
  places: Map<string, Point>
  anchors: GraphAnswer['anchors']
}

const ringGap = 62
const alongRing = 38

/** The most important in the middle, each ring farther out less so; organisations before programmes. */
function rings(nodes: readonly PlacedNode[]): Map<string, Point> {
  const places = new Map<string, Point>()
  const weight = (node: PlacedNode) => node.importance + (node.type === 'organisation' ? 1 : 0)
  const sorted = [...nodes].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
  let [ring, index] = [0, 0]
  while (index < sorted.length) {
    const radius = ring * ringGap
    const room = ring === 0 ? 1 : Math.floor((2 * Math.PI * radius) / alongRing)
    const members = sorted.slice(index, index + room)
    for (const [place, node] of members.entries()) {
      const angle = (place / members.length) * 2 * Math.PI - Math.PI / 2 + ring * 0.4
      places.set(node.id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
    }
    index += room
    ring += 1
  }
  return places
}

/** Years before this one stand together: few ties are older. */
const firstYear = 2013
const cell = 22
const perRow = 5
const axis = 44

/** A column for each year: organisations stand on the line, programmes hang below, both by when their first tie began. */
function timeline({ nodes, edges }: GraphAnswer): Placing {
  const years = firstYears(edges)
  const columns = new Map<number, PlacedNode[]>()
  for (const node of nodes) {
    const year = Math.max(firstYear, years.get(node.id) ?? Number.POSITIVE_INFINITY)
    if (Number.isFinite(year)) columns.set(year, [...(columns.get(year) ?? []), node])
  }
  const places = new Map<string, Point>()
  const from = Math.min(...columns.keys())
  const width = (perRow + 1) * cell
  for (const [year, members] of columns) {
    stack(members, 'organisation', (year - from) * width, -1, places)
    stack(members, 'programme', (year - from) * width, 1, places)
  }
  const undated = nodes.filter((node) => !places.has(node.id))
  const aside = asideUndated(nodes, places)
  const anchors = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([year, members]) =>
      title(year === firstYear ? `to ${year}` : String(year), (year - from) * width, members),
    )
  if (aside !== null) anchors.push(title('no date', aside, undated))
  return { places, anchors }
}

function firstYears(edges: GraphAnswer['edges']): Map<string, number> {
  const years = new Map<string, number>()
  for (const { from, to, start } of edges) {
    const year = Number(start?.slice(0, 4))
    if (!year) continue
    for (const id of [from, to]) years.set(id, Math.min(year, years.get(id) ?? year))
  }
  return years
}

/** Rows of a few, the most important next to the line. */
function stack(
  members: readonly PlacedNode[],
  type: PlacedNode['type'],
  x: number,
  way: 1 | -1,
  places: Map<string, Point>,
): void {
  const sorted = members.filter((node) => node.type === type).sort((a, b) => b.importance - a.importance)
  for (const [index, node] of sorted.entries()) {
    const [row, column] = [Math.floor(index / perRow), index % perRow]
    places.set(node.id, { x: x + (column - (perRow - 1) / 2) * cell, y: way * (axis + row * cell) })
  }
}

/** No tie of theirs has a date: a column of their own at the end. Returns its middle, or null when all are dated. */
function asideUndated(nodes: readonly PlacedNode[], places: Map<string, Point>): number | null {
  const undated = nodes.filter((node) => !places.has(node.id))
  if (undated.length === 0) return null
  const middle = Math.max(0, ...[...places.values()].map(({ x }) => x)) + (perRow + 1) * cell
  stack(undated, 'organisation', middle, -1, places)
  stack(undated, 'programme', middle, 1, places)
  return middle
}

const title = (name: string, x: number, members: readonly PlacedNode[]): GraphAnswer['anchors'][number] => ({
  id: name,
  name,
  short: name,
  x,
  y: 0,
  programmes: members.filter((node) => node.type === 'programme').length,
  // Of a year all count, whatever their type.
  running: members.map(({ id }) => id),
  recorded: members.length,
  organisations: members.filter((node) => node.type === 'organisation').length,
  nameStatus: null,
  confidence: null,
  parent: null,
  room: null,
})
