import { expect, test } from 'vitest'
import { openSeedApi } from '../support/seed-api.ts'
import {
  actorIds,
  inForceOn,
  inForceWithin,
  organisations,
  partsBelow,
  programmes,
  programmesWithin,
  strategyParts,
  ties,
} from '../support/seed-ties.ts'

const { get, problem } = openSeedApi()

interface NodeLike {
  id: string
  type: string
  x: number
  y: number
  importance: number
  sector: string | null
  anchors: string[]
}

const actors = new Set(actorIds)
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id).sort()

test('the overview has every organisation and programme, and every tie between them', async () => {
  const graph = await get('graph')
  expect(idsOf(graph.nodes)).toEqual(actorIds)
  expect(graph.edges.length).toBe(ties.filter((tie) => actors.has(tie.from) && actors.has(tie.to)).length)
  expect(graph.total).toEqual({ nodes: graph.nodes.length, edges: graph.edges.length })
})

test('the seven priority areas are the anchors, with programmes in force on the day the data was read', async () => {
  const { anchors } = await get('graph')
  expect(anchors.length).toBe(7)
  const safety = anchors.find(({ id }: { id: string }) => id === 'm1-pa-online-safety')
  expect(safety).toMatchObject({ programmes: 0, nameStatus: 'reconstructed-unverified' })
})

test('nothing lies on top of another, and all of it within the anchors', async () => {
  const { nodes } = (await get('graph')) as { nodes: NodeLike[] }
  const crowded = nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 6)
      .map((b) => `${a.id} ${b.id}`),
  )
  expect(crowded).toEqual([])
})

test('a node is drawn by the areas it addresses', async () => {
  const { nodes } = (await get('graph')) as { nodes: NodeLike[] }
  for (const { id, addresses } of programmes.slice(0, 40)) {
    const areas = addresses.filter((one) => one.startsWith('m1-pa-')).sort()
    expect(nodes.find((node) => node.id === id)?.anchors.sort()).toEqual(areas)
  }
})

test('a filter takes nodes away and moves none', async () => {
  const all = new Map(((await get('graph')).nodes as NodeLike[]).map((node) => [node.id, node]))
  const some = (await get('graph?sector=regulator')).nodes as NodeLike[]
  expect(some.length).toBeGreaterThan(0)
  expect(some.length).toBeLessThan(all.size)
  for (const node of some) {
    expect([node.x, node.y]).toEqual([all.get(node.id)?.x, all.get(node.id)?.y])
    if (node.type === 'organisation') expect(node.sector).toBe('regulator')
  }
})

test('an entity says where it is, what it serves and when, as the filters understand it', async () => {
  const { nodes } = await get('graph')
  const node = (id: string) => nodes.find((one: NodeLike) => one.id === id)
  for (const { id, places } of programmes) expect(node(id).places.sort()).toEqual([...places].sort())
  for (const { id, home } of organisations) expect(node(id).places).toEqual([home.place])
  for (const [filter, field, value] of [
    ['strategy', 'strategies', 'national-ai-strategy-2021'],
    ['priority', 'areas', 'm1-pa-pets'],
  ] as const) {
    const served = nodes.filter((one: Record<string, string[]>) => one[field]?.includes(value))
    expect(idsOf(served)).toEqual(idsOf((await get(`graph?${filter}=${value}`)).nodes))
  }
  const running = (day: string) =>
    nodes.filter(({ running: days }: { running: { from: string; until: string | null } | null }) => {
      return days && days.from <= day && (days.until ?? day) >= day
    })
  for (const day of ['2018-12-31', '2021-06-15', '2024-12-31'])
    expect(idsOf(running(day))).toEqual([...programmesWithin(day, day)].sort())
})

test('as of a day, only ties in force on it', async () => {
  const { edges } = await get('graph?asOf=2019-06-30&type=organisation')
  const organisationTies = ties.filter(
    (tie) =>
      inForceOn(tie, '2019-06-30') && !tie.to.startsWith('m1') && actors.has(tie.from) && actors.has(tie.to),
  )
  const between = organisationTies.filter(
    (tie) => !programmes.some(({ id }) => id === tie.from || id === tie.to),
  )
  expect(edges.length).toBe(between.length)
})

