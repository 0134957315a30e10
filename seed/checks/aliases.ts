import type { Problem } from '../problems.ts'
import type { Seed } from '../schema.ts'
import { identified } from './known-ids.ts'

/** An alias is never a key: none is spelt like the id of another record, and none is given twice. */
export function checkAliases(seed: Seed): Problem[] {
  const ids = new Set(identified(seed).map(({ id }) => id))
  return (['places', 'organisations'] as const).flatMap((file) =>
    seed[file].flatMap(({ id, name, aliases = [] }) =>
      aliases.flatMap((alias, index) => {
        const message = faultOf(
          alias,
          aliases.indexOf(alias) < index || alias === name,
          ids.has(alias) && alias !== id,
        )
        return message ? [{ file, record: id, field: `aliases[${index}]`, message }] : []
      }),
    ),
  )
}

function faultOf(alias: string, repeated: boolean, taken: boolean): string | null {
  if (repeated) return `"${alias}" is already a name of this record`
  return taken ? `"${alias}" is the id of another record, and an alias is never a key` : null
}
