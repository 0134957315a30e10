import type { VocabularyAnswer } from '#contract/vocabulary'
import type { Chosen } from '../../state/carry.ts'
import type { MapState, OffKind } from './map-state.ts'
import { isNarrowed } from './narrow.ts'

/** What the map is narrowed to, in the words of the other views. Pure. */

interface Narrowed {
  state: Pick<MapState, 'off' | 'asOf' | 'since'>
  counts: ReadonlyMap<string, number>
  vocabulary: Pick<VocabularyAnswer, 'sectors'>
}

/** Values that no other view can name: what is wider than a nation, what is abroad, what has no value. */
const unnamed = ['none', 'uk', 'international', 'other']

export function chosenOf({ state, counts, vocabulary }: Narrowed): Chosen {
  const { off, asOf, since } = state
  /** What is left of a facet; nothing where all is, or where others cannot name what is left. */
  const left = (kind: OffKind): string[] => {
    if (!isNarrowed(off, kind)) return []
    const tokens = [...counts.keys()].filter((token) => token.startsWith(`${kind}:`))
    const ids = tokens.filter((token) => !off.includes(token)).map((token) => token.slice(kind.length + 1))
    return ids.some((id) => unnamed.includes(id)) ? [] : ids
  }
  const [groups, sectors, regions] = [left('group'), left('sector'), left('region')]
  const ofGroups = vocabulary.sectors.filter(({ group }) => groups.includes(group)).map(({ id }) => id)
  const both = ofGroups.filter((id) => sectors.length === 0 || sectors.includes(id))
  return {
    strategy: left('strategy'),
    priority: left('area'),
    sector: groups.length > 0 ? both : sectors,
    place: regions.length > 0 ? regions : left('place'),
    evidence: left('evidence'),
    asOf,
    since,
  }
}

/** What a link takes along, in words; null when nothing is narrowed that others know. */
export function chosenWords(chosen: Chosen): string | null {
  const words = [
    chosen.place?.length && 'place',
    chosen.sector?.length && 'sector',
    (chosen.strategy?.length || chosen.priority?.length) && 'strategy',
    chosen.evidence?.length && 'evidence',
    (chosen.asOf || chosen.since) && 'time',
  ].filter(Boolean)
  if (words.length === 0) return null
  const last = words.pop()
  return words.length > 0 ? `${words.join(', ')} and ${last}` : String(last)
}
