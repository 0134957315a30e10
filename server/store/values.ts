import { StoreRefused } from './errors.ts'
import type { Params, Row, Value } from './port.ts'

/**
 * The shared rule for plain values, kept in both directions by both adapters.
 *
 * In: null, booleans, finite numbers, strings, lists and plain objects; undefined becomes null. Anything else
 * (a Date, a bigint, NaN, an instance of a class) is refused by the name of its parameter, because the engines
 * would each make something different of it.
 * Out: the same. An adapter passes its own leaves (integers, dates) through `leaf`; nodes, relationships and
 * paths never cross.
 */

/** Grafeo reads `{$date: ..}` and `{termType: ..}` as values of its own, and takes neither `__proto__` nor NUL. */
function isReservedKey(key: string): boolean {
  return key.startsWith('$') || key === 'termType' || key === '__proto__' || key.includes('\0')
}

function isPlainObject(value: object): value is Record<string, unknown> {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function describe(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object' && value !== null) return `a ${value.constructor?.name ?? 'special object'}`
  return `a ${typeof value}`
}

function plainMap(value: Record<string, unknown>, path: string): Record<string, Value> {
  const plain: Record<string, Value> = {}
  for (const [key, item] of Object.entries(value)) {
    if (isReservedKey(key))
      throw new StoreRefused(`Parameter $${path} has the key "${key}", which is reserved.`)
    plain[key] = plainParam(item, `${path}.${key}`)
  }
  return plain
}

function plainParam(value: unknown, path: string): Value {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  // -0 has no integer form: engines differ on it, so it travels as 0.
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0
  if (Array.isArray(value)) return value.map((item, at) => plainParam(item, `${path}[${at}]`))
  if (typeof value === 'object' && isPlainObject(value)) return plainMap(value, path)
  throw new StoreRefused(`Parameter $${path} is ${describe(value)}: only plain JSON values reach the store.`)
}

/**
 * Checks the parameters of a statement and gives them back as plain values.
 * @throws StoreRefused naming the first parameter that is none, such as `$rows[3].start`
 */
export function plainParams(params: Params = {}): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plainParam(value, name)]))
}

/** Turns an engine's own leaf into a plain value, or returns undefined when it has none. */
export type Leaf = (value: object | bigint, column: string) => Value | undefined

/**
 * Turns one value of a result into a plain one.
 * @throws StoreRefused when it is none: a node, a relationship, a path, a point, bytes, NaN or an infinity
 */
function plainResult(value: unknown, column: string, leaf: Leaf): Value {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (Array.isArray(value)) return value.map((item) => plainResult(item, column, leaf))
  if (typeof value === 'object' || typeof value === 'bigint') {
    const own = leaf(value, column)
    if (own !== undefined) return own
    if (typeof value === 'object' && isPlainObject(value)) return plainResultMap(value, column, leaf)
  }
  throw notPlain(column, describe(value))
}

function plainResultMap(value: Record<string, unknown>, column: string, leaf: Leaf): Record<string, Value> {
  const plain: Record<string, Value> = {}
  for (const key of Object.keys(value)) plain[key] = plainResult(value[key], column, leaf)
  return plain
}

/** One row of a result. */
export function plainRow(row: Record<string, unknown>, leaf: Leaf): Row {
  const plain: Row = {}
  for (const column of Object.keys(row)) plain[column] = plainResult(row[column], column, leaf)
  return plain
}

export function notPlain(column: string, what: string): StoreRefused {
  return new StoreRefused(`Column "${column}" of the result holds ${what}: return scalars, lists or maps.`)
}

/** A whole number of an engine as a JS number. @throws StoreRefused rather than lose a digit */
export function exactNumber(whole: bigint): number {
  const number = Number(whole)
  if (BigInt(number) === whole) return number
  throw new StoreRefused(`The whole number ${whole} of the result is too large to be exact in JSON.`)
}
