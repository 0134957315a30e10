import type { Direction, Relation } from '#contract/common'
import type { GraphNode } from '#contract/entities'
import type { VocabularyAnswer } from '#contract/vocabulary'
import type { MarkId } from '../../ui/groups.ts'
import { isGroup } from '../../ui/groups.ts'
import { counted, keyWords, typeWords } from '../../ui/words.ts'

/** The vocabulary of the API, ready to be asked. */
export interface Lexicon {
  relation: (relation: Relation, direction: Direction) => string
  sector: (id: string | null) => string
  group: (id: string) => string
  status: (id: string) => string
  kind: (id: string) => string
  /** What draws an entity: the group of an organisation, else its type. */
  mark: (node: { type: GraphNode['type']; sector?: string | null }) => MarkId
  /** `Regulator`, `Fund`, `Priority`: what a thing is, in a word or two. */
  what: (node: { type: GraphNode['type']; sector?: string | null; kind?: string | null }) => string
  describe: (node: GraphNode) => string
}

export function lexiconOf(vocabulary: VocabularyAnswer | undefined): Lexicon {
  const named = (terms: readonly { id: string; name: string }[] | undefined) => {
    const names = new Map(terms?.map((term) => [term.id, term.name]))
    return (id: string) => names.get(id) ?? keyWords(id.toLowerCase())
  }
  const relations = new Map(vocabulary?.relations.map((term) => [term.id, term]))
  const groups = new Map(vocabulary?.sectors.map((term) => [term.id, term.group]))
  const sector = named(vocabulary?.sectors)
  const kind = named(vocabulary?.programmeKinds)
  const mark: Lexicon['mark'] = ({ type, sector: id }) => {
    if (type !== 'organisation') return type
    const group = groups.get(id ?? '')
    return isGroup(group) ? group : 'other'
  }
  const what: Lexicon['what'] = (node) => {
    if (node.type === 'organisation' && node.sector) return sector(node.sector)
    return node.kind && node.kind !== node.type ? kind(node.kind) : typeWords[node.type].one
  }
  return {
    relation: (relation, direction) => {
      const term = relations.get(relation)
      return (direction === 'out' ? term?.name : term?.inverse) ?? keyWords(relation.toLowerCase())
    },
    sector: (id) => (id ? sector(id) : ''),
    group: named(vocabulary?.sectorGroups),
    status: named(vocabulary?.statuses),
    kind,
    mark,
    what,
    describe: (node) => `${node.name} · ${what(node)} · ${counted(node.degree, 'neighbour')}`,
  }
}
