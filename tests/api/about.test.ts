import { expect, test } from 'vitest'
import { engineUnderTest } from '../support/open-test-store.ts'
import { openSeedApi } from '../support/seed-api.ts'
import { organisations, programmes, ties } from '../support/seed-ties.ts'

const { app, get, request } = openSeedApi()

test('metadata tells what the map holds and which engine answers', async () => {
  const metadata = await get('metadata')
  expect(metadata.counts).toMatchObject({
    organisations: organisations.length,
    programmes: programmes.length,
    strategies: 13,
    priorities: 151,
  })
  expect(metadata.engine.name).toBe(engineUnderTest())
  expect(metadata.dataRead).toBe('2026-11-24')
  expect(metadata.citation).toContain(`revision ${metadata.revision}`)
})

test('a status reads as words', async () => {
  const { statuses } = await get('vocabulary')
  const names = Object.fromEntries(statuses.map(({ id, name }: { id: string; name: string }) => [id, name]))
  expect(names).toMatchObject({ active: 'Active', 'announced-not-found': 'Announced, not found since' })
})

test('the vocabulary counts each relation', async () => {
  const { relations } = await get('vocabulary')
  for (const { id, count } of relations) {
    if (id === 'LOCATED_IN' || id === 'WITHIN') continue
    expect([id, count]).toEqual([id, ties.filter((tie) => tie.relation === id).length])
  }
})

test('a strategy that implements a part hangs under it, marked as its own', async () => {
  const { parts } = await get('strategies/nds-2020')
  const mission = parts[0].parts[0]
  expect(mission.id).toBe('nds-m1')
  expect(mission.parts.map(({ id, strategy }: { id: string; strategy: string }) => [id, strategy])).toEqual([
    ['m1-levers', 'nds-m1-framework-2021'],
    ['m1-priority-areas', 'nds-m1-framework-2021'],
  ])
  expect(mission.parts[1].parts.map(({ order }: { order: number }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('13 strategies with 151 parts of their own', async () => {
  const { items } = await get('strategies')
  expect(items.length).toBe(13)
  expect(items.reduce((sum: number, { parts }: { parts: number }) => sum + parts, 0)).toBe(151)
})

test('an answer held at this revision is not sent again', async () => {
  const first = await request('strategies')
  const tag = String(first.headers.etag)
  expect((await request('strategies', { 'if-none-match': tag })).statusCode).toBe(304)
  expect((await request('strategies', { 'if-none-match': 'W/"0-old"' })).statusCode).toBe(200)
  expect((await request('search?nope=1', { 'if-none-match': tag })).statusCode).toBe(400)
})

test('an address that is not served is a problem, not a page', async () => {
  const response = await request('nothing-here')
  expect(response.statusCode).toBe(404)
  expect(response.json()).toMatchObject({ type: '/problems/no-such-address', status: 404 })
})

test('live and ready', async () => {
  for (const path of ['/health/live', '/health/ready']) {
    const response = await app().inject({ method: 'GET', url: path })
    expect([response.statusCode, response.json()]).toEqual([200, { status: 'ok' }])
  }
})

test('the description has an operation, a summary and an example for every address', async () => {
  const document = (await app().inject({ method: 'GET', url: '/api/openapi.json' })).json()
  expect(document.openapi).toBe('3.1.0')
  const bare: string[] = []
  for (const [path, item] of Object.entries(
    document.paths as Record<
      string,
      {
        get?: {
          summary?: string
          responses: Record<string, { content?: Record<string, { example?: unknown }> }>
        }
      }
    >,
  )) {
    if (!path.startsWith('/api/v1')) continue
    if (!item.get?.summary || !item.get.responses['200']?.content?.['application/json']?.example)
      bare.push(path)
  }
  expect(bare).toEqual([])
})
