import type { FacetValue, SearchAnswer, SearchItem, SearchQuery } from '#contract/search'
import { pageOf } from '#server/http/cursor'
import type { MapNode, MapSnapshot } from '#server/projections/map'
import { type Filters, facetsOf, passes, type SearchSpace } from './facets.ts'
import { bestMatch } from './matching.ts'
import { searchText, type TextIndex } from './text-index.ts'

export interface Searchable extends SearchSpace {
  map: MapSnapshot
  index: TextIndex
  importance: (id: string) => number
}

interface Hit {
  node: MapNode
  score: number
  matched: SearchItem['matched']
}

/** Ranked answers; exact names first, then near ones, then texts that hold the words; importance settles ties. */
export function search(space: Searchable, query: SearchQuery, revision: number): Omit<SearchAnswer, 'meta'> {
  const { limit, cursor, ...question } = query
  const found = findHits(space, query.q.trim())
  const filters: Filters = question
  const kept = found.filter((hit) => passes(space, filters, hit.node))
  const { items, next } = pageOf(kept, limit, cursor, { revision, ...question })
  const facets = facetsOf(
    space,
    filters,
    found.map((hit) => hit.node),
  ) as Record<string, FacetValue[]>
  return {
    items: items.map(toItem),
    facets: facets as SearchAnswer['facets'],
    total: kept.length,
    next,
  }
}

function findHits(space: Searchable, q: string): Hit[] {
  const hits = q === '' ? allEntities(space) : matchingEntities(space, q)
  return hits.sort(
    (a, b) => b.score - a.score || a.node.name.localeCompare(b.node.name) || (a.node.id < b.node.id ? -1 : 1),
  )
}

const allEntities = ({ map, importance }: Searchable): Hit[] =>
  map.nodes.map((node) => ({ node, score: importance(node.id), matched: { field: 'none', value: '' } }))

function matchingEntities(space: Searchable, q: string): Hit[] {
  const text = searchText(space.index, q)
  const top = Math.max(1, ...text.values())
  return space.map.nodes.flatMap((node) => {
    const best = bestMatch(node, q)
    const words = (text.get(node.id) ?? 0) / top
    if (best.likeness === 0 && words === 0) return []
    // A likeness of 1 always outranks any mixture of words; importance decides between equals.
    const score = 10 * best.likeness + 3 * words + space.importance(node.id)
    const matched = best.likeness > 0 ? best.matched : ({ field: 'none', value: '' } as const)
    return [{ node, score, matched }]
  })
}

const toItem = ({ node, score, matched }: Hit): SearchItem => ({
  id: node.id,
  type: node.type,
  name: node.name,
  nameStatus: node.nameStatus,
  score: Math.round(score * 1000) / 1000,
  matched,
  description: node.description,
  sector: node.sector,
  kind: node.kind,
  status: node.status,
  evidence: node.evidence,
})
