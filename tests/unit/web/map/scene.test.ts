import { expect, test } from 'vitest'
import type { GraphAnswer } from '#contract/graph'
import { anchorsOf } from '../../../../web/features/map/anchors.ts'
import { arrangedLocally } from '../../../../web/features/map/arrangements.ts'
import { readEgo } from '../../../../web/features/map/ego.ts'
import { expandedBy, readExpansion, withoutExpansion } from '../../../../web/features/map/expansion.ts'
import { foundIn, nextPlace } from '../../../../web/features/map/find.ts'
import { pinToken, readPin, toggled } from '../../../../web/features/map/map-state.ts'
import { partnerLight, partnersOf } from '../../../../web/features/map/partners.ts'
import { neighbourLimit, type SceneEdge, sceneOf, stockOf } from '../../../../web/features/map/scene.ts'
import { programmesFor, serversOf } from '../../../../web/features/map/served.ts'
import { sharedNeighbours } from '../../../../web/features/map/shared-neighbours.ts'
import type { MarkId } from '../../../../web/ui/groups.ts'

const node = (id: string, x: number, type: 'organisation' | 'programme' = 'organisation') => ({
  id,
  type,
  name: id,
  short: id,
  nameStatus: null,
  sector: null,
  kind: null,
  status: null,
  evidence: 'seen' as const,
  importance: 0.5,
  degree: 2,
  x,
  y: 10 * x,
  anchors: [],
})
const tie = (from: string, relation: SceneEdge['relation'], to: string, evidence = 'seen'): SceneEdge => ({
  id: `${from}.${relation}.${to}`,
  from,
  to,
  relation,
  evidence: evidence as SceneEdge['evidence'],
  start: null,
  end: null,
})
const edges = [
  tie('odi', 'RUNS', 'pilots'),
  tie('gla', 'PARTNERS_IN', 'pilots'),
  tie('odi', 'COLLABORATES_WITH', 'arup', 'known'),
]
const graph = {
  nodes: [node('odi', 0), node('gla', 10), node('arup', 20), node('pilots', 30, 'programme')],
  edges,
  anchors: [],
  arrangedBy: { id: 'areas', name: 'Areas' },
  total: { nodes: 4, edges: 3 },
} as unknown as GraphAnswer
const none: string[] = []
const all = { only: none, ego: undefined as string | undefined, hide: none, off: none, pin: none }
/** Places are written as they are read: `wales` is a nation, `london` a region of England, others are abroad. */
const lexicon = {
  mark: (each: { type: string }) => (each.type === 'organisation' ? 'civil' : 'programme') as MarkId,
  nation: (place: string) => ({ wales: 'wales', london: 'england' })[place] ?? 'international',
  region: (place: string) => (place === 'london' ? place : 'none'),
}
const scene = (state: Partial<typeof all>, stock = stockOf(graph, [])) =>
  sceneOf(stock, [], { ...all, ...state }, lexicon)
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort()

test('the legend takes away and still counts what it took', () => {
  const { nodes, edges: ties, counts, candidates } = scene({ off: ['type:programme'] })
  expect(ids(nodes)).toEqual(['arup', 'gla', 'odi'])
  expect(ties).toHaveLength(1)
  expect(counts.get('type:programme')).toBe(1)
  expect([candidates.nodes.length, candidates.edges.length]).toEqual([4, 3])
})

test('a relation or a mark of evidence that is off takes its ties, not their ends', () => {
  expect(scene({ off: ['relation:RUNS'] }).edges).toHaveLength(2)
  const { nodes, edges: ties } = scene({ off: ['evidence:known'] })
  expect([nodes.length, ties.length]).toEqual([4, 2])
})

test('hidden by hand is gone, and only what is kept stays', () => {
  expect(ids(scene({ hide: ['odi'] }).nodes)).toEqual(['arup', 'gla', 'pilots'])
  expect(ids(scene({ only: ['odi', 'arup'] }).nodes)).toEqual(['arup', 'odi'])
})

