import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '#server/app'
import type { Store } from '#server/store/port'
import { type GapCase, loadCase } from '../support/gap-case.ts'
import { openScratchStore } from '../support/open-test-store.ts'

/** One hand-drawn map for each type of gap, with the answer worked out on paper. */

const folder = new URL('../cases/gaps/', import.meta.url)
const cases: GapCase[] = readdirSync(folder).map((file) =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
)

// Each map takes the place of the one before, in a new revision: an empty store with all its indexes takes Neo4j long.
let store: Store
beforeAll(async () => {
  store = await openScratchStore()
})
afterAll(() => store?.close())

test.each(cases)('$name ($question)', async (drawn) => {
  await loadCase(store, drawn)
  const app = await buildApp({ store })
  const { statusCode, body } = await app.inject({ url: `/api/v1/strategies/plan/gaps?${drawn.question}` })
  await app.close()
  expect(statusCode, body).toBe(200)
  const found: Record<string, unknown>[] = JSON.parse(body).items
  expect(found.map(({ id }) => id)).toEqual(drawn.gaps.map(({ id }) => id))
  for (const [index, { severity, components, closers, ...rest }] of drawn.gaps.entries()) {
    const gap = found[index] as {
      severity: number
      components: Record<string, number>
      closers: { id: string }[]
    }
    expect(gap).toMatchObject(rest)
    expect(gap.severity).toBeCloseTo(severity, 10)
    for (const [name, value] of Object.entries(components as Record<string, number>))
      expect(gap.components[name], name).toBeCloseTo(value, 10)
    if (closers) expect(gap.closers.map(({ id }) => id)).toEqual(closers)
  }
})
