import type { GraphNode } from '#contract/entities'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { type Lexicon as Words, lexiconOf as wordsOf } from '../../ui/lexicon.ts'
import { counted, keyWords } from '../../ui/words.ts'

/** The words of the vocabulary, and those that only the map needs. */
export interface Lexicon extends Words {
  group: (id: string) => string
  status: (id: string) => string
  describe: (node: GraphNode) => string
}

export function lexiconOf(vocabulary: VocabularyAnswer | undefined): Lexicon {
  const words = wordsOf(vocabulary)
  const named = (terms: readonly { id: string; name: string }[] | undefined) => {
    const names = new Map(terms?.map((term) => [term.id, term.name]))
    return (id: string) => names.get(id) ?? keyWords(id.toLowerCase())
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
    describe: (node) => `${node.name} · ${words.what(node)} · ${counted(node.degree, 'neighbour')}`,
  }
}