/** What is there in a period: ties in force on any of its days, and whoever they tie, or runs in it. */
function within(from: string, to: string) {
  const running = new Set(programmesWithin(from, to))
  const there = (id: string) =>
    actors.has(id) && (running.has(id) || !programmes.some((one) => one.id === id))
  const edges = ties.filter((tie) => there(tie.from) && there(tie.to) && inForceWithin(tie, from, to))
  return {
    edges: edges.length,
    nodes: [...new Set([...edges.flatMap((tie) => [tie.from, tie.to]), ...running])].sort(),
  }
}

test.each([
  ['since=2019&asOf=2020', '2019-01-01', '2020-12-31'],
  ['since=2021-03&asOf=2021-06-15', '2021-03-01', '2021-06-15'],
  ['since=2016-05-02&asOf=2016-05-02', '2016-05-02', '2016-05-02'],
  ['asOf=2018', '2018-12-31', '2018-12-31'],
])('in the period %s there is what is in force on any of its days', async (parameters, from, to) => {
  const graph = await get(`graph?${parameters}`)
  const expected = within(from, to)
  expect(graph.edges.length).toBe(expected.edges)
  expect(idsOf(graph.nodes)).toEqual(expected.nodes)
  expect(graph.meta.asOf).toBe(to)
  expect(graph.meta.since).toBe(parameters.includes('since') ? from : undefined)
})

test('a period without an end runs to the day the data was read, and holds what each of its years holds', async () => {
  const { dataRead } = await get('metadata')
  const open = await get('graph?since=2022')
  expect(open.meta).toMatchObject({ since: '2022-01-01', asOf: dataRead })
  expect(idsOf(open.nodes)).toEqual(within('2022-01-01', dataRead).nodes)
  const [both, first, second] = [
    await get('graph?since=2019&asOf=2020'),
    await get('graph?since=2019&asOf=2019'),
    await get('graph?since=2020&asOf=2020'),
  ]
  expect(idsOf(both.edges)).toEqual([...new Set([...idsOf(first.edges), ...idsOf(second.edges)])].sort())
})

test('the anchors of a period count the programmes in force on any of its days', async () => {
  const { anchors } = await get('graph?since=2019&asOf=2020')
  const running = new Set(programmesWithin('2019-01-01', '2020-12-31'))
  const planned = ['announced', 'announced-not-found', 'planned-outcome-unknown']
  for (const { id, programmes: found } of anchors)
    expect(found).toBe(
      programmes.filter(
        (one) => running.has(one.id) && one.addresses.includes(id) && !planned.includes(one.status),
      ).length,
    )
})

test.each(['m1-priority-areas', 'nds-missions', 'tree:nds-2020', 'digital-strategy-wales-2021'])(
  'arranged by %s, an anchor names the programmes it counts, and counts those of all times',
  async (arrange) => {
    const { anchors } = await get(`graph?arrange=${arrange}`)
    const { dataRead } = await get('metadata')
    const running = new Set(programmesWithin(dataRead, dataRead))
    const planned = ['announced', 'announced-not-found', 'planned-outcome-unknown']
    for (const anchor of anchors) {
      const below = new Set([anchor.id, ...partsBelow(anchor.id)])
      const recorded = programmes.filter(({ addresses }) => addresses.some((part) => below.has(part)))
      expect(anchor.recorded).toBe(recorded.length)
      const now = recorded.filter(({ id, status }) => running.has(id) && !planned.includes(status))
      expect(anchor.running).toEqual(idsOf(now))
      expect(anchor.programmes).toBe(now.length)
    }
  },
)

