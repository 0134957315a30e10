import type { GraphAnswer, GraphQuery } from '#contract/graph'
import { forever } from '#server/analysis/dates'
import type { Layout } from '#server/analysis/layout-nodes'
import type { TreeShape } from '#server/analysis/layout-tree'
import type { Compute } from '#server/compute/pool'
import { periodOf } from '#server/http/period'
import { neighbourDegree } from '#server/projections/degree'
import type { MapNode } from '#server/projections/map'
import { type Arrangement, anchorCounts, free } from './anchors.ts'
import { cut, type GraphSpace, select } from './selection.ts'

export type Positions = Layout

/**
 * Where everything on the map stands, for one arrangement. Computed for all organisations and programmes at
 * once, so that a filter takes nodes away and never moves one.
 */
export function positionsOf(
  space: GraphSpace,
  { id, anchors, rows }: Arrangement,
  shape: TreeShape | undefined,
  compute: Compute,
  signal: AbortSignal,
): Promise<Positions> {
  const { nodes, ties } = drawn(space)
  if (rows) return compute.run('treeLayout', { nodes, anchors: rows, shape }, { signal })
  if (id === free.id) return compute.run('freeLayout', { nodes, ties, seed: layoutSeed }, { signal })
  const kept = new Set(nodes.map((node) => node.id))
  const groups = anchors.map(({ id, members }) => ({
    id,
    members: members.filter((member) => kept.has(member)).map((member) => ({ id: member })),
  }))
  return compute.run('layout', { nodes, ties, anchors: groups }, { signal })
}

/** Of the random numbers of the free arrangement. */
export const layoutSeed = 1

function drawn({ map, importance }: GraphSpace) {
  const nodes = map.nodes.filter((node) => node.type === 'organisation' || node.type === 'programme')
  const kept = new Set(nodes.map((node) => node.id))
  return {
    nodes: nodes.map(({ id, type }) => ({ id, type, importance: importance(id) })),
    ties: map.edges
      .filter((edge) => kept.has(edge.from) && kept.has(edge.to))
      .map(({ from, to }) => ({ from, to })),
  }
}

/** Where it is, what it serves, and when: what a reader filters by. */
function belonging({ map, served }: GraphSpace, { id, runningFrom: from, runningUntil }: MapNode) {
  const until = runningUntil === forever ? null : runningUntil
  const ties = map.edgesOf.get(id) ?? []
  const located = ties.filter(({ relation, from }) => relation === 'LOCATED_IN' && from === id)
  return {
    places: [...new Set(located.map(({ to }) => to))],
    strategies: [...(served.strategies.get(id) ?? [])],
    areas: [...(served.areas.get(id) ?? [])],
    running: from === null ? null : { from, until },
  }
}

export function buildGraphAnswer(
  space: GraphSpace,
  arrangement: Arrangement,
  positions: Positions,
  query: Omit<GraphQuery, 'include'>,
  dataRead: string,
): Omit<GraphAnswer, 'meta'> {
  const { arrange: _, shape: _shape, limit, asOf, since, ...filters } = query
  const period = periodOf({ since, asOf }, dataRead)
  const counted = period ?? { from: dataRead, to: dataRead }
  const selected = select(space, { ...filters, period })
  const shown = cut(selected, limit, space.importance)
  const places = new Map(positions.nodes.map((node) => [node.id, node]))
  const spots = new Map(positions.anchors.map((anchor) => [anchor.id, anchor]))
  return {
    nodes: shown.nodes.map((node) => {
      const spot = places.get(node.id) ?? spots.get(node.id)
      const { id, type, name, short, nameStatus, sector, kind, status, evidence } = node
      return {
        ...{ id, type, name, short, nameStatus, sector, kind, status, evidence },
        importance: space.importance(id),
        degree: neighbourDegree(space.map, id),
        x: spot?.x ?? 0,
        y: spot?.y ?? 0,
        anchors: places.get(id)?.anchors ?? [],
        ...belonging(space, node),
      }
    }),
    edges: shown.edges.map(({ firstDay: _first, lastDay: _last, ...edge }) => edge),
    anchors: arrangement.anchors.map((group) => {
      const { members: _members, ...anchor } = group
      const { x, y, room = null } = spots.get(group.id) ?? { x: 0, y: 0 }
      return { ...anchor, x, y, room, ...anchorCounts(space, group, counted) }
    }),
    arrangedBy: { id: arrangement.id, name: arrangement.name },
    total: { nodes: selected.nodes.length, edges: selected.edges.length },
  }
}
