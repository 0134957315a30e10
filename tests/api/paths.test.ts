import { describe, expect, test } from 'vitest'
import { openSeedApi } from '../support/seed-api.ts'
import { actorIds, distance, inForceOn, random, type Tie } from '../support/seed-ties.ts'

const { get, problem } = openSeedApi()

const cases: [string, number, (tie: Tie) => boolean][] = [
  ['', 200, () => true],
  ['&asOf=2020', 100, (tie) => inForceOn(tie, '2020-12-31')],
  ['&evidence=seen', 100, (tie) => tie.evidence === 'seen'],
  ['&relation=FUNDS,RUNS', 50, (tie) => tie.relation === 'FUNDS' || tie.relation === 'RUNS'],
]

describe.each(cases)('shortest paths with "%s"', (parameters, pairs, keep) => {
  test('are as long as an independent search says, for random pairs', async () => {
    const next = random(pairs)
    const pick = () => actorIds[Math.floor(next() * actorIds.length)] as string
    const differences: string[] = []
    for (let i = 0; i < pairs; i++) {
      const [from, to] = [pick(), pick()]
      const { paths } = await get(`paths?from=${from}&to=${to}${parameters}`)
      const expected = distance(from, to, keep)
      const found = paths[0]?.length ?? null
      if (found !== expected) differences.push(`${from} ${to}: ${found}, not ${expected}`)
    }
    expect(differences).toEqual([])
  })
})

test('each step joins the nodes beside it and carries its evidence', async () => {
  const { paths } = await get('paths?from=odi&to=hdr-uk&k=5')
  expect(paths.length).toBe(5)
  for (const { nodes, edges, length } of paths) {
    expect(edges.length).toBe(length)
    for (const [i, edge] of edges.entries()) {
      expect([edge.from, edge.to].sort()).toEqual([nodes[i].id, nodes[i + 1].id].sort())
      expect(edge).toMatchObject({ evidence: expect.any(String), sources: expect.any(Array) })
    }
  }
})

test('the k best paths are distinct, without loops, and never get shorter', async () => {
  const { paths } = await get('paths?from=odi&to=univ-edinburgh&k=10')
  const routes = paths.map(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).join(' '))
  expect(new Set(routes).size).toBe(routes.length)
  for (const route of routes) expect(new Set(route.split(' ')).size).toBe(route.split(' ').length)
  const lengths = paths.map(({ length }: { length: number }) => length)
  expect(lengths).toEqual([...lengths].sort((a: number, b: number) => a - b))
})

test('by evidence a longer way of seen ties may beat a shorter one', async () => {
  const { paths } = await get('paths?from=odi&to=ni-dof&k=3&by=evidence')
  const costs = paths.map(({ cost }: { cost: number }) => cost)
  expect(costs).toEqual([...costs].sort((a: number, b: number) => a - b))
  const prices: Record<string, number> = { seen: 1, known: 2, judgement: 3 }
  for (const { edges, cost } of paths) {
    expect(cost).toBe(
      edges.reduce((sum: number, { evidence }: { evidence: string }) => sum + (prices[evidence] ?? 0), 0),
    )
  }
})

test('no path says in which components the two lie', async () => {
  const { paths, apart } = await get('paths?from=odi&to=hdr-uk&relation=REGULATES')
  expect(paths).toEqual([])
  expect(apart).toMatchObject({
    from: { size: 1 },
    text: expect.stringContaining('Open Data Institute has no tie here'),
  })
})

test('places and priorities are no ends of a path', async () => {
  expect(await problem('paths?from=london&to=odi')).toMatchObject({
    status: 400,
    errors: [{ field: 'from' }],
  })
  expect(await problem('paths?from=odi')).toMatchObject({
    status: 400,
    errors: [{ field: 'to', reason: 'is required' }],
  })
})
