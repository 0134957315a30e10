import { describe, expect, test } from 'vitest'
import type { Path } from '#contract/paths'
import { layersOf } from '../../../../web/features/paths/layers.ts'
import { csvRows, stepRows, supportWords, weakest } from '../../../../web/features/paths/path-words.ts'
import { PathsState, questionOf } from '../../../../web/features/paths/paths-state.ts'
import { readState, writeState } from '../../../../web/state/url-state.ts'
import { lexiconOf } from '../../../../web/ui/lexicon.ts'

const node = (id: string) => ({ id, type: 'organisation', name: id.toUpperCase() }) as Path['nodes'][number]
const edge = (from: string, to: string, evidence = 'seen') =>
  ({
    id: `${from}-${to}`,
    from,
    to,
    relation: 'FUNDS',
    evidence,
    start: null,
    end: null,
    sources: ['s'],
  }) as never
const path = (...ids: string[]): Path => ({
  nodes: ids.map(node),
  edges: ids.slice(1).map((id, at) => edge(ids[at] as string, id)),
  length: ids.length - 1,
  cost: ids.length - 1,
})

describe('the question', () => {
  const read = (search: string) => readState(PathsState, search)

  test('is asked once both ends are known, and never of one and the same', () => {
    expect(questionOf(read(''))).toBeNull()
    expect(questionOf(read('from=odi'))).toBeNull()
    expect(questionOf(read('from=odi&to=odi'))).toBeNull()
    expect(questionOf(read('from=odi&to=dcms'))).toMatchObject({
      from: 'odi',
      to: 'dcms',
      k: 3,
      by: 'hops',
    })
  })

  test('falls back to the default where the link is wrong, and writes no defaults', () => {
    expect(read('from=odi&to=dcms&k=700&by=luck')).toMatchObject({ k: 3, by: 'hops', from: 'odi' })
    expect(writeState(PathsState, 'from=odi&k=5', { k: 3, relation: ['RUNS', 'FUNDS'] })).toBe(
      'from=odi&relation=RUNS,FUNDS',
    )
  })
})

describe('support', () => {
  test('a path is as well supported as its weakest step', () => {
    expect(weakest([edge('a', 'b'), edge('b', 'c', 'judgement'), edge('c', 'd', 'known')])).toBe('judgement')
    expect(weakest([])).toBe('seen')
  })

  test('is said in words', () => {
    expect(supportWords([edge('a', 'b'), edge('b', 'c')])).toBe('every step seen')
    expect(supportWords([edge('a', 'b'), edge('b', 'c', 'known')])).toBe('1 of 2 steps known only')
  })
})

describe('steps as rows', () => {
  test('read along the path, with the relation turned round where the tie points back', () => {
    const back = { ...path('a', 'b'), edges: [edge('b', 'a')] }
    const [there, here] = stepRows([path('a', 'b'), back], lexiconOf(undefined))
    expect(there).toMatchObject({ path: 1, step: 1, from: { id: 'a' }, to: { id: 'b' } })
    expect(here).toMatchObject({ path: 2, step: 1, from: { id: 'a' }, to: { id: 'b' } })
  })

  test('go into the file one a row, under headings', () => {
    const rows = csvRows(stepRows([path('a', 'b', 'c')], lexiconOf(undefined)))
    expect(rows).toHaveLength(3)
    expect(rows[0]).toHaveLength(rows[1]?.length ?? 0)
    expect(rows[2]?.slice(0, 4)).toEqual([1, 2, 'b', 'B'])
  })
})

describe('all paths in one drawing', () => {
  const layers = layersOf([path('a', 'b', 'z'), path('a', 'c', 'd', 'z'), path('a', 'b', 'd', 'z')])
  const at = (id: string) => layers.nodes.find(({ node }) => node.id === id)

  test('draws what several paths share once', () => {
    expect(layers.nodes).toHaveLength(5)
    expect(layers.joints.find(({ edge }) => edge.id === 'a-b')?.paths).toEqual([0, 2])
  })

  test('starts at the left and ends at the far right, on one line', () => {
    expect(at('a')?.x).toBe(0)
    expect(at('z')?.x).toBe(layers.width)
    expect(at('a')?.y).toBe(at('z')?.y)
  })

  test('keeps those in one column apart', () => {
    expect(at('b')?.column).toBe(at('c')?.column)
    expect(Math.abs((at('b')?.y ?? 0) - (at('c')?.y ?? 0))).toBeGreaterThanOrEqual(64)
  })
})
