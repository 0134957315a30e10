import { firstDay, lastDay, type PartialDate } from '#server/analysis/dates'
import type { Value } from '#server/store/port'
import type { Citation, Evidence } from '../schema.ts'

export type Properties = Record<string, Value>

interface Marked {
  id: string
  evidence: Evidence
  sources?: Citation[]
  note?: string
  start?: PartialDate & { evidence: Evidence }
  end?: PartialDate & { evidence: Evidence }
}

/**
 * The properties that every node and relationship carries as a claim. What is absent is null, so that a
 * second load also takes away what a record no longer says. `supports` runs parallel to `sources`.
 */
export function claim(
  { id, evidence, sources = [], note, start, end }: Marked,
  supports: string,
): Properties {
  return {
    id,
    evidence,
    review: 'unreviewed',
    sources: sources.map((citation) => (typeof citation === 'string' ? citation : citation.id)),
    supports: sources.map((citation) => (typeof citation === 'string' ? supports : citation.supports)),
    note: note ?? null,
    ...dates(start, end),
  }
}

function dates(start: Marked['start'], end: Marked['end']): Properties {
  return {
    start: start?.value ?? null,
    startPrecision: start?.precision ?? null,
    startEvidence: start?.evidence ?? null,
    firstDay: firstDay(start),
    end: end?.value ?? null,
    endPrecision: end?.precision ?? null,
    endEvidence: end?.evidence ?? null,
    lastDay: lastDay(end),
  }
}
