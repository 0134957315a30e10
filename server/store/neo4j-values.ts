import neo4j, { type Record as DriverRecord } from 'neo4j-driver'
import type { Params, Row, Value } from './port.ts'
import { exactNumber, plainParams, plainRow } from './values.ts'

/** What the driver takes as a parameter: our plain values with whole numbers as its own integers. */
function toDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toDriver)
  if (value !== null && typeof value === 'object') return toDriverMap(value)
  return value
}

function toDriverMap(map: Record<string, Value>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toDriver(value)]))
}

/**
 * Parameters for the driver. A JS number would reach Neo4j as a float, which LIMIT refuses and which never
 * equals a stored list of integers, so whole numbers are sent as integers, at any depth.
 */
export function toDriverParams(params?: Params): Record<string, unknown> {
  return toDriverMap(plainParams(params))
}

/** Durations are left out: the engines write them differently, so they are computed in TypeScript. */
function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value)
  )
}

/** ISO 8601 without the zeros that the driver adds to a fraction of a second. */
function isoText(value: object): string {
  return String(value)
    .replace(/(\.\d*?)0+(?=\D|$)/, '$1')
    .replace(/\.(?=\D|$)/, '')
}

function leaf(value: object | bigint): Value | undefined {
  if (typeof value === 'bigint') return exactNumber(value)
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : exactNumber(value.toBigInt())
  return isTemporal(value) ? isoText(value) : undefined
}

/** One record of the driver as a plain row. @throws StoreRefused when it holds a node, relationship or path */
export function toRow(record: DriverRecord): Row {
  return plainRow(record.toObject(), leaf)
}
