import { config, type ZodType } from 'zod'
import { Problem } from '#contract/problem'
import { ApiError } from './api-error.ts'

// Zod compiles schemas with `new Function` when it may; the content security policy forbids that.
config({ jitless: true })

type QueryValue = string | number | boolean | readonly (string | number)[] | null | undefined
export type QueryParams = Readonly<Record<string, QueryValue>>

/** `/api/v1/<path>?<params>`; lists are comma separated, empty values are left out, keys are in a fixed order. */
export function apiUrl(path: string, params: QueryParams = {}): string {
  const search = new URLSearchParams()
  for (const key of Object.keys(params).sort()) {
    const value = params[key]
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '')
    if (text !== '') search.set(key, text)
  }
  const query = search.toString()
  return `/api/v1/${path.replace(/^\//, '')}${query ? `?${query}` : ''}`
}

/**
 * Asks the API and parses the answer with the schema of the contract.
 * @throws {ApiError} for a problem answer, an unreachable server or an answer of another shape.
 */
export async function apiGet<T>(url: string, schema: ZodType<T>, signal?: AbortSignal): Promise<T> {
  const response = await send(url, signal)
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw problemError(response.status, body)
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new ApiError({
    status: response.status,
    title: 'The answer was not understood',
    detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}. The page may be older than the server: reload it.`,
  })
}

async function send(url: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { headers: { accept: 'application/json' }, signal })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError({
      status: 0,
      title: navigator.onLine ? 'The server does not answer' : 'You are offline',
      detail: navigator.onLine ? 'Try again in a moment.' : 'What was loaded before still works.',
    })
  }
}

function problemError(status: number, body: unknown): ApiError {
  const problem = Problem.safeParse(body)
  if (problem.success) return new ApiError(problem.data)
  return new ApiError({ status, title: `The server answered ${status}` })
}
