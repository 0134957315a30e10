import type { EntityRef } from '#contract/common'
import type { Claim } from '#contract/entities'

/** What an organisation became and what it came from, along SUCCEEDED_BY. Splits and merges are many to many. */

export interface Heir {
  /** Id of the claim. */
  id: string
  other: EntityRef
  /** Id of the one it comes after, or before: the organisation itself, or one of the step before. */
  of: string
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
    const claims = await Promise.all(
      ids.map(async (of) => (await claimsOf(of)).map((claim) => ({ of, claim }))),
    )
    const step: Heir[] = []
    for (const { of, claim } of claims.flat()) {
      if (claim.relation !== 'SUCCEEDED_BY' || claim.direction !== direction || seen.has(claim.other.id))
        continue
      seen.add(claim.other.id)
      step.push({ id: claim.id, other: claim.other, of, date: claim.start, note: claim.note })
    }
    if (step.length > 0) steps.push(step)
    ids = step.map(({ other }) => other.id)
  }
  return steps
}

/** What an organisation had become by the end of a day, month or year: the last of each line; empty when nothing. */
export const becomeBy = (id: string, { later }: Lineage, asOf: string): Heir[] =>
  lastOf(id, later.flat(), ({ date }) => date !== null && firstDay(date) <= lastDay(asOf))

/** Which organisations had, by then, not yet become part of it: the first of each line that was there. */
export const notYetBy = (id: string, { earlier }: Lineage, asOf: string): Heir[] =>
  lastOf(id, earlier.flat(), ({ date }) => date !== null && firstDay(date) > lastDay(asOf))

/** Goes from heir to heir as far as they pass, and keeps those where each line ends. */
function lastOf(id: string, heirs: readonly Heir[], passes: (heir: Heir) => boolean): Heir[] {
  return heirs
    .filter((heir) => heir.of === id && passes(heir))
    .flatMap((heir) => {
      const next = lastOf(heir.other.id, heirs, passes)
      return next.length > 0 ? next : [heir]
    })
}

const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`
/** Later than every day of the month or year; not itself a day of the calendar. */
const lastDay = (date: string): string => `${date}${'-99-99'.slice(date.length - 4)}`
