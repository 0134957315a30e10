import type { PlacedNode } from '#contract/graph'
import { offToken } from './map-state.ts'
import type { Lexicon } from './words.ts'

/** What the legend, the filters and the charts narrow by: one list of tokens for each facet of an entity. Pure. */

export type Tokens = readonly string[]

/** An entity may have several values of a facet, such as places: it is off when all of them are. */
export const isOff = (tokens: Tokens, off: ReadonlySet<string>): boolean =>
  tokens.every((token) => off.has(token))

export const evidenceOf = ({ evidence }: Pick<PlacedNode, 'evidence'>): Tokens => [
  offToken('evidence', evidence),
]

type Filtered = Pick<PlacedNode, 'type' | 'sector' | 'kind' | 'status'> &
  Partial<Pick<PlacedNode, 'places' | 'strategies' | 'areas'>>
type Named = Pick<Lexicon, 'mark' | 'nation' | 'region'>

/** All facets but evidence. Neighbours that the overview lacks do not say where they are or what they serve. */
export function facetsOf(node: Filtered, { mark, nation, region }: Named): Tokens[] {
  const { type, sector, kind, status, places, strategies, areas } = node
  const tokens = (facet: Parameters<typeof offToken>[0], values: readonly string[]) =>
    [...new Set(values.length > 0 ? values : ['none'])].map((value) => offToken(facet, value))
  const programme = type === 'programme'
  return [
    type === 'organisation' ? tokens('group', [mark(node)]) : tokens('type', [type]),
    ...(sector ? [tokens('sector', [sector])] : []),
    ...(programme ? [tokens('kind', kind ? [kind] : []), tokens('status', status ? [status] : [])] : []),
    ...(places ? [tokens('place', places.map(nation)), tokens('region', places.map(region))] : []),
    ...(strategies ? [tokens('strategy', strategies)] : []),
    ...(areas ? [tokens('area', areas)] : []),
  ]
}

/** Of the facets of one entity: all tokens while none hides it, those of the one that does, and none where several do. */
export function countedOf(facets: readonly Tokens[], off: ReadonlySet<string>): readonly Tokens[] {
  const hiding = facets.filter((tokens) => isOff(tokens, off))
  return hiding.length === 0 ? facets : hiding.length === 1 ? hiding : []
}