test('around one entity stays what its steps reach', () => {
  expect(ids(scene({ ego: 'arup:1' }).nodes)).toEqual(['arup', 'odi'])
  expect(ids(scene({ ego: 'arup:2' }).nodes)).toEqual(['arup', 'odi', 'pilots'])
  expect(ids(scene({ ego: 'arup:3' }).nodes)).toEqual(['arup', 'gla', 'odi', 'pilots'])
  expect(readEgo('odi:9')).toEqual({ id: 'odi', steps: 1 })
  expect(readEgo('')).toBeNull()
})

test('an expansion within the surroundings of one entity adds what lies outside them', () => {
  const expansion = {
    id: 'odi',
    count: 1,
    self: null,
    nodes: [node('arup', 0), node('pilots', 0)],
    edges: [],
  }
  const around = (ego: string) =>
    ids(sceneOf(stockOf(graph, [expansion]), [expansion], { ...all, ego }, lexicon).nodes)
  expect(around('arup:1')).toEqual(['arup', 'odi', 'pilots'])
  // Who is not in sight is not expanded.
  expect(around('gla:1')).toEqual(['gla', 'pilots'])
})
test('a pinned node stands where it was put', () => {
  const pinned = scene({ pin: [pinToken('odi', { x: 5.4, y: -7.6 })] }).nodes.find(({ id }) => id === 'odi')
  expect([pinned?.x, pinned?.y]).toEqual([5, -8])
})

test('an expansion adds the number asked for, and moves nothing that stood', () => {
  const fresh = Array.from({ length: 30 }, (_, n) => node(`new-${n}`, 0))
  const expansion = {
    id: 'odi',
    count: 20,
    self: null,
    nodes: fresh,
    edges: fresh.map(({ id }) => tie('odi', 'RUNS', id)),
  }
  const stock = stockOf(graph, [expansion])
  const { nodes } = sceneOf(stock, [expansion], all, lexicon)
  // Twenty new ones beside the four of the overview.
  expect(nodes).toHaveLength(24)
  for (const { id, x, y } of graph.nodes) expect(nodes.find((each) => each.id === id)).toMatchObject({ x, y })
  expect(neighbourLimit(graph, 'odi:20', false)).toBe(22)
})

test('partners share a programme or a direct tie; those with most in common come first', () => {
  const more = [...edges, tie('odi', 'RUNS', 'node'), tie('gla', 'PARTNERS_IN', 'node')]
  expect(partnersOf('odi', more)).toEqual([
    { id: 'gla', programmes: ['pilots', 'node'], direct: [] },
    { id: 'arup', programmes: [], direct: ['COLLABORATES_WITH'] },
  ])
  expect([...partnerLight('odi', edges).edges]).toContain('gla.PARTNERS_IN.pilots')
})

test('two share whom and what both are tied to, whichever way', () => {
  const more = [
    ...edges,
    tie('odi', 'RUNS', 'node'),
    tie('gla', 'PARTNERS_IN', 'node'),
    tie('dcms', 'FUNDS', 'odi'),
  ]
  const shared = sharedNeighbours('odi', 'gla', more)
  expect(shared.map(({ id }) => id)).toEqual(['node', 'pilots'])
  expect(shared[0]?.a.map(({ relation }) => relation)).toEqual(['RUNS'])
  expect(shared[0]?.b.map(({ relation }) => relation)).toEqual(['PARTNERS_IN'])
  expect(sharedNeighbours('odi', 'nobody', more)).toEqual([])
})

test('what is in the address reads back, and nonsense is harmless', () => {
  expect(readExpansion('odi:40')).toMatchObject({ id: 'odi', count: 40 })
  expect(readExpansion('odi:many')).toMatchObject({ id: 'odi', count: 20 })
  expect(expandedBy(['odi:20'], 'odi')).toEqual(['odi:40'])
  expect(readExpansion('odi:20:RUNS.out').via).toEqual({ relation: 'RUNS', direction: 'out' })
  expect(readExpansion('odi:20:priority').via).toEqual({ type: 'priority' })
  for (const wrong of ['odi:20:', 'odi:20:RUNS', 'odi:20:RUNS.up', 'odi:20:stars'])
    expect(readExpansion(wrong).via).toBeNull()
  const runs = { relation: 'RUNS', direction: 'out' } as const
  expect(expandedBy(['odi:20'], 'odi', 20, runs)).toEqual(['odi:20', 'odi:20:RUNS.out'])
  expect(expandedBy(['odi:20:RUNS.out', 'odi:20'], 'odi', 20, runs)).toEqual(['odi:20', 'odi:40:RUNS.out'])
  expect(withoutExpansion(['odi:20', 'odi:20:RUNS.out', 'gla:20'], 'odi')).toEqual(['gla:20'])
  expect(withoutExpansion(['odi:20', 'gla:20'], 'odi')).toEqual(['gla:20'])
  expect(readPin('odi:1:2')).toEqual({ id: 'odi', x: 1, y: 2 })
  expect(readPin('odi:here')).toBeNull()
  expect(toggled(toggled([], 'a'), 'a')).toEqual([])
})

