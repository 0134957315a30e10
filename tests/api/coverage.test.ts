import { describe, expect, test } from 'vitest'
import { openSeedApi } from '../support/seed-api.ts'
import { countCoverage, effortOn, type Question, rowsOf, strategyIds } from '../support/seed-coverage.ts'

const { get, problem, request } = openSeedApi()

const days = [undefined, '2018', '2020-06', '2021-11-24', '2023']
const shapes: Question[] = [
  { by: 'place' },
  { by: 'place', level: 'region' },
  { by: 'sector' },
  { by: 'kind' },
  { by: 'evidence' },
  { by: 'year' },
]
const filters: Partial<Question>[] = [
  {},
  { count: 'started' },
  { role: ['FUNDS'] },
  { role: ['RUNS'], count: 'started' },
  { ledBy: 'outside-government' },
  { evidence: ['seen'] },
  { kind: ['fund', 'report'] },
]
const questions = shapes.flatMap((shape) =>
  days.flatMap((asOf) =>
    filters.map((filter) => ({ ...shape, ...filter, ...(asOf && { asOf }) }) as Question),
  ),
)

const urlOf = (strategy: string, question: Question) =>
  `strategies/${strategy}/coverage?cells=ids&${new URLSearchParams(
    Object.entries(question).map(([key, value]) => [key, String(value)]),
  )}`

/** Where the answer and the independent count differ, in words. */
async function differences(strategy: string, question: Question): Promise<string[]> {
  const answer = await get(urlOf(strategy, question))
  const expected = countCoverage(strategy, question)
  const found: string[] = []
  const compare = (key: string, cell: Record<string, unknown>) => {
    const count = expected.get(key) ?? { programmes: [], organisations: [], direct: 0, wide: 0 }
    expected.delete(key)
    const right = {
      programmes: count.programmes.length,
      organisations: count.organisations.length,
      programmeIds: [...count.programmes].sort(),
      organisationIds: count.organisations,
      ...('direct' in cell && { direct: count.direct, wide: count.wide }),
    }
    const { row: _row, column: _column, effort: _effort, ...got } = cell
    for (const [name, value] of Object.entries(right))
      if (JSON.stringify(got[name]) !== JSON.stringify(value))
        found.push(`${urlOf(strategy, question)} ${key} ${name}: ${got[name]}, not ${value}`)
  }
  for (const cell of answer.cells) compare(`${cell.row} ${cell.column}`, cell)
  for (const total of answer.totals) compare(total.row, total)
  return [...found, ...[...expected.keys()].map((key) => `${urlOf(strategy, question)} lacks ${key}`)]
}

describe.each(strategyIds)('coverage of %s', (strategy) => {
  test('counts what an independent count finds, by every dimension, on several days, with every filter', async () => {
    const found: string[] = []
    for (const question of questions) found.push(...(await differences(strategy, question)))
    expect(found.slice(0, 20)).toEqual([])
  }, 120_000)

  test('has every part of the tree as a row, and its effort, once', async () => {
    const { rows, totals, columns, cells } = await get(`strategies/${strategy}/coverage`)
    expect(rows.map(({ id }: { id: string }) => id).sort()).toEqual(rowsOf(strategy).sort())
    for (const { row, effort } of totals) expect(effort, row).toEqual(effortOn(strategy, row))
    expect(cells.length).toBe(rows.length * columns.length)
  })
})

test('the strategy counts what counts for the Mission 1 framework, whose parts are marked', async () => {
  const whole = await get('strategies/nds-2020/coverage?cells=ids')
  const framework = await get('strategies/nds-m1-framework-2021/coverage?cells=ids')
  const mission = whole.totals.find(({ row }: { row: string }) => row === 'nds-m1')
  for (const { programmeIds } of framework.totals)
    expect(mission.programmeIds).toEqual(expect.arrayContaining(programmeIds))
  const row = whole.rows.find(({ id }: { id: string }) => id === 'm1-pa-pets')
  expect(row).toMatchObject({ strategy: 'nds-m1-framework-2021' })
})

test('meta says what is left out and by which rule', async () => {
  const { meta } = await get('strategies/nds-2020/coverage')
  expect(meta).toMatchObject({ asOf: '2026-11-24', leftOut: { planned: expect.any(Number) } })
  expect(meta.leftOut).toHaveProperty('international')
  expect(meta.notes.join(' ')).toContain('Planned programmes never count')
})

describe('a cell', () => {
  test('opens into exactly the programmes and organisations it counts, page by page', async () => {
    for (const by of ['place', 'sector', 'year']) {
      const matrix = await get(`strategies/nds-2020/coverage?by=${by}&cells=ids`)
      const full = matrix.cells.filter((cell: { programmes: number }) => cell.programmes > 3).slice(0, 12)
      expect(full.length).toBeGreaterThan(0)
      for (const cell of full) {
        const ids: string[] = []
        let next: string | null = ''
        while (next !== null) {
          const page = await get(
            `strategies/nds-2020/coverage/cell?by=${by}&row=${cell.row}&column=${cell.column}&limit=3${next && `&cursor=${next}`}`,
          )
          expect(page.effort).toEqual(cell.effort)
          ids.push(...page.items.map(({ id }: { id: string }) => id))
          next = page.next
        }
        expect(ids.sort(), `${cell.row} ${cell.column}`).toEqual(
          [...cell.programmeIds, ...cell.organisationIds].sort(),
        )
      }
    }
  })

  test('without a column is the whole row', async () => {
    const { totals } = await get('strategies/nds-2020/coverage?cells=ids')
    const total = totals.find(({ row }: { row: string }) => row === 'm1-pa-pets')
    const { items } = await get('strategies/nds-2020/coverage/cell?row=m1-pa-pets&limit=500')
    expect(items.map(({ id }: { id: string }) => id).sort()).toEqual(
      [...total.programmeIds, ...total.organisationIds].sort(),
    )
  })
})

test.each([
  ['strategies/nds-2020/coverage?by=colour', 400, 'by'],
  ['strategies/nds-2020/coverage?colour=red', 400, 'colour'],
  ['strategies/nds-2020/coverage?role=ADMIRES', 400, 'role'],
  ['strategies/nds-2020/coverage?asOf=2021-13', 400, 'asOf'],
  ['strategies/nds-2020/coverage?kind=unicorn', 400, 'kind'],
  ['strategies/nds-2020/coverage/cell', 400, 'row'],
  ['strategies/nds-2020/coverage/cell?row=nowhere', 400, 'row'],
  ['strategies/nds-2020/coverage/cell?row=m1-pa-pets&column=narnia', 400, 'column'],
  ['strategies/nowhere/coverage', 404, 'id'],
  ['strategies/nowhere/coverage/cell?row=m1-pa-pets', 404, 'id'],
])('%s is refused with %i, naming %s', async (path, status, field) => {
  const answer = await problem(path)
  expect(answer.status).toBe(status)
  expect(answer.errors?.map((error) => error.field)).toContain(field)
})

test('a client that holds the answer is told so', async () => {
  const { headers } = await request('strategies/nds-2020/coverage')
  const again = await request('strategies/nds-2020/coverage', { 'if-none-match': String(headers.etag) })
  expect(again.statusCode).toBe(304)
})
