import type { Problem } from '#contract/problem'

/** An error a client can act on, sent as RFC 9457 problem details. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.problem = problem
  }
}

export const notFound = (what: string, id: string): ProblemError =>
  new ProblemError({
    type: '/problems/not-found',
    title: 'Not found',
    status: 404,
    detail: `There is no ${what} "${id}".`,
    errors: [{ field: 'id', reason: `unknown ${what}` }],
  })

/** A parameter that has the right form and a value that does not exist or does not fit. */
export const invalidParameter = (field: string, reason: string): ProblemError =>
  new ProblemError({
    type: '/problems/invalid-parameter',
    title: 'A parameter is not valid',
    status: 400,
    detail: `${field}: ${reason}`,
    errors: [{ field, reason }],
  })
