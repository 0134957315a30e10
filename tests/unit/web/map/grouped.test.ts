import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openRadius, seats, spread } from '../../../../web/features/map/group-layout.ts'
import { groupScene } from '../../../../web/features/map/grouped.ts'
import { groupId, groupingOf } from '../../../../web/features/map/grouping.ts'
import { byCluster, byPlace, bySector } from '../../../../web/features/map/groups.ts'
import type { Scene, SceneEdge, SceneNode } from '../../../../web/features/map/scene.ts'
import { groupRadius } from '../../../../web/graph/marks.ts'

/** `odi:civil dcms:government` as organisations, `pilot` as a programme. */
const node = (text: string, at: number): SceneNode => {
  const [id = '', sector] = text.split(':')
  return {
    ...{ id, name: id.toUpperCase(), short: id, sector: sector ?? null, nameStatus: null, kind: null },
    type: sector ? 'organisation' : 'programme',
    ...{
      status: null,
      evidence: 'seen',
      importance: 1 - at / 100,
      degree: 1,
      x: at * 10,
      y: at,
      anchors: [],
    },
  }
}
/** `odi RUNS pilot` */
const edge = (text: string, at: number): SceneEdge => {
  const [from = '', relation = '', to = ''] = text.split(' ')
  return { id: `e${at}`, from, to, relation, evidence: 'seen', start: null, end: null } as SceneEdge
}
const sceneFrom = (nodes: string, edges: string[]): Scene => ({
  nodes: nodes.split(' ').map(node),
  edges: edges.map(edge),
  counts: new Map(),
  candidates: { nodes: [], edges: [] },
})
const sectors = ['civil', 'government', 'business'].map((id) => ({ id, name: id.toUpperCase() }))
const markOf = ({ sector, type }: { sector: string | null; type: string }) => sector ?? type
const viewOf = ({ id, type, name, short, importance, x, y, sector }: SceneNode) => ({
  ...{ id, type, name, short, importance, x, y },
  mark: markOf({ sector, type }),
})

const scene = sceneFrom('odi:civil dcms:government nesta:civil pilot forum alone', [
  'odi RUNS pilot',
  'dcms FUNDS pilot',
  'dcms PARTNERS_IN forum',
  'odi COLLABORATES_WITH dcms',
  'odi COLLABORATES_WITH nesta',
])
const grouped = (open: string[] = []) =>
  groupScene(scene, {
    belonging: bySector(scene.nodes, markOf, sectors),
    open: new Set(open.map(groupId)),
    viewOf,
  })
const bundles = (all: ReturnType<typeof grouped>) =>
  all.edges.filter(({ count }) => count).map(({ from, to, count }) => [from, to, count])

describe('a scene in groups', () => {
  test('has a bubble for each group, with all that belongs to it', () => {
    const { nodes, groups, homeOf } = grouped()
    expect(nodes.map(({ id, members }) => [id, members])).toEqual([
      ['group:civil', 3],
      ['group:government', 2],
      ['group:none', 1],
    ])
    // The pilot is at home with whom it is run by, whoever funds it.
    expect(homeOf.get('pilot')).toBe('group:civil')
    expect(homeOf.get('forum')).toBe('group:government')
    expect(homeOf.get('alone')).toBe('group:none')
    expect(nodes[0]?.parts).toEqual([
      { mark: 'civil', count: 2 },
      { mark: 'programme', count: 1 },
    ])
    expect(groups.get('group:civil')).toMatchObject({
      within: 2,
      ties: [{ other: 'group:government', count: 2 }],
    })
  })

  test('draws ties between two closed groups as one line with their number, and none within', () => {
    expect(bundles(grouped())).toEqual([['group:civil', 'group:government', 2]])
    expect(grouped().edges).toHaveLength(1)
  })

  test('opens a group into its members: their ties are drawn one by one, those to closed groups in bundles', () => {
    const { nodes, edges, anchors } = grouped(['civil'])
    expect(nodes.map(({ id }) => id)).toEqual(['odi', 'nesta', 'pilot', 'group:government', 'group:none'])
    expect(edges.filter(({ count }) => !count).map(({ from, to }) => [from, to])).toEqual([
      ['odi', 'pilot'],
      ['odi', 'nesta'],
    ])
    expect(bundles(grouped(['civil']))).toEqual([
      ['group:government', 'pilot', 1],
      ['group:government', 'odi', 1],
    ])
    expect(anchors.map(({ id, title }) => [id, title])).toEqual([['group:civil', 'CIVIL']])
    const disc = anchors[0]?.disc ?? { x: 0, y: 0, reach: 0 }
    for (const { id, x, y, from } of nodes.slice(0, 3)) {
      expect(Math.hypot(x - disc.x, y - disc.y), id).toBeLessThan(disc.reach)
      expect(from).toEqual({ x: disc.x, y: disc.y })
    }
  })

  test('with all groups open has every entity and every tie', () => {
    const { nodes, edges } = grouped(['civil', 'government', 'none'])
    expect(nodes.map(({ id }) => id).sort()).toEqual(scene.nodes.map(({ id }) => id).sort())
    expect(edges).toEqual(scene.edges)
  })

  test('says what a group holds', () => {
    const all = [...grouped().groups.values()].map(({ words }) => words)
    expect(all).toEqual([
      '2 organisations and 1 programme',
      '1 organisation and 1 programme',
      '1 programme or other entity',
    ])
  })
})

