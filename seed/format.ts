/**
 * The one way a seed file is written, so that a change of one fact is a change of one line: a key a
 * line, and what is short and flat (a list of ids, a date, a citation) on the line of its key.
 */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const widest = 110

/** The text of a seed file: records ordered by id, keys in the order they come. */
export function formatRecords(records: readonly { id: string }[]): string {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  const blocks = sorted.map((record) => `  ${block(record as Json, '  ')}`)
  return sorted.length === 0 ? '[]\n' : `[\n${blocks.join(',\n')}\n]\n`
}

function print(value: Json, indent: string, used: number): string {
  const line = inline(value)
  return line !== null && used + line.length <= widest ? line : block(value, indent)
}

function block(value: Json, indent: string): string {
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + print(item, inner, inner.length + 1))
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  if (!isObject(value)) return JSON.stringify(value)
  const lines = entries(value).map(([key, item]) => {
    const start = `${inner}${JSON.stringify(key)}: `
    return start + print(item, inner, start.length + 1)
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}

/** One line for a value that holds no list or object inside; null otherwise. */
function inline(value: Json): string | null {
  if (Array.isArray(value)) {
    return value.some(isNested) ? null : `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
  }
  if (!isObject(value)) return JSON.stringify(value)
  const pairs = entries(value)
  if (pairs.some(([, item]) => isNested(item))) return null
  return `{ ${pairs.map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`).join(', ')} }`
}

const entries = (value: { [key: string]: Json }) =>
  Object.entries(value).filter(([, item]) => item !== undefined)
const isNested = (value: Json) => typeof value === 'object' && value !== null
const isObject = (value: Json): value is { [key: string]: Json } => isNested(value) && !Array.isArray(value)
