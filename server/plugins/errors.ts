import type { FastifyError, FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { Problem } from '#contract/problem'
import { ComputeBusy } from '#server/compute/pool'
import { ProblemError } from '#server/http/problems'
import { StoreTimeout, StoreUnavailable } from '#server/store/errors'

const problemType = 'application/problem+json'

/** Turns every error into problem details (RFC 9457). What we did not foresee is logged and not told. */
export const errorsPlugin = fp(async (app: FastifyInstance) => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = { ...toProblem(error), instance: request.url }
    if (problem.status >= 500) request.log.error({ err: error }, problem.title)
    if (problem.status === 503) reply.header('retry-after', '5')
    return reply.code(problem.status).header('content-type', problemType).send(problem)
  })
  app.setNotFoundHandler((request, reply) => {
    const problem: Problem = {
      type: '/problems/no-such-address',
      title: 'No such address',
      status: 404,
      detail: `${request.method} ${request.url} is not served here. See /api/docs.`,
      instance: request.url,
    }
    return reply.code(404).header('content-type', problemType).send(problem)
  })
})

function toProblem(error: FastifyError): Problem {
  if (error instanceof ProblemError) return error.problem
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error)
  if (error instanceof StoreTimeout)
    return problem('timeout', 'The question took too long', 503, 'Narrow it with a filter.')
  if (error instanceof StoreUnavailable)
    return problem('store-unavailable', 'The store cannot be reached', 503)
  if (error instanceof ComputeBusy) return problem('busy', 'Too many computations are waiting', 503)
  // Nobody reads it; the log should tell it from a failure of ours (499 as nginx has it).
  if (error.name === 'AbortError') return problem('client-gone', 'The client went away', 499)
  const status = error.statusCode ?? 500
  if (status === 429) return problem('too-many-requests', 'Too many requests', 429, error.message)
  if (status < 500) return problem('bad-request', 'The request cannot be understood', status, error.message)
  return problem('internal', 'Something went wrong here', 500, 'It has been logged.')
}

const problem = (type: string, title: string, status: number, detail?: string): Problem => ({
  type: `/problems/${type}`,
  title,
  status,
  ...(detail && { detail }),
})

type Issue = { keyword?: string; instancePath: string; message?: string; params?: Record<string, unknown> }

function invalid(error: FastifyError & { validation: unknown[]; validationContext?: string }): Problem {
  const errors = (error.validation as Issue[]).flatMap(fieldErrors)
  return {
    type: '/problems/invalid-parameter',
    title: 'A parameter is not valid',
    status: 400,
    detail: errors.map(({ field, reason }) => `${field}: ${reason}`).join('; '),
    errors,
  }
}

/** One entry a field; an unknown parameter is named itself, not the object it stood in. */
function fieldErrors({ keyword, instancePath, message = 'not valid', params }: Issue) {
  // Parameters are flat: what follows the first step is the position in a list.
  const field = instancePath.split('/')[1] || 'request'
  const unknown = params?.keys as string[] | undefined
  if (unknown) return unknown.map((key) => ({ field: key, reason: 'unknown parameter' }))
  const missing = keyword === 'invalid_type' && message.endsWith('received undefined')
  return [{ field, reason: missing ? 'is required' : message }]
}