test('all is grouped by the nation of its places, as the chart counts; what is in several is wider than one', () => {
  const nations: Record<string, string> = { london: 'england', wales: 'wales', uk: 'uk' }
  const values = ['england', 'wales', 'uk', 'international', 'none'].map((id) => ({
    token: `place:${id}`,
    name: id.toUpperCase(),
  }))
  const places = { odi: ['london'], pilot: ['uk'], both: ['london', 'wales'], oecd: ['paris'], lost: [] }
  const nodes = Object.entries(places).map(([id, its]) => ({ id, places: its }))
  const { groups, of } = byPlace([...nodes, { id: 'far' }], (id) => nations[id] ?? 'international', values)
  expect([...of]).toEqual([
    ['odi', 'group:england'],
    ['pilot', 'group:uk'],
    ['both', 'group:uk'],
    ['oecd', 'group:international'],
    ['lost', 'group:none'],
  ])
  expect(groups.map(({ name }) => name)).toEqual(['ENGLAND', 'WALES', 'UK', 'INTERNATIONAL', 'NONE'])
  const grouped = groupScene(scene, {
    ...{ belonging: { groups, of: new Map([['odi', 'group:none']]) }, open: new Set<string>(), viewOf },
  })
  // Whatever has no group is in the one that says so, once.
  expect([...grouped.groups.values()].map(({ name, members }) => [name, members.length])).toEqual([
    ['NONE', 6],
  ])
})

test('organisations are grouped by the cluster they are in', () => {
  const label = 'Civil society, around ODI and Nesta'
  const cluster = byCluster({
    clusters: [{ ...{ id: 'around-odi', label, short: 'Civil society' }, members: [{ id: 'odi' }] }] as never,
  })
  expect(cluster.groups).toEqual([{ id: 'group:around-odi', name: label, short: 'Civil society' }])
  expect(cluster.of.get('odi')).toBe('group:around-odi')
})

test('a map of more than 2,000 entities is grouped by cluster unless the address says otherwise', () => {
  expect(groupingOf({ group: undefined }, 2000)).toBeNull()
  expect(groupingOf({ group: undefined }, 2001)).toBe('cluster')
  expect(groupingOf({ group: 'none' }, 5000)).toBeNull()
  expect(groupingOf({ group: 'sector' }, 20)).toBe('sector')
  expect(groupingOf({ group: 'nonsense' }, 20)).toBeNull()
})

describe('the places of groups', () => {
  const disc = fc.record({
    x: fc.integer({ min: -800, max: 800 }),
    y: fc.integer({ min: -500, max: 500 }),
    radius: fc.integer({ min: 10, max: 160 }),
  })

  test('never touch, even from equal places', () => {
    fc.assert(
      fc.property(fc.array(disc, { minLength: 2, maxLength: 20 }), (discs) => {
        const placed = spread(discs)
        expect(placed.map(({ radius }) => radius)).toEqual(discs.map(({ radius }) => radius))
        for (const [at, a] of placed.entries())
          for (const b of placed.slice(at + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius)
      }),
      { numRuns: 60, seed: 3 },
    )
    const same = spread(Array.from({ length: 6 }, () => ({ x: 5, y: 5, radius: 30 })))
    expect(
      Math.hypot((same[0]?.x ?? 0) - (same[1]?.x ?? 0), (same[0]?.y ?? 0) - (same[1]?.y ?? 0)),
    ).toBeGreaterThan(60)
  })

  test('the members of an open group sit apart within it', () => {
    const at = seats(60, { x: 100, y: 50 })
    expect(at[0]).toEqual({ x: 100, y: 50 })
    for (const [index, a] of at.entries()) {
      expect(Math.hypot(a.x - 100, a.y - 50)).toBeLessThan(openRadius(60))
      for (const b of at.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12)
    }
  })

  test('the area of a bubble grows with its members', () => {
    expect(groupRadius(100) - 9).toBeCloseTo(2 * (groupRadius(25) - 9), 9)
  })
})
