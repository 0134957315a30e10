import { countedOf, evidenceOf, facetsOf } from '../facets.ts'
import type { SceneEdge, SceneNode } from '../scene.ts'

/** What the charts count. Pure. */

type Words = Parameters<typeof facetsOf>[1]

/** Entities by value of a facet, of one type or of all: what is shown, or would be but for that facet. */
export function tally(
  nodes: readonly SceneNode[],
  off: readonly string[],
  words: Words,
): (token: string, type?: SceneNode['type']) => number {
  const switched = new Set(off)
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const node of nodes)
    for (const token of countedOf([evidenceOf(node), ...facetsOf(node, words)], switched).flat()) {
      add(token)
      add(`${token} ${node.type}`)
    }
  return (token, type) => counts.get(type ? `${token} ${type}` : token) ?? 0
}

export const ofType = (nodes: readonly SceneNode[], type: SceneNode['type']): number =>
  nodes.filter((node) => node.type === type).length

/** On the map at the end of each year: programmes that had begun by then and were not over. */
export function programmesByYear(
  nodes: readonly Pick<SceneNode, 'running'>[],
  { first, last }: { first: number; last: number },
): { year: number; programmes: number }[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = `${first + index}-12-31`
    const running = nodes.filter((node) => {
      const days = node.running
      return days && days.from <= day && (days.until ?? day) >= day
    })
    return { year: first + index, programmes: running.length }
  })
}

/** Organisations with the most others they share a tie with, among what is shown. */
export function mostTied(
  { nodes, edges }: { nodes: readonly SceneNode[]; edges: readonly SceneEdge[] },
  most: number,
): { node: SceneNode; ties: number }[] {
  const others = new Map<string, Set<string>>()
  const meet = (a: string, b: string) => others.set(a, (others.get(a) ?? new Set()).add(b))
  for (const { from, to } of edges) {
    meet(from, to)
    meet(to, from)
  }
  return nodes
    .filter(({ type }) => type === 'organisation')
    .map((node) => ({ node, ties: others.get(node.id)?.size ?? 0 }))
    .filter(({ ties }) => ties > 0)
    .sort((a, b) => b.ties - a.ties || (a.node.name < b.node.name ? -1 : 1))
    .slice(0, most)
}
