import type { Value } from './port.ts'
import { exactNumber, notPlain } from './values.ts'

/** Grafeo gives nodes and relationships as plain objects with these keys, so they are told by them. */
function rawKind(value: object): string | undefined {
  if ('_id' in value && '_labels' in value) return 'a node'
  if ('_id' in value && '_type' in value && '_source' in value) return 'a relationship'
  return undefined
}

/** A Date is Grafeo's form of a local date and time: it has no zone. Every other temporal value is text already. */
function localDateTime(value: Date): string {
  return value.toISOString().replace(/\.?0*Z$/, '')
}

/** The values of Grafeo that are not plain JSON. @throws StoreRefused for a node or a relationship */
export function leaf(value: object | bigint, column: string): Value | undefined {
  if (typeof value === 'bigint') return exactNumber(value)
  if (value instanceof Date) return localDateTime(value)
  const raw = rawKind(value)
  if (raw) throw notPlain(column, raw)
  return undefined
}
