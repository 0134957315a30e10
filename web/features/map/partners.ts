import type { Relation } from '#contract/common'
import type { SceneEdge } from './scene.ts'

/** With whom an organisation works: directly, or in the same programmes. Pure. */

export interface Partner {
  id: string
  /** Programmes in which both have a part. */
  programmes: string[]
  /** Relations between the two themselves. */
  direct: Relation[]
}

const together: ReadonlySet<Relation> = new Set(['COLLABORATES_WITH', 'HOSTED_EVENT_WITH'])
const parts: ReadonlySet<Relation> = new Set(['RUNS', 'PARTNERS_IN', 'CO_CHAIRS'])

/** Partners, those with most in common first. */
export function partnersOf(id: string, edges: readonly SceneEdge[]): Partner[] {
  const partners = new Map<string, Partner>()
  const partner = (other: string): Partner => {
    const known = partners.get(other) ?? { id: other, programmes: [], direct: [] }
    partners.set(other, known)
    return known
  }
  for (const edge of edges) {
    if (!together.has(edge.relation) || (edge.from !== id && edge.to !== id)) continue
    partner(edge.from === id ? edge.to : edge.from).direct.push(edge.relation)
  }
  const own = new Set(
    edges.filter((edge) => edge.from === id && parts.has(edge.relation)).map((edge) => edge.to),
  )
  for (const edge of edges) {
    if (!own.has(edge.to) || edge.from === id || !parts.has(edge.relation)) continue
    const { programmes } = partner(edge.from)
    if (!programmes.includes(edge.to)) programmes.push(edge.to)
  }
  const weight = (each: Partner) => each.programmes.length + (each.direct.length > 0 ? 0.5 : 0)
  return [...partners.values()].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
}

/** What to light on the map for an organisation: its partners, and the ties of both to what they share. */
export function partnerLight(
  id: string,
  edges: readonly SceneEdge[],
): { nodes: Set<string>; edges: Set<string> } {
  const partners = partnersOf(id, edges)
  const shared = new Map(partners.map((each) => [each.id, new Set(each.programmes)]))
  const lit = edges.filter((edge) => parts.has(edge.relation) && shared.get(edge.from)?.has(edge.to))
  return { nodes: new Set(partners.map((each) => each.id)), edges: new Set(lit.map((edge) => edge.id)) }
}
