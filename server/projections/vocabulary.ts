import type { EntityType, Evidence, Relation } from '#contract/common'

/** The words of the map in plain English. Ids that are not listed here still work: they are shown as they are. */

export interface Term {
  name: string
  description: string | null
}

export const typeTerms: Record<EntityType, Term> = {
  organisation: { name: 'Organisation', description: 'A body that runs, funds or supports programmes' },
  programme: {
    name: 'Programme',
    description: 'A programme, fund, pilot, standard, report or other activity with a purpose',
  },
  strategy: { name: 'Strategy', description: 'A published policy text with parts' },
  priority: {
    name: 'Priority',
    description: 'A part of a strategy: mission, pillar, lever, priority area or action',
  },
  place: { name: 'Place', description: 'A nation, region, city or other area' },
}

/** How a relation reads from its start, and from the other end. */
export const relationTerms: Record<Relation, Term & { inverse: string }> = {
  RUNS: { name: 'Runs', inverse: 'Run by', description: 'Leads the programme' },
  PARTNERS_IN: {
    name: 'Partner in',
    inverse: 'Partners',
    description: 'Works in the programme without leading it',
  },
  FUNDS: { name: 'Funds', inverse: 'Funded by', description: 'Pays for the programme or organisation' },
  SUPPORTS: {
    name: 'Supports',
    inverse: 'Supported by',
    description: 'Helps without paying for it or leading it',
  },
  REGULATES: { name: 'Regulates', inverse: 'Regulated by', description: 'Sets or enforces its rules' },
  CO_CHAIRS: { name: 'Co-chairs', inverse: 'Co-chaired by', description: null },
  COLLABORATES_WITH: {
    name: 'Collaborates with',
    inverse: 'Collaborates with',
    description: 'Works together on something stated',
  },
  HOSTS: { name: 'Hosts', inverse: 'Hosted by', description: 'Gives it a legal home' },
  HOSTED_EVENT_WITH: { name: 'Hosted an event with', inverse: 'Held an event hosted by', description: null },
  PART_OF: {
    name: 'Part of',
    inverse: 'Has as a part',
    description: 'Sits inside the other organisation, for the dates given',
  },
  MEMBER_OF: { name: 'Member of', inverse: 'Has as a member', description: null },
  SPONSORED_BY: {
    name: 'Sponsored by',
    inverse: 'Sponsors',
    description: 'A public body and the department that answers for it',
  },
  SUCCEEDED_BY: {
    name: 'Succeeded by',
    inverse: 'Succeeded',
    description: 'Work or name moved on; the note says what',
  },
  ADDRESSES: {
    name: 'Addresses',
    inverse: 'Addressed by',
    description: 'A judgement that the programme serves the priority',
  },
  HAS_PART: { name: 'Has the part', inverse: 'Is a part of', description: null },
  IMPLEMENTS: {
    name: 'Implements',
    inverse: 'Implemented by',
    description: 'A strategy that spells out a part of another',
  },
  REPLACES: { name: 'Replaces', inverse: 'Replaced by', description: null },
  PUBLISHES: { name: 'Published', inverse: 'Published by', description: null },
  ALIGNS_WITH: {
    name: 'Aligns with',
    inverse: 'Aligns with',
    description: 'A judgement that two priorities cover the same ground',
  },
  LOCATED_IN: {
    name: 'Located in',
    inverse: 'Located here',
    description: 'Where an organisation sits, or where a programme works',
  },
  WITHIN: { name: 'Within', inverse: 'Contains', description: null },
}

export const evidenceTerms: Record<Evidence, Term> = {
  seen: { name: 'Seen', description: 'A public text states it' },
  known: { name: 'Known', description: 'General knowledge; no text was found' },
  judgement: { name: 'Judgement', description: 'A classification that a person should confirm' },
}

/** The six kinds of organisation that the map colours by. */
export const sectorGroups = {
  government: 'Government',
  local: 'Local and combined authorities',
  public: 'Public bodies and regulators',
  research: 'Research',
  business: 'Business',
  civil: 'Civil society',
} as const
export type SectorGroup = keyof typeof sectorGroups

const sectorTerms: Record<string, { name: string; group: SectorGroup }> = {
  'government-department': { name: 'Government department', group: 'government' },
  'devolved-administration': { name: 'Devolved administration', group: 'government' },
  'combined-authority': { name: 'Combined authority', group: 'local' },
  'local-government': { name: 'Local government', group: 'local' },
  'public-body': { name: 'Public body', group: 'public' },
  regulator: { name: 'Regulator', group: 'public' },
  nhs: { name: 'NHS', group: 'public' },
  'standards-body': { name: 'Standards body', group: 'public' },
  university: { name: 'University', group: 'research' },
  'university-centre': { name: 'University centre', group: 'research' },
  'research-institute': { name: 'Research institute', group: 'research' },
  'research-funder': { name: 'Research funder', group: 'research' },
  'learned-society': { name: 'Learned society', group: 'research' },
  catapult: { name: 'Catapult', group: 'research' },
  company: { name: 'Company', group: 'business' },
  'trade-body': { name: 'Trade body', group: 'business' },
  'civil-society': { name: 'Civil society', group: 'civil' },
  foundation: { name: 'Foundation', group: 'civil' },
  partnership: { name: 'Partnership', group: 'research' },
}

/** "ended-or-unknown" as "Ended or unknown", for words that have no term of their own. */
export const wordsOf = (id: string): string => {
  const words = id.replaceAll(/[-_]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const sectorName = (id: string): string => sectorTerms[id]?.name ?? wordsOf(id)
export const sectorGroupOf = (id: string): SectorGroup => sectorTerms[id]?.group ?? 'civil'

/** Statuses whose keys read badly as words. */
const statusTerms: Record<string, string> = {
  'announced-not-found': 'Announced, not found since',
  'planned-outcome-unknown': 'Planned, outcome unknown',
}
export const statusName = (id: string): string => statusTerms[id] ?? wordsOf(id)