test('what nobody has mapped is told from what has no programme now', async () => {
  const recorded = async (arrange: string) =>
    (await get(`graph?arrange=${arrange}`)).anchors.map((anchor: { recorded: number }) => anchor.recorded)
  expect(new Set(await recorded('digital-strategy-wales-2021'))).toEqual(new Set([0]))
  const { anchors } = await get('graph')
  const safety = anchors.find(({ id }: { id: string }) => id === 'm1-pa-online-safety')
  expect(safety).toMatchObject({ programmes: 0, running: [] })
  expect(safety.recorded).toBeGreaterThan(0)
})

test.each(['sector', 'cluster'])(
  'arranged by %s, an anchor counts the programmes that its organisations run or join',
  async (arrange) => {
    const { anchors } = await get(`graph?arrange=${arrange}`)
    for (const { programmes: counted, running, recorded } of anchors) {
      expect(running.length).toBe(counted)
      expect(new Set(running).size).toBe(counted)
      expect(recorded).toBeGreaterThanOrEqual(counted)
    }
    expect(anchors.some(({ recorded }: { recorded: number }) => recorded > 0)).toBe(true)
  },
)

test('a limit keeps the most important and says what it cut', async () => {
  const graph = await get('graph?limit=20')
  const all = (await get('graph')).nodes as NodeLike[]
  const least = Math.min(...graph.nodes.map((node: NodeLike) => node.importance))
  expect(all.filter((node) => node.importance > least).length).toBeLessThan(20)
  expect(graph.meta.cut.text).toBe(`20 of ${all.length} entities`)
})

test.each([
  ['nation', 4],
  ['region', 12],
  ['sector', 6],
  ['national-ai-strategy-2021', 3],
  ['m1-levers', 6],
  ['force', 0],
  ['tree:m1-levers', 7],
])('it can be arranged by %s', async (arrange, anchors) => {
  const graph = await get(`graph?arrange=${arrange}`)
  expect(graph.anchors.length).toBe(anchors)
  expect(graph.arrangedBy.id).toBe(arrange)
})

/** Pairs of nodes nearer than the smallest two may stand. */
const crowdedIn = (nodes: NodeLike[]) =>
  nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 7)
      .map((b) => `${a.id} ${b.id}`),
  )

test.each(['force', 'tree:nds-2020', 'tree:national-ai-strategy-2021'])(
  'arranged by %s, everything is there, nothing lies on top of another, and a filter moves nothing',
  async (arrange) => {
    const { nodes } = (await get(`graph?arrange=${arrange}`)) as { nodes: NodeLike[] }
    expect(idsOf(nodes)).toEqual(actorIds)
    expect(crowdedIn(nodes)).toEqual([])
    const all = new Map(nodes.map((node) => [node.id, node]))
    const some = (await get(`graph?arrange=${arrange}&sector=regulator&asOf=2022`)).nodes as NodeLike[]
    expect(some.length).toBeGreaterThan(0)
    for (const { id, x, y } of some) expect([x, y]).toEqual([all.get(id)?.x, all.get(id)?.y])
  },
)

test('free of anchors, what is tied stands nearer than what is not, and who is tied to nobody stands below', async () => {
  const { nodes, edges, meta } = await get('graph?arrange=force')
  const at = new Map((nodes as NodeLike[]).map((node) => [node.id, node]))
  const distance = (a: string, b: string) => {
    const [from, to] = [at.get(a), at.get(b)] as [NodeLike, NodeLike]
    return Math.hypot(from.x - to.x, from.y - to.y)
  }
  const tied = edges.map(({ from, to }: { from: string; to: string }) => distance(from, to))
  const chance = actorIds.map((id, i) => distance(id, actorIds[(i * 7 + 3) % actorIds.length] as string))
  const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  expect(mean(tied)).toBeLessThan(mean(chance) / 2)
  const ends = new Set(
    ties.filter((tie) => actors.has(tie.from) && actors.has(tie.to)).flatMap((tie) => [tie.from, tie.to]),
  )
  const alone = actorIds.filter((id) => !ends.has(id))
  const lowest = Math.max(
    ...[...ends].map((id) => at.get(id)?.y ?? Number.NEGATIVE_INFINITY).filter(Number.isFinite),
  )
  expect(alone.length).toBeGreaterThan(0)
  for (const id of alone) expect(at.get(id)?.y).toBeGreaterThan(lowest)
  expect(meta.seed).toBe(1)
})

