import { withArticle } from '../messages.ts'
import type { Problem } from '../problems.ts'
import type { Seed } from '../schema.ts'
import { type Kind, kindsOf, namesOf } from './known-ids.ts'
import { type Mention, mentions } from './mentions.ts'

/** Every id that a record mentions exists, is of a kind that may stand there, and is an id and not a name. */
export function checkReferences(seed: Seed): Problem[] {
  const kinds = kindsOf(seed)
  const names = namesOf(seed)
  return mentions(seed).flatMap((mention) => {
    const message = faultOf(mention, kinds, names)
    return message === null ? [] : [{ ...placeOf(mention), message }]
  })
}

const placeOf = ({ file, record, field }: Mention) => ({ file, record, field })

function faultOf({ id, expected }: Mention, kinds: Map<string, Kind>, names: Map<string, Set<string>>) {
  const kind = kinds.get(id)
  if (kind !== undefined)
    return expected.includes(kind)
      ? null
      : `"${id}" is ${withArticle(kind)}, not ${withArticle(oneOf(expected))}`
  const named = names.get(id)
  if (!named) return `unknown ${oneOf(expected)} "${id}"`
  return `"${id}" is a name or an alias, which is never a key: write the id (${[...named].join(' or ')})`
}

const oneOf = (kinds: readonly Kind[]) => kinds.join(' or ')
