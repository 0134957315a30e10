import type { Relation } from '#contract/common'
import type { InterplayAnswer } from '#contract/interplay'
import { counted } from '../../ui/words.ts'

/** What lies between the two, strand by strand. */
export interface Strand {
  id: 'direct' | 'programmes' | 'priorities' | 'funders' | 'partners'
  count: number
  words: string
}

export const strandsOf = ({
  direct,
  programmes,
  priorities,
  funders,
  partners,
}: InterplayAnswer): Strand[] => [
  { id: 'direct', count: direct.length, words: counted(direct.length, 'direct tie') },
  {
    id: 'programmes',
    count: programmes.length,
    words: counted(programmes.length, 'shared programme'),
  },
  {
    id: 'priorities',
    count: priorities.length,
    words: counted(priorities.length, 'priority served by both', 'priorities served by both'),
  },
  {
    id: 'funders',
    count: funders.length,
    words: counted(funders.length, 'funder in common', 'funders in common'),
  },
  {
    id: 'partners',
    count: partners.length,
    words: counted(partners.length, 'partner in common', 'partners in common'),
  },
]

/** Everybody between the two, and the two themselves: what the map shows. */
export const everybody = ({ a, b, programmes, funders, partners }: InterplayAnswer): string[] => [
  ...new Set([a, b, ...programmes, ...funders, ...partners].map(({ id }) => id)),
]

/** A tie as a noun, where its direction is not said. */
const nouns: Partial<Record<Relation, string>> = {
  RUNS: 'running it',
  PARTNERS_IN: 'partnership',
  FUNDS: 'funding',
  SUPPORTS: 'support',
  REGULATES: 'regulation',
  CO_CHAIRS: 'chairing',
  COLLABORATES_WITH: 'collaboration',
  HOSTS: 'hosting',
  HOSTED_EVENT_WITH: 'an event held together',
  PART_OF: 'one is part of the other',
  MEMBER_OF: 'membership',
  SPONSORED_BY: 'sponsorship',
  SUCCEEDED_BY: 'succession',
}

export function nounsOf(relations: readonly Relation[]): string {
  const words = [
    ...new Set(relations.map((relation) => nouns[relation] ?? relation.toLowerCase().replaceAll('_', ' '))),
  ]
  return words.join(', ')
}
