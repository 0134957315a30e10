import type { SearchItem } from '#contract/search'
import type { MapNode } from '#server/projections/map'
import { fold } from './text-index.ts'

type Matched = SearchItem['matched']

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Damerau-Levenshtein distance (optimal string alignment), cut off above `most`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(
        (previous[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (previous[j - 1] as number) + same,
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1)
      row.push(best)
    }
    before = previous
    previous = row
  }
  return previous[b.length] as number
}

/**
 * How well one text answers the question: 1 the same, about 0.9 but for a typing error, 0.7 its beginning, 0.5 a
 * word in it. In a question of two or three letters one wrong letter is forgiven too, but ranks last: while a
 * name is being typed, its beginning is the better guess.
 */
function likeness(text: string, question: string): number {
  const [a, b] = [plain(text), plain(question)]
  if (a === '' || b === '') return 0
  if (a === b) return 1
  const errors = b.length < 2 ? 0 : b.length < 8 ? 1 : 2
  const distance = editDistance(a, b, errors)
  if (distance <= errors && b.length > 3) return 0.95 - 0.1 * distance
  if (a.startsWith(b)) return 0.7
  if (` ${a}`.includes(` ${b}`)) return 0.5
  return distance <= errors ? 0.4 : 0
}

/** The text of an entity that the question met best, and how well. */
export function bestMatch(node: MapNode, question: string): { matched: Matched; likeness: number } {
  const candidates: Matched[] = [
    { field: 'name', value: node.name },
    ...node.aliases.map((value): Matched => ({ field: value === node.acronym ? 'acronym' : 'alias', value })),
    { field: 'id', value: node.id },
    ...node.identifiers.map(
      (value): Matched => ({ field: 'identifier', value: value.replace(/^[a-z-]+:/, '') }),
    ),
  ]
  const scored = candidates.map((matched) => ({ matched, likeness: likeness(matched.value, question) }))
  return scored.reduce((best, one) => (one.likeness > best.likeness ? one : best))
}
