import { placedParts } from '../parts.ts'
import type { Problem } from '../problems.ts'
import type { Seed } from '../schema.ts'

/** What links two records links two different ones, and a link between strategies leaves its strategy. */
export function checkOwnEnds(seed: Seed): Problem[] {
  const owner = new Map(
    seed.strategies.flatMap((strategy) => placedParts(strategy).map(({ part }) => [part.id, strategy.id])),
  )
  return [...relationsToSelf(seed), ...strategiesToSelf(seed, owner), ...alignmentsAtHome(seed, owner)]
}

function relationsToSelf({ relations }: Seed): Problem[] {
  return relations
    .filter(({ from, to }) => from === to)
    .map(({ id }) => ({ file: 'relations', record: id, field: 'to', message: 'must differ from "from"' }))
}

function strategiesToSelf({ strategies }: Seed, owner: Map<string, string>): Problem[] {
  return strategies.flatMap(({ id, implements: implemented, replaces }) => [
    ...(implemented && owner.get(implemented) === id ? [atHome(id, 'implements', 'a part of itself')] : []),
    ...(replaces === id ? [atHome(id, 'replaces', 'itself')] : []),
  ])
}

const atHome = (record: string, field: string, what: string): Problem => ({
  file: 'strategies',
  record,
  field,
  message: `a strategy cannot do so with ${what}`,
})

function alignmentsAtHome({ crosswalk }: Seed, owner: Map<string, string>): Problem[] {
  return crosswalk.flatMap(({ id, from, to }) =>
    to.flatMap((part, index) => {
      const strategy = owner.get(from)
      if (!strategy || owner.get(part) !== strategy) return []
      const message = `"${part}" is a part of the same strategy as "${from}" (${strategy})`
      return [{ file: 'crosswalk' as const, record: id, field: `to[${index}]`, message }]
    }),
  )
}
