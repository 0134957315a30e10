import type { Direction, EntityType, Relation } from '#contract/common'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { isGroup, type MarkId } from './groups.ts'
import { keyWords, typeWords } from './words.ts'

interface Named {
  type: EntityType
  sector?: string | null
  kind?: string | null
}

/** The words of the vocabulary, ready to be asked; keys it does not name are spelt out. */
export interface Lexicon {
  relation: (relation: Relation, direction: Direction) => string
  sector: (id: string | null | undefined) => string
  /** What draws an entity: the group of an organisation, else its type. */
  mark: (entity: Named) => MarkId
  /** `Regulator`, `Fund`, `Priority`: what a thing is, in a word or two. */
  what: (entity: Named) => string
}

/** Where the heading of a list of neighbours does not read as a sentence: `Report` has as a partner `UCL`. */
const sentences: Partial<Record<Relation, Record<Direction, string>>> = {
  PARTNERS_IN: { out: 'Partners in', in: 'Has as a partner' },
}

export function lexiconOf(vocabulary: VocabularyAnswer | undefined): Lexicon {
  const relations = new Map(vocabulary?.relations.map((term) => [term.id, term]))
  const sectors = new Map(vocabulary?.sectors.map((term) => [term.id, term]))
  const kinds = new Map(vocabulary?.programmeKinds.map((term) => [term.id, term.name]))
  const sector: Lexicon['sector'] = (id) => (id ? (sectors.get(id)?.name ?? keyWords(id)) : '')
  return {
    sector,
    relation: (relation, direction) => {
      const term = relations.get(relation)
      const sentence = sentences[relation]?.[direction]
      if (sentence) return sentence
      return (direction === 'out' ? term?.name : term?.inverse) ?? keyWords(relation.toLowerCase())
    },
    mark: ({ type, sector: id }) => {
      if (type !== 'organisation') return type
      const group = sectors.get(id ?? '')?.group
      return isGroup(group) ? group : 'other'
    },
    what: ({ type, sector: id, kind }) => {
      if (type === 'organisation' && id) return sector(id)
      return kind && kind !== type ? (kinds.get(kind) ?? keyWords(kind)) : typeWords[type].one
    },
  }
}
