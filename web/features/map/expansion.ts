import { Direction, EntityType, Relation } from '#contract/common'

/** What the map is expanded by, as it stands in the address. Pure. */

/** Only neighbours of one relation and direction, or of one type. */
export type Via = { relation: Relation; direction: Direction } | { type: EntityType }

interface ExpansionToken {
  id: string
  count: number
  /** Null: neighbours of every kind. */
  via: Via | null
}

/** Neighbours an expansion adds at first, and with each "more". */
export const expandStep = 20

/** `odi:20` or `odi:20:RUNS.out` or `odi:20:priority`; a missing or wrong number reads as one step. */
export function readExpansion(token: string): ExpansionToken {
  const [id = '', count, via = ''] = token.split(':')
  const number = Number(count)
  const valid = Number.isInteger(number) && number > 0
  return { id, count: valid ? Math.min(number, 480) : expandStep, via: readVia(via) }
}

function readVia(text: string): Via | null {
  const [relation, direction] = text.split('.')
  const tie = { relation: Relation.safeParse(relation), direction: Direction.safeParse(direction) }
  if (tie.relation.success && tie.direction.success)
    return { relation: tie.relation.data, direction: tie.direction.data }
  const type = EntityType.safeParse(text)
  return type.success ? { type: type.data } : null
}

export const viaText = (via: Via): string => ('type' in via ? via.type : `${via.relation}.${via.direction}`)

const tokenOf = ({ id, count, via }: ExpansionToken): string =>
  via ? `${id}:${count}:${viaText(via)}` : `${id}:${count}`

/** The expansions with one more step for the entity, by the same way. */
export function expandedBy(
  tokens: readonly string[],
  id: string,
  by = expandStep,
  via: Via | null = null,
): string[] {
  const way = tokenOf({ id, count: 0, via })
  const isSame = (token: string) => tokenOf({ ...readExpansion(token), count: 0 }) === way
  const before = tokens.find(isSame)
  const count = (before ? readExpansion(before).count : 0) + by
  return [...tokens.filter((token) => !isSame(token)), tokenOf({ id, count, via })]
}

/** Without any expansion of the entity. */
export const withoutExpansion = (tokens: readonly string[], id: string): string[] =>
  tokens.filter((token) => readExpansion(token).id !== id)
