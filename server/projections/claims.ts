import { z } from 'zod'
import { type Edge, Evidence, Precision, Relation, Review } from '#contract/common'

/** Reads the claim properties that every node and relationship of the store carries. */

export type Properties = Record<string, unknown>

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const texts = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? [])

export const readText = (properties: Properties, key: string): string | null => text.parse(properties[key])
export const readTexts = (properties: Properties, key: string): string[] => texts.parse(properties[key])

const stored = z.object({
  evidence: Evidence,
  review: Review,
  start: text,
  end: text,
  startPrecision: Precision.nullish(),
  endPrecision: Precision.nullish(),
  startEvidence: Evidence.nullish(),
  endEvidence: Evidence.nullish(),
  note: text,
})

export function claimOf(properties: Properties) {
  const { startPrecision, endPrecision, startEvidence, endEvidence, ...claim } = stored.parse(properties)
  return {
    ...claim,
    precision: { start: startPrecision ?? null, end: endPrecision ?? null },
    dateEvidence: { start: startEvidence ?? null, end: endEvidence ?? null },
  }
}

/** A relationship's properties, with `relation`, `from` and `to` beside them, as an edge of the API. */
export function edgeOf(properties: Properties): Edge {
  return {
    id: String(properties.id),
    from: String(properties.from),
    to: String(properties.to),
    relation: Relation.parse(properties.relation),
    ...claimOf(properties),
    sources: readTexts(properties, 'sources'),
  }
}
