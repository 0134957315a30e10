import type { Claim } from '#contract/entities'
import type { SceneEdge, SceneNode } from './scene.ts'

/** Who works for a part of a strategy. Pure. */

export interface Server {
  id: string
  /** Their programmes for it. */
  programmes: string[]
}

const roles: ReadonlySet<SceneEdge['relation']> = new Set(['RUNS', 'PARTNERS_IN'])

/** The programmes that address a part: those it draws on the map when it is an anchor, and those that claim to. */
export function programmesFor(
  id: string,
  claims: readonly Pick<Claim, 'relation' | 'direction' | 'other'>[],
  nodes: Iterable<Pick<SceneNode, 'id' | 'anchors'>>,
): Set<string> {
  const claimed = claims.filter(({ relation, direction }) => relation === 'ADDRESSES' && direction === 'in')
  const drawn = [...nodes].filter(({ anchors }) => anchors.includes(id)).map((node) => node.id)
  return new Set([...claimed.map(({ other }) => other.id), ...drawn])
}

/** Organisations that run them or are partners in them, those with most first. */
export function serversOf(programmes: ReadonlySet<string>, edges: Iterable<SceneEdge>): Server[] {
  const servers = new Map<string, Server>()
  for (const { from, to, relation } of edges) {
    if (!roles.has(relation) || !programmes.has(to)) continue
    const server = servers.get(from) ?? { id: from, programmes: [] }
    servers.set(from, server)
    if (!server.programmes.includes(to)) server.programmes.push(to)
  }
  return [...servers.values()].sort(
    (a, b) => b.programmes.length - a.programmes.length || (a.id < b.id ? -1 : 1),
  )
}
