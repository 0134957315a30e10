import { afterAll, beforeAll, expect, test } from 'vitest'
import '#server/app'
import '#seed/load-seed'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { inject } from 'vitest'
import { definedQueries } from '#server/queries/define-query'
import type { CypherFile } from '#server/queries/load-cypher'
import { openSeedStore } from '../../support/open-test-store.ts'

/** How the real Neo4j would run each question: EXPLAIN, never the text. */

let driver: Driver

beforeAll(async () => {
  await openSeedStore()
  const { seed, scratch } = inject('neo4j')
  const { uri, user = 'neo4j', password } = seed ?? scratch
  driver = neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined)
})
afterAll(() => driver?.close())

const samples: Record<string, unknown> = {
  string: 'x',
  integer: neo4j.int(1),
  float: 1.5,
  boolean: true,
  map: {},
  'string[]': ['x'],
  'integer[]': [neo4j.int(1)],
  'map[]': [{}],
}

async function operators({ text, params }: CypherFile): Promise<string[]> {
  const values = Object.fromEntries(params.map(({ name, type }) => [name, samples[type]]))
  const session = driver.session()
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, values)
    return flatten(summary.plan as Plan)
  } finally {
    await session.close()
  }
}

const flatten = (plan: Plan): string[] => [
  plan.operatorType.replace(/@.*/, ''),
  ...(plan.children ?? []).flatMap((child) => flatten(child as Plan)),
]

/** Parameters that name what a question starts from. */
const startsFromId = ({ params, text }: CypherFile) =>
  params.some(({ name }) => ['id', 'ids', 'pairs', 'a', 'b'].includes(name)) && text.includes('MATCH')

const named = (queries: CypherFile[]) => queries.map((query) => [query.file, query] as const)

test.each(named(definedQueries))(
  '%s scans neither all nodes nor a product of two sets',
  async (_file, query) => {
    const wasteful = /AllNodesScan|CartesianProduct|AllRelationshipsScan/
    expect((await operators(query)).filter((name) => wasteful.test(name))).toEqual([])
  },
)

test.each(named(definedQueries.filter(startsFromId)))(
  '%s starts with an index seek',
  async (_file, query) => {
    const found = await operators(query)
    expect(found.some((name) => /IndexSeek/.test(name))).toBe(true)
    expect(found.filter((name) => /LabelScan|IndexScan/.test(name))).toEqual([])
  },
)
