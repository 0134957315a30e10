import type { EntityRef } from '#contract/common'
import type { Claim } from '#contract/entities'

/** What an organisation became and what it came from, along SUCCEEDED_BY. Splits and merges are many to many. */

export interface Heir {
  /** Id of the claim. */
  id: string
  other: EntityRef
  /** When it happened, as precise as known. */
  date: string | null
  /** What moved. */
  note: string | null
}

export interface Lineage {
  /** Step by step away from the organisation: those it became, then what those became. */
  later: Heir[][]
  earlier: Heir[][]
}

/** Far more than any real chain; a wrong claim must not lead through the whole map. */
const mostSteps = 8

export const hasLineage = (claims: readonly Claim[]): boolean =>
  claims.some(({ relation }) => relation === 'SUCCEEDED_BY')

/** @param claimsOf reads the claims of an entity */
export async function lineageOf(
  id: string,
  claimsOf: (id: string) => Promise<readonly Claim[]>,
): Promise<Lineage> {
  const [later, earlier] = await Promise.all([follow(id, 'out', claimsOf), follow(id, 'in', claimsOf)])
  return { later, earlier }
}

async function follow(
  id: string,
  direction: 'out' | 'in',
  claimsOf: (id: string) => Promise<readonly Claim[]>,
): Promise<Heir[][]> {
  const seen = new Set([id])
  const steps: Heir[][] = []
  let ids = [id]
  while (ids.length > 0 && steps.length < mostSteps) {
    const claims = (await Promise.all(ids.map(claimsOf))).flat()
    const step: Heir[] = []
    for (const claim of claims) {
      if (claim.relation !== 'SUCCEEDED_BY' || claim.direction !== direction || seen.has(claim.other.id))
        continue
      seen.add(claim.other.id)
      step.push({ id: claim.id, other: claim.other, date: claim.start, note: claim.note })
    }
    if (step.length > 0) steps.push(step)
    ids = step.map(({ other }) => other.id)
  }
  return steps
}
