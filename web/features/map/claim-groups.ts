import { type Direction, type Relation, relations } from '#contract/common'
import type { Claim } from '#contract/entities'

/** Claims of one relation, seen from one end. */
export interface ClaimGroup {
  relation: Relation
  direction: Direction
  claims: Claim[]
}

/** Claims by relation and direction, in the order of the model; within a group the latest first, undated last. Pure. */
export function claimGroups(claims: readonly Claim[]): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>()
  for (const claim of claims) {
    const key = `${claim.relation} ${claim.direction}`
    const group = groups.get(key) ?? { relation: claim.relation, direction: claim.direction, claims: [] }
    groups.set(key, group)
    group.claims.push(claim)
  }
  const order = (group: ClaimGroup) =>
    relations.indexOf(group.relation) * 2 + (group.direction === 'out' ? 0 : 1)
  const sorted = [...groups.values()].sort((a, b) => order(a) - order(b))
  return sorted.map((group) => ({ ...group, claims: [...group.claims].sort(byDate) }))
}

const byDate = (a: Claim, b: Claim): number =>
  (b.start ?? '').localeCompare(a.start ?? '') || a.other.name.localeCompare(b.other.name, 'en-GB')
