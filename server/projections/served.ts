import type { MapSnapshot } from './map.ts'
import { addressesByProgramme } from './membership.ts'
import type { ProgrammeRole } from './network-records.ts'

/** What organisations serve: a part of a strategy that a programme addresses in which they have a role. */

/** Programmes by organisation, each once. */
export function programmesOf(
  roles: readonly Pick<ProgrammeRole, 'organisation' | 'programme'>[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { organisation, programme } of roles)
    found.set(organisation, (found.get(organisation) ?? new Set()).add(programme))
  return found
}

/** Parts by organisation, with the number of its programmes that address each, in the order of their ids. */
export function partsServed(
  map: MapSnapshot,
  programmes: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Map<string, number>> {
  const addresses = addressesByProgramme(map)
  return new Map(
    [...programmes].map(([organisation, its]) => {
      const counts = new Map<string, number>()
      for (const programme of its)
        for (const part of new Set((addresses.get(programme) ?? []).map((edge) => edge.to)))
          counts.set(part, (counts.get(part) ?? 0) + 1)
      return [organisation, new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))]
    }),
  )
}
