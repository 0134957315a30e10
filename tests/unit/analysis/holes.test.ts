import { describe, expect, it } from 'vitest'
import { holes } from '#server/analysis/holes'
import { graph } from '../../support/small-graphs.ts'

// Three triangles: 0-1-2, 3-4-5, 6-7-8. The first two are tied three times over, the third to nobody but 9,
// who is tied to 0 and to 6 and belongs to no group.
const GRAPH = graph('0-1 1-2 0-2 3-4 4-5 3-5 6-7 7-8 6-8 0-3 1-4 2-5 9-0 9-6')
const LABELS = [0, 0, 0, 1, 1, 1, 2, 2, 2, -1]

describe('holes', () => {
  it('finds the pairs with fewer ties than their volumes lead one to expect', () => {
    const found = holes(GRAPH, LABELS)
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      [0, 2],
      [1, 2],
    ])
    // Volumes 10 and 7 of 28 ends.
    expect(found[0]).toMatchObject({ observed: 0, expected: 70 / 28 })
    expect(found[0]?.deficit).toBeCloseTo(Math.sqrt(70 / 28), 12)
    expect(found[0]?.severity).toBeCloseTo(1 - Math.exp(-70 / 28), 12)
  })

  it('names who is tied to both, and pairs who know the same others', () => {
    const [hole, other] = holes(GRAPH, LABELS)
    expect(hole?.brokers).toEqual([{ node: 9, toA: 1, toB: 1, membersA: 1, membersB: 1 }])
    expect(hole?.pairs).toEqual([{ a: 0, b: 6, common: 1, topics: 0 }])
    expect(other?.brokers).toEqual([])
    expect(other?.pairs).toEqual([])
  })

  it('with topics keeps to pairs that share one, and suggests those who serve it', () => {
    const topics = [[7], [7], [], [8], [8], [], [7, 8], [7], [], []]
    const found = holes(GRAPH, LABELS, { topics })
    expect(found.map(({ a, b, topics }) => ({ a, b, topics }))).toEqual([{ a: 0, b: 2, topics: [7] }])
    // Two of the three in each group are on the topic.
    expect(found[0]?.severity).toBeCloseTo((2 / 3) * (1 - Math.exp(-70 / 28)), 12)
    expect(found[0]?.pairs).toEqual([
      { a: 0, b: 6, common: 1, topics: 1 },
      { a: 1, b: 7, common: 0, topics: 1 },
    ])
    expect(holes(GRAPH, LABELS, { topics, leastOnTopic: 3 })).toEqual([])
  })

  it('keeps to the size, share and number it is told', () => {
    expect(holes(GRAPH, LABELS, { leastSize: 4 })).toEqual([])
    expect(holes(GRAPH, LABELS, { most: 1 })).toHaveLength(1)
    expect(holes(GRAPH, LABELS, { mostShare: 2 })).toHaveLength(3)
    expect(holes(graph('3'), [0, 0, 1, 1], { leastSize: 2 })).toEqual([])
  })
})