test('titles are short, say what is uncertain, and own up to a bare area', () => {
  const anchor = { short: '', x: 0, y: 0, organisations: 0, confidence: null }
  const runs = (running: string[], recorded = running.length) => ({
    ...{ running, recorded, programmes: running.length },
  })
  const answer = {
    ...graph,
    anchors: [
      { ...anchor, id: 'a', name: 'Skills', ...runs([], 2), nameStatus: 'reconstructed-unverified' },
      { ...anchor, id: 'b', name: 'Standards', ...runs(['p', 'q', 'r', 's']), nameStatus: null },
      { ...anchor, id: 'c', name: 'Ethics', ...runs([]), nameStatus: null },
      { ...anchor, id: 'd', name: 'Trust', ...runs(['p']), nameStatus: null },
    ],
    nodes: [],
  } as unknown as GraphAnswer
  const [bare, full, unmapped] = anchorsOf(answer, new Set(['p', 'q', 'r', 's']))
  expect(bare).toMatchObject({
    weight: 0,
    figures: { words: 'no programme in force' },
    mark: { words: 'name reconstructed', brief: 'reconstructed' },
  })
  expect(full).toMatchObject({ weight: 1, mark: null, figures: { brief: '4 programmes' } })
  // Nobody may have looked.
  expect(unmapped).toMatchObject({ weight: 0, figures: { words: 'not mapped yet', brief: 'not mapped' } })
  // What filters leave is said as a part of the whole.
  const words = anchorsOf(answer, new Set(['q', 'r'])).map(({ figures }) => figures.words)
  expect(words).toEqual([
    'no programme in force',
    '2 of 4 programmes in force',
    'not mapped yet',
    '0 of 1 programme in force',
  ])
})

test('by importance the most important is in the middle, and every node has a place of its own', () => {
  const { nodes } = arrangedLocally(graph, 'concentric')
  const distance = (id: string) => {
    const { x, y } = nodes.find((each) => each.id === id) ?? { x: Number.NaN, y: Number.NaN }
    return Math.hypot(x, y)
  }
  expect(distance('arup')).toBe(0)
  expect(distance('pilots')).toBeGreaterThan(0)
  expect(new Set(nodes.map(({ x, y }) => `${x},${y}`)).size).toBe(nodes.length)
})

test('on the timeline later is farther right, and what has no date stands aside', () => {
  const dated = {
    ...graph,
    edges: [
      { ...tie('odi', 'RUNS', 'pilots'), start: '2018-05' },
      { ...tie('gla', 'PARTNERS_IN', 'pilots'), start: '2021' },
    ],
  } as unknown as GraphAnswer
  const { nodes, anchors, arrangedBy } = arrangedLocally(dated, 'timeline')
  const x = (id: string) => nodes.find((each) => each.id === id)?.x ?? Number.NaN
  expect(arrangedBy.name).toBe('Timeline')
  expect(x('odi')).toBeLessThan(x('gla'))
  expect(x('pilots')).toBeCloseTo(x('odi'))
  expect(x('arup')).toBeGreaterThan(x('gla'))
  expect(anchors.map(({ name }) => name)).toEqual(['2018', '2021', 'no date'])
})

test('the row below the map is titled while anybody in it is shown', () => {
  const answer = {
    ...graph,
    nodes: [
      { ...node('odi', 0), anchors: ['a'] },
      ...['x', 'y'].map((id) => ({ ...node(id, 50), degree: 0 })),
    ],
    anchors: [{ id: 'a', name: 'Skills', short: '', x: 0, y: 0, programmes: 0, running: [], recorded: 1 }],
  } as unknown as GraphAnswer
  const last = (...shown: string[]) => anchorsOf(answer, new Set(shown)).at(-1)
  expect(last('odi', 'x')).toMatchObject({ id: 'loose', figures: { words: 'no ties recorded' } })
  expect(last('odi')?.id).toBe('a')
})

