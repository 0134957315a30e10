import type { z } from 'zod'
import { Problem } from '#contract/problem'

/** The responses of an operation for its OpenAPI description: the answer, and the problems it can meet. */
export function answers<T extends z.ZodType>(answer: T, { notFound = false } = {}) {
  return {
    200: answer,
    400: Problem.describe('A parameter is unknown or not valid; `errors` names it'),
    ...(notFound && { 404: Problem.describe('There is no such entity') }),
    503: Problem.describe('The store cannot answer now; see Retry-After'),
  } as { 200: T; 400: typeof Problem; 404: typeof Problem; 503: typeof Problem }
}
