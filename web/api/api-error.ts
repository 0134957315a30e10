import type { Problem } from '#contract/problem'

type Parts = Pick<Problem, 'status' | 'title'> & Partial<Problem>

/** A problem answer (RFC 9457) as an error; `status` 0 means that no answer came. */
export class ApiError extends Error {
  readonly status: number
  readonly title: string
  readonly detail: string | undefined
  readonly errors: readonly { field: string; reason: string }[]

  constructor(parts: Parts) {
    super(parts.title)
    this.name = 'ApiError'
    this.status = parts.status
    this.title = parts.title
    this.detail = parts.detail
    this.errors = parts.errors ?? []
  }
}
