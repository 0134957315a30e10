import { describe, expect, test } from 'vitest'
import { openSeedApi } from '../support/seed-api.ts'
import { entitySupport, sourceRecords, tieSupport } from '../support/seed-sources.ts'

/** `include=sources`: what each claim is supported by goes along with the map and with neighbours. */

const { get, problem } = openSeedApi()

interface Cited {
  id: string
  note?: string | null
  sources?: string[]
}

const everything = 'type=organisation,programme,strategy,priority'
const questions = [
  'graph?',
  'graph?limit=20',
  'graph?sector=regulator&asOf=2022',
  'graph?arrange=tree:nds-2020&since=2019&asOf=2020',
  `graph?${everything}&limit=5000`,
  'entities/odi/neighbours?',
  'entities/nds-2020/neighbours?limit=500',
  'entities/m1-priority-areas/neighbours?limit=5',
]

describe.each(questions)('%s with include=sources', (question) => {
  test('nodes and ties name the sources that the facts give them', async () => {
    const { nodes, edges } = await get(`${question}&include=sources`)
    expect(nodes.length).toBeGreaterThan(0)
    for (const { id, sources } of nodes as Cited[])
      expect([id, sources]).toEqual([id, entitySupport.get(id)?.sources])
    for (const { id, sources, note } of edges as Cited[])
      expect([id, { sources, note }]).toEqual([id, tieSupport.get(id)])
  })

  test('each source named has its record, once, by id, and no other has', async () => {
    const { nodes, edges, sources } = await get(`${question}&include=sources`)
    const named = new Set([...nodes, ...edges].flatMap((claim: Cited) => claim.sources ?? []))
    expect(sources).toEqual([...named].sort().map((id) => sourceRecords.get(id)))
  })

  test('without it the answer is the same but for these', async () => {
    const [plain, cited] = [await get(question), await get(`${question}&include=sources`)]
    const bare = ({ sources: _, note: _note, ...claim }: Cited) => claim
    const { sources: _, meta: _meta, nodes, edges, next: _next, ...rest } = cited
    const { meta: _plain, nodes: plainNodes, edges: plainEdges, next: _plainNext, ...others } = plain
    expect(others).toEqual(rest)
    expect(plainNodes).toEqual(nodes.map(bare))
    expect(plainEdges.map(bare)).toEqual(edges.map(bare))
    if (question.startsWith('graph')) expect(plainEdges).toEqual(edges.map(bare))
  })
})

test('every tie of the map that is marked as seen names a source', async () => {
  const { edges } = await get(`graph?${everything}&limit=5000&include=sources`)
  expect(edges.length).toBe(tieSupport.size)
  const bare = edges.filter(
    ({ evidence, sources }: Cited & { evidence: string }) => evidence === 'seen' && sources?.length === 0,
  )
  expect(bare).toEqual([])
})

test('pages with sources go on where pages without them would', async () => {
  const { next } = await get('entities/odi/neighbours?limit=3')
  const page = await get(`entities/odi/neighbours?limit=3&include=sources&cursor=${next}`)
  const plain = await get(`entities/odi/neighbours?limit=3&cursor=${next}`)
  expect(page.nodes.map(({ id }: Cited) => id)).toEqual(plain.nodes.map(({ id }: Cited) => id))
})

test('what was included is said', async () => {
  expect((await get('graph?limit=2&include=Sources')).meta.parameters.include).toEqual(['sources'])
})

test.each([
  'graph?include=nonsense',
  'graph?include=sources,claims',
  'graph?include=',
  'entities/odi/neighbours?include=nonsense',
])('%s names the field include', async (path) => {
  expect(await problem(path)).toMatchObject({ status: 400, errors: [{ field: 'include' }] })
})
