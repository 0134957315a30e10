import MiniSearch from 'minisearch'
import type { MapNode, MapSnapshot } from '#server/projections/map'

/** A full-text index over names, aliases, acronyms and identifiers (BM25+, with prefixes and typing errors). */

interface Entry {
  id: string
  name: string
  aliases: string
  identifiers: string
  description: string
}

export type TextIndex = MiniSearch<Entry>

/** Lower case without accents: what a person types for "Prifysgol Caerdydd" or "Môn". */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

const tokens = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

export function buildTextIndex(map: MapSnapshot): TextIndex {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'identifiers', 'id', 'description'],
    tokenize: tokens,
    processTerm: (term) => term,
  })
  index.addAll(map.nodes.map(toEntry))
  return index
}

const toEntry = (node: MapNode): Entry => ({
  id: node.id,
  name: node.name,
  aliases: node.aliases.join(' '),
  identifiers: node.identifiers.join(' '),
  description: node.description ?? '',
})

/** Typing errors allowed for a word: one from four letters, two from eight (Damerau's common errors). */
const allowedErrors = (term: string): number | false => (term.length < 4 ? false : term.length < 8 ? 1 : 2)

/** Scores by id; all words first, then any of them. */
export function searchText(index: TextIndex, q: string): Map<string, number> {
  const options = {
    boost: { name: 4, aliases: 4, identifiers: 3, id: 3, description: 0.5 },
    prefix: (term: string) => term.length > 1,
    fuzzy: allowedErrors,
    weights: { fuzzy: 0.4, prefix: 0.6 },
  }
  const strict = index.search(q, { ...options, combineWith: 'AND' })
  const found = strict.length > 0 ? strict : index.search(q, { ...options, combineWith: 'OR' })
  return new Map(found.map((hit) => [String(hit.id), hit.score]))
}