test('who works for an area: those that run or join a programme it draws or that claims it', () => {
  const claims = [{ relation: 'ADDRESSES', direction: 'in', other: { id: 'pilots' } }] as never
  const programmes = programmesFor('area', claims, [{ id: 'other', anchors: ['area'] }])
  expect([...programmes]).toEqual(['pilots', 'other'])
  expect(
    serversOf(programmes, [...edges, tie('gla', 'RUNS', 'other'), tie('fca', 'FUNDS', 'other')]),
  ).toEqual([
    { id: 'gla', programmes: ['pilots', 'other'] },
    { id: 'odi', programmes: ['pilots'] },
  ])
})

test('finding takes every word, no case and no accents, the most important first', () => {
  const named = (id: string, name: string, importance: number) => ({ id, name, short: id, importance })
  const nodes = [
    named('wg', 'Llywodraeth Cymru, Tŷ Hywel', 0.4),
    named('dw', 'Data Wales', 0.2),
    named('hw', 'Hywel Data', 0.9),
  ]
  expect(foundIn(nodes, 'hywel')).toEqual(['hw', 'wg'])
  expect(foundIn(nodes, 'TY cymru')).toEqual(['wg'])
  expect(foundIn(nodes, ' ')).toEqual([])
  expect([nextPlace(-1, -1, 3), nextPlace(2, 1, 3), nextPlace(0, -1, 3)]).toEqual([0, 0, 2])
})

test('the tree of a strategy is rows, each with its depth and figure, and one for what serves no part', () => {
  const part = (id: string, parent: string | null, running: string[], recorded = running.length) => ({
    ...{ id, name: id, short: id, x: 0, y: 0, room: 300, parent, organisations: 0 },
    ...{ programmes: running.length, running, recorded, nameStatus: null, confidence: null },
  })
  const four = ['p', 'q', 'r', 's']
  const treeOf = (loose: number, shown = ['odi', 'gla', ...four]) =>
    anchorsOf(
      {
        ...graph,
        nodes: [{ ...node('odi', 0), anchors: ['below'] }, node('gla', loose)],
        anchors: [
          ...[part('nds', null, four), part('mission', 'nds', four)],
          ...[part('below', 'mission', [], 1), part('bare', 'mission', [])],
        ],
        arrangedBy: { id: 'tree:nds', name: 'NDS, as a tree' },
      } as unknown as GraphAnswer,
      new Set(shown),
    )
  const rows = treeOf(400)
  expect(rows.map(({ id, row, figures }) => [id, row?.depth, figures.words])).toEqual([
    ['nds', 0, '4'],
    ['mission', 1, '4'],
    ['below', 2, '0'],
    ['bare', 2, 'not mapped yet'],
    ['loose', 2, '1'],
  ])
  expect(rows[4]).toMatchObject({ href: null, y: 4000, row: { parent: null } })
  // Where names stand above their nodes, so does its own.
  expect(treeOf(4)[4]?.y).toBeLessThan(40)
  // What filters leave is said as a part of the whole, and nobody stands beside none.
  expect(treeOf(400, ['p']).map(({ figures }) => figures.words)).toEqual([
    ...['1 of 4', '1 of 4', '0', 'not mapped yet'],
  ])
})

test('by ties alone nothing is titled but a row of those tied to no other', () => {
  const free = (y: number, shown = ['lone']) =>
    anchorsOf(
      {
        ...graph,
        nodes: [...graph.nodes, { ...node('lone', 0), y }],
        arrangedBy: { id: 'force', name: 'Ties alone' },
      } as unknown as GraphAnswer,
      new Set(shown),
    )
  expect(free(900)).toMatchObject([{ id: 'loose', figures: { words: 'tied to no other' } }])
  // Amid the others there is no row, and none while nobody in it is shown.
  expect(free(100)).toEqual([])
  expect(free(900, ['odi'])).toEqual([])
})
