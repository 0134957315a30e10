import { describe, expect, test } from 'vitest'
import { openSeedApi } from '../support/seed-api.ts'
import {
  betweennessOf,
  degreeOf,
  type NetworkQuestion,
  type SeedNetwork,
  seedNetwork,
  strengthOf,
} from '../support/seed-network.ts'

const { get, problem } = openSeedApi()

interface Item {
  id: string
  degree: number
  strength: number
  betweenness: number
  pagerank: number
  constraint: number | null
}

const questions: [string, NetworkQuestion][] = [
  ['', {}],
  ['&asOf=2019', { asOf: '2019-12-31' }],
  ['&since=2023-06', { since: '2023-06-01', asOf: '2026-11-24' }],
  [
    '&evidence=seen,known&programmes=0.5',
    { evidence: ['seen', 'known'], weights: { ties: 1, programmes: 0.5, funders: 0.25 } },
  ],
]

describe.each(questions)('centrality?limit=500%s', (query, question) => {
  const network = seedNetwork(question)
  const ask = async (): Promise<Item[]> => (await get(`centrality?limit=500${query}`)).items

  test('has every organisation, with the degree, strength and betweenness of the definitions', async () => {
    const items = await ask()
    expect(items.map(({ id }) => id).sort()).toEqual(network.ids)
    const betweenness = betweennessOf(network)
    for (const item of items) {
      expect([item.id, item.degree]).toEqual([item.id, degreeOf(network, item.id)])
      expect(item.strength, item.id).toBeCloseTo(strengthOf(network, item.id), 9)
      expect(item.betweenness, item.id).toBeCloseTo(betweenness.get(item.id) as number, 9)
    }
  })

  test('has the constraint of Burt’s definition, and none without ties', async () => {
    for (const { id, constraint } of await ask()) {
      const defined = constraintOf(network, id)
      if (defined === null) expect(constraint, id).toBeNull()
      else expect(constraint, id).toBeCloseTo(defined, 9)
    }
  })

  test('has a PageRank that is its own next step', async () => {
    const rank = new Map((await ask()).map(({ id, pagerank }) => [id, pagerank]))
    const n = network.ids.length
    const stuck = network.ids.filter((id) => degreeOf(network, id) === 0)
    const jump = 0.15 / n + (0.85 / n) * stuck.reduce((sum, id) => sum + (rank.get(id) ?? 0), 0)
    for (const id of network.ids) {
      let next = jump
      for (const [other, weight] of network.weights.get(id) ?? [])
        next += (0.85 * (rank.get(other) ?? 0) * weight) / strengthOf(network, other)
      expect(rank.get(id), id).toBeCloseTo(next, 9)
    }
  })
})

/** Sum over j of (p_ij + sum over q of p_iq p_qj) squared, p_ij the share of its strength that i spends on j. */
function constraintOf(network: SeedNetwork, i: string): number | null {
  const share = (a: string, b: string) => (network.weights.get(a)?.get(b) ?? 0) / strengthOf(network, a)
  const near = [...(network.weights.get(i)?.keys() ?? [])]
  if (near.length === 0) return null
  return near.reduce((sum, j) => {
    const through = near.reduce((part, q) => part + (q === j ? 0 : share(i, q) * share(q, j)), 0)
    return sum + (share(i, j) + through) ** 2
  }, 0)
}

test.each(['degree', 'strength', 'betweenness', 'pagerank'] as const)(
  'by %s the highest come first, and all measures are explained',
  async (measure) => {
    const { items, measures, exact, error, meta } = await get(`centrality?measure=${measure}&limit=50`)
    const values = items.map((item: Item) => item[measure])
    expect(values).toEqual([...values].sort((a, b) => b - a))
    expect(items.length).toBe(50)
    expect(meta.cut.text).toBe('50 of 211 organisations')
    expect([exact, error]).toEqual([true, null])
    for (const each of measures) expect(each.meaning.length).toBeGreaterThan(20)
    expect(measures.map(({ id }: { id: string }) => id)).toContain(measure)
  },
)

test('by constraint the brokers come first, those without ties last', async () => {
  const { items } = await get('centrality?measure=constraint&limit=500')
  const values = items.map(({ constraint }: Item) => constraint)
  const defined = values.filter((value: number | null) => value !== null)
  expect(values.slice(0, defined.length)).toEqual([...defined].sort((a, b) => a - b))
  expect(values.slice(defined.length).every((value: number | null) => value === null)).toBe(true)
})

test.each([
  ['centrality?measure=fame', 'measure'],
  ['centrality?limit=501', 'limit'],
  ['centrality?asOf=2021-02-30', 'asOf'],
  ['centrality?since=2022&asOf=2021', 'since'],
  ['centrality?priority=nonsense', 'priority'],
])('%s names the field %s', async (path, field) => {
  expect((await problem(path)).errors?.[0]?.field).toBe(field)
})
