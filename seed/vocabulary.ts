/** The words a seed record may use where the choice is closed. A new word is added here, once. */

export const sectors = [
  'catapult',
  'civil-society',
  'combined-authority',
  'company',
  'devolved-administration',
  'foundation',
  'government-department',
  'learned-society',
  'local-government',
  'nhs',
  'partnership',
  'public-body',
  'regulator',
  'research-funder',
  'research-institute',
  'standards-body',
  'trade-body',
  'university',
  'university-centre',
] as const

export const organisationStatuses = ['active', 'closed', 'merged', 'renamed', 'unknown'] as const

export const programmeKinds = [
  'event',
  'fund',
  'guide',
  'infrastructure',
  'pilot',
  'programme',
  'report',
  'sandbox',
  'standard',
] as const

export const programmeStatuses = [
  'active',
  'announced',
  'announced-not-found',
  'beta',
  'closed',
  'completed',
  'ended-or-unknown',
  'planned-outcome-unknown',
  'published',
] as const

/** Who holds the data a programme is about: Mission 1 is about private and third sector data. */
export const dataHolders = ['private', 'third-sector', 'public'] as const

export const partKinds = [
  'action',
  'area',
  'chapter',
  'group',
  'lever',
  'mission',
  'pillar',
  'principle',
  'priority',
  'priority-area',
  'section',
  'theme',
  'track',
] as const

export const confidences = ['low', 'medium', 'medium-high', 'high'] as const

export const placeKinds = [
  'uk',
  'nation',
  'region',
  'group',
  'area',
  'city',
  'country',
  'international',
] as const

type EndKind = 'organisation' | 'programme'

/** The relations a person states in relations.json, and what each may lead to; all start from an organisation. */
export const relationEnds: Record<string, readonly EndKind[]> = {
  'co-chairs': ['programme'],
  'collaborates-with': ['organisation'],
  funds: ['programme', 'organisation'],
  'hosted-event-with': ['organisation'],
  hosts: ['organisation'],
  'member-of': ['organisation'],
  'part-of': ['organisation'],
  'partners-in': ['programme'],
  regulates: ['programme', 'organisation'],
  runs: ['programme'],
  'sponsored-by': ['organisation'],
  'succeeded-by': ['organisation'],
  supports: ['programme', 'organisation'],
}
