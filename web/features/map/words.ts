import type { GraphNode } from '#contract/entities'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { type Lexicon as Words, lexiconOf as wordsOf } from '../../ui/lexicon.ts'
import { counted, keyWords } from '../../ui/words.ts'

/** The words of the vocabulary, and those that only the map needs. */
export interface Lexicon extends Words {
  group: (id: string) => string
  status: (id: string) => string
  /** The nation a place lies in; `uk` where it is wider than one, else `international`. */
  nation: (place: string) => string
  /** The English region it lies in, else `none`. */
  region: (place: string) => string
  describe: (node: GraphNode) => string
}

export function lexiconOf(vocabulary: VocabularyAnswer | undefined): Lexicon {
  const words = wordsOf(vocabulary)
  const named = (terms: readonly { id: string; name: string }[] | undefined) => {
    const names = new Map(terms?.map((term) => [term.id, term.name]))
    return (id: string) => names.get(id) ?? keyWords(id.toLowerCase())
  }
  const places = new Map(vocabulary?.places.map((place) => [place.id, place]))
  /** The place itself or what contains it, of a kind. */
  const up = (id: string, kind: string): string | undefined => {
    const place = places.get(id)
    return place?.kind === kind ? id : place?.within.map((above) => up(above, kind)).find(Boolean)
  }
  const relations = new Map(vocabulary?.relations.map((term) => [term.id, term]))
  return {
    ...words,
    // Here relations are headings of lists, where the vocabulary's own words read best.
    relation: (relation, direction) => {
      const term = relations.get(relation)
      return (direction === 'out' ? term?.name : term?.inverse) ?? keyWords(relation.toLowerCase())
    },
    group: named(vocabulary?.sectorGroups),
    status: named(vocabulary?.statuses),
    nation: (id) => up(id, 'nation') ?? up(id, 'uk') ?? 'international',
    region: (id) => up(id, 'region') ?? 'none',
    describe: (node) => `${node.name} · ${words.what(node)} · ${counted(node.degree, 'neighbour')}`,
  }
}
