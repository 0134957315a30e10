import type { Problem } from '../problems.ts'
import type { Seed } from '../schema.ts'
import { checkAliases } from './aliases.ts'
import { checkDates } from './dates.ts'
import { checkIds } from './ids.ts'
import { checkOwnEnds } from './own-ends.ts'
import { checkPlaces } from './places.ts'
import { checkReferences } from './references.ts'
import { checkRepeats } from './repeats.ts'

const checks = [checkIds, checkReferences, checkRepeats, checkAliases, checkPlaces, checkDates, checkOwnEnds]

/** What the records of a well-formed seed say of one another that cannot be so; empty when all is well. */
export function checkSeed(seed: Seed): Problem[] {
  return checks.flatMap((check) => check(seed))
}
