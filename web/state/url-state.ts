import type { z } from 'zod'

/** Reading and writing the state of a view in the search part of a URL. Pure; the hook is in use-view-state.ts. */

type AnySchema = z.ZodObject
export type Patch<S extends AnySchema> = { [K in keyof z.output<S>]?: z.output<S>[K] | null | undefined }

/** The state in `search`; what the schema does not know is left alone, what is wrong falls back to the default. */
export function readState<S extends AnySchema>(schema: S, search: string): z.output<S> {
  const params = new URLSearchParams(search)
  const raw: Record<string, string> = {}
  for (const key of Object.keys(schema.shape)) {
    const value = params.get(key)
    if (value !== null && value !== '') raw[key] = value
  }
  for (;;) {
    const parsed = schema.safeParse(raw)
    if (parsed.success) return parsed.data
    const wrong = parsed.error.issues.map((issue) => String(issue.path[0])).filter((key) => key in raw)
    if (wrong.length === 0) throw parsed.error
    for (const key of wrong) delete raw[key]
  }
}

/**
 * `next` with the very values of `before` where they say the same: what depends on one key is then not worked out anew
 * when another changes.
 */
export function keepSame<T extends Record<string, unknown>>(before: T | null, next: T): T {
  if (!before) return next
  const kept = Object.entries(next).map(([key, value]) => {
    const old = before[key]
    return [key, JSON.stringify(old) === JSON.stringify(value) ? old : value]
  })
  return Object.fromEntries(kept) as T
}

/** `search` with the patch written in: defaults and empty values leave the URL, keys of others stay. */
export function writeState<S extends AnySchema>(schema: S, search: string, patch: Patch<S>): string {
  const params = new URLSearchParams(search)
  const defaults = readState(schema, '') as Record<string, unknown>
  for (const [key, value] of Object.entries(patch)) {
    const text = textOf(value)
    if (text === '' || text === textOf(defaults[key])) params.delete(key)
    else params.set(key, text)
  }
  return readable(params)
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === false) return ''
  if (value === true) return '1'
  return Array.isArray(value) ? value.join(',') : String(value)
}

/** Commas and colons may stand as they are in a query; encoded they make links hard to read. */
function readable(params: URLSearchParams): string {
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}
