import { afterAll, beforeAll, expect } from 'vitest'
import { buildApp } from '#server/app'
import type { App } from '#server/http/context'
import { openSeedStore } from './open-test-store.ts'

/** The whole app on the shared seed, without a port, for one test file. */
export function openSeedApi() {
  let app: App
  beforeAll(async () => {
    app = await buildApp({ store: await openSeedStore() })
    await app.ready()
  })
  afterAll(() => app?.close())

  const request = (path: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url: `/api/v1/${path}`, headers })

  /** The answer to a good question. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely; their shape is the contract's matter
  const get = async (path: string): Promise<any> => {
    const response = await request(path)
    expect(response.statusCode, `${path}: ${response.body.slice(0, 300)}`).toBe(200)
    return response.json()
  }

  /** The problem that a bad question meets. */
  const problem = async (path: string) => {
    const response = await request(path)
    expect(response.headers['content-type']).toContain('application/problem+json')
    return response.json() as {
      status: number
      type: string
      detail?: string
      errors?: { field: string; reason: string }[]
    }
  }

  return { request, get, problem, app: () => app }
}
