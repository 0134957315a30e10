import type { EntityType } from '#contract/common'
import type { SearchAnswer, SearchItem } from '#contract/search'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { isGroup, type MarkId } from '../../ui/groups.ts'
import { keyWords, typeWords } from '../../ui/words.ts'

/** One line of the list: an entity of the map, or a view of the site. */
export interface SearchOption {
  key: string
  title: string
  /** What it is, in a few words. */
  detail: string
  /** Another name by which it was found. */
  also: string | null
  nameStatus: string | null
  mark: MarkId | null
  /** Where a view lies; an entity is shown on the map. */
  href: string | null
  entity: string | null
}

export interface OptionGroup {
  label: string
  items: SearchOption[]
}

/** What is kept of an entity that was opened before. */
export interface RecentEntity {
  id: string
  type: EntityType
  name: string
  sector: string | null
  kind: string | null
}

export type Known = Pick<SearchItem, 'id' | 'type' | 'name' | 'sector' | 'kind'> &
  Partial<Pick<SearchItem, 'matched' | 'nameStatus'>>

/** An answer of the search, or an entity opened before, as a line of the list. */
export function entityOption(item: Known, vocabulary: VocabularyAnswer | undefined): SearchOption {
  const { id, name, matched } = item
  const other =
    matched && ['alias', 'acronym', 'identifier'].includes(matched.field) && matched.value !== name
  return {
    key: `entity:${id}`,
    title: name,
    detail: detailOf(item, vocabulary),
    also: other ? matched.value : null,
    nameStatus: item.nameStatus ?? null,
    mark: markOf(item, vocabulary),
    href: null,
    entity: id,
  }
}

/** `Organisation · Civil society`, `Priority · Pillar`: the type, then the sector or kind where it adds something. */
function detailOf({ type, sector, kind }: Known, vocabulary: VocabularyAnswer | undefined): string {
  const { one } = typeWords[type]
  const key = type === 'organisation' ? sector : kind
  if (!key || key === type) return one
  const terms = [...(vocabulary?.sectors ?? []), ...(vocabulary?.programmeKinds ?? [])]
  return `${one} · ${terms.find((term) => term.id === key)?.name ?? keyWords(key)}`
}

function markOf({ type, sector }: Known, vocabulary: VocabularyAnswer | undefined): MarkId {
  if (type !== 'organisation') return type
  const group = vocabulary?.sectors.find((term) => term.id === sector)?.group
  return isGroup(group) ? group : 'other'
}

/**
 * Answers in two groups, each as ranked: those whose name the question met, and those that only speak of it.
 * Where no name was met, near names are the matches.
 */
export function groupsOf(answer: SearchAnswer, vocabulary: VocabularyAnswer | undefined): OptionGroup[] {
  const options = (named: boolean) =>
    answer.items
      .filter(({ matched }) => (matched.field !== 'none') === named)
      .map((item) => entityOption(item, vocabulary))
  const [named, related] = [options(true), options(false)]
  if (named.length === 0) return [{ label: 'Matches', items: related }]
  return [
    { label: 'Matches', items: named },
    { label: 'Related', items: related },
  ]
}