test('a tall tree is higher, has the same rows, and no other arrangement has a shape', async () => {
  const extent = (nodes: NodeLike[], axis: 'x' | 'y') =>
    Math.max(...nodes.map((node) => node[axis])) - Math.min(...nodes.map((node) => node[axis]))
  const [wide, tall] = await Promise.all([
    get('graph?arrange=tree:nds-2020'),
    get('graph?arrange=tree:nds-2020&shape=tall'),
  ])
  const slope = ({ nodes }: { nodes: NodeLike[] }) => extent(nodes, 'y') / extent(nodes, 'x')
  expect(slope(tall)).toBeGreaterThan(1.5 * slope(wide))
  expect(crowdedIn(tall.nodes)).toEqual([])
  const idsIn = ({ anchors }: { anchors: { id: string }[] }) => anchors.map(({ id }) => id)
  expect(idsIn(tall)).toEqual(idsIn(wide))
  const [nation, same] = await Promise.all([
    get('graph?arrange=nation'),
    get('graph?arrange=nation&shape=tall'),
  ])
  expect(same.nodes).toEqual(nation.nodes)
})

test('the tree of a strategy has a row for each part, and each programme beside its deepest part', async () => {
  const { nodes, anchors } = await get('graph?arrange=tree:nds-2020')
  const parts = strategyParts('nds-2020')
  expect(anchors.map(({ id, parent }: { id: string; parent: string | null }) => [id, parent])).toEqual([
    ['nds-2020', null],
    ...parts.map(({ id, parent }) => [id, parent]),
  ])
  const rows = (anchors as { id: string; x: number; y: number }[]).map(({ y }) => y)
  expect(rows).toEqual([...rows].sort((a, b) => a - b))
  const depth = new Map(parts.map((part) => [part.id, part.depth]))
  const rowOf = (y: number) =>
    (anchors as { id: string; y: number }[]).reduce((best, one) =>
      Math.abs(one.y - y) < Math.abs(best.y - y) ? one : best,
    ).id
  for (const { id, addresses } of programmes.slice(0, 60)) {
    const node = (nodes as NodeLike[]).find((one) => one.id === id) as NodeLike
    const within = addresses.filter((part) => depth.has(part))
    const deepest = Math.max(...within.map((part) => depth.get(part) ?? 0))
    if (within.length === 0) expect(node.anchors).toEqual([])
    else {
      // The row is one of its own parts, and none of them lies deeper.
      const beside = within.filter((part) => node.anchors.includes(part))
      expect(beside).toEqual(within)
      expect(within.filter((part) => depth.get(part) === deepest)).toContain(rowOf(node.y))
    }
  }
})

test.each([
  ['graph?arrange=nonsense', 'arrange'],
  ['graph?arrange=m1-pa-pets', 'arrange'],
  ['graph?arrange=tree:', 'arrange'],
  ['graph?arrange=tree:nonsense', 'arrange'],
  ['graph?arrange=tree:m1-pa-pets', 'arrange'],
  ['graph?arrange=tree:nation', 'arrange'],
  ['graph?arrange=tree:nds-2020&shape=round', 'shape'],
  ['graph?since=2021&asOf=2019', 'since'],
  ['graph?since=2020-07&asOf=2020-06', 'since'],
  ['graph?since=2999', 'since'],
  ['graph?since=soon', 'since'],
  ['graph?priority=nonsense', 'priority'],
  ['graph?evidence=rumour', 'evidence'],
  ['graph?limit=5001', 'limit'],
])('%s names the field %s', async (path, field) => {
  expect((await problem(path)).errors?.[0]?.field).toBe(field)
})
