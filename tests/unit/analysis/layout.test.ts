import { describe, expect, it } from 'vitest'
import { importance } from '#server/analysis/importance'
import { layout } from '#server/analysis/layout'
import { nodeRadius } from '#server/analysis/layout-nodes'
import { seededRandom } from '#server/analysis/random'

/** Seven anchors and n nodes of each type, tied and placed by chance. */
function scene(n: number, seed = 1) {
  const random = seededRandom(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const anchors = Array.from({ length: 7 }, (_, i) => ({ id: `area-${i}`, members: [] as { id: string }[] }))
  const nodes: { id: string; type: string; importance: number }[] = []
  const ties: { from: string; to: string }[] = []
  for (let i = 0; i < n; i++) {
    nodes.push({ id: `o${i}`, type: 'organisation', importance: random() ** 3 })
    nodes.push({ id: `p${i}`, type: 'programme', importance: random() })
    for (const area of new Set([pick(7), pick(7)])) anchors[area]?.members.push({ id: `p${i}` })
    ties.push({ from: `o${i}`, to: `p${pick(n)}` }, { from: `o${i}`, to: `p${pick(n)}` })
  }
  return { nodes, ties, anchors }
}

const find = <T extends { id: string }>(list: T[], id: string) => list.find((item) => item.id === id) as T

describe('layout', () => {
  it('is the same for the same input, in whatever order the nodes come', () => {
    const input = scene(40)
    const once = layout(input)
    expect(layout(input)).toEqual(once)
    expect(layout({ ...input, nodes: [...input.nodes].reverse() })).toEqual(once)
  })

  it('lets no node overlap another, nor the label of an anchor', () => {
    for (const n of [20, 300]) {
      const { nodes, anchors } = layout(scene(n))
      const touching = nodes.flatMap((a, i) =>
        nodes.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
      )
      expect(touching).toEqual([])
      const onLabels = anchors.flatMap((label) =>
        nodes.filter(
          (a) => Math.abs(a.x - label.x) < 60 + a.radius && Math.abs(a.y - label.y) < 20 + a.radius,
        ),
      )
      expect(onLabels).toEqual([])
    }
  })

  it('stands the first anchor at the top and fills a frame of about 1.6 to 1', () => {
    const { nodes, anchors } = layout(scene(100))
    expect(anchors[0]).toMatchObject({ id: 'area-0', x: 0 })
    const all = [...nodes, ...anchors]
    const width = Math.max(...all.map((p) => p.x)) - Math.min(...all.map((p) => p.x))
    const height = Math.max(...all.map((p) => p.y)) - Math.min(...all.map((p) => p.y))
    expect(width / height).toBeGreaterThan(1.3)
    expect(width / height).toBeLessThan(1.8)
  })

  it('draws a programme to its area, one of two areas between them, an organisation to its programmes', () => {
    const anchors = ['top', 'right', 'bottom', 'left'].map((id) => ({ id, members: [{ id: `only-${id}` }] }))
    anchors[0]?.members.push({ id: 'both' })
    anchors[1]?.members.push({ id: 'both' })
    const ids = ['only-top', 'only-right', 'only-bottom', 'only-left', 'both']
    const nodes = [
      ...ids.map((id) => ({ id, type: 'programme', importance: 0 })),
      { id: 'org', type: 'organisation', importance: 1 },
    ]
    const found = layout({ nodes, ties: [{ from: 'org', to: 'only-left' }], anchors }).nodes
    expect(find(found, 'only-top').y).toBeLessThan(-250)
    expect(find(found, 'only-left').x).toBeLessThan(-400)
    expect(find(found, 'both')).toMatchObject({ anchors: ['top', 'right'] })
    expect(find(found, 'both').x).toBeGreaterThan(200)
    expect(find(found, 'both').y).toBeLessThan(-100)
    expect(find(found, 'org').x).toBeLessThan(-400)
    expect(find(found, 'org').anchors).toEqual([])
  })

  it('keeps what no tie links to an anchor on a line below the picture', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, type: 'organisation', importance: 0.2 }))
    const found = layout({
      nodes,
      ties: [{ from: 'b', to: 'c' }],
      anchors: [{ id: 'x', members: [{ id: 'a' }] }],
    })
    expect(find(found.nodes, 'b').y).toBeGreaterThan(480)
    expect(find(found.nodes, 'c').y).toBeGreaterThan(480)
    expect(find(found.nodes, 'a').y).toBeLessThan(480)
  })

  it('holds without nodes, without anchors, and with ties to nowhere', () => {
    expect(layout({ nodes: [], ties: [], anchors: [] })).toEqual({ nodes: [], anchors: [] })
    const lone = layout({
      nodes: [{ id: 'a', type: 'programme', importance: 0 }],
      ties: [{ from: 'a', to: '?' }],
      anchors: [],
    })
    expect(lone.nodes).toHaveLength(1)
    expect(Number.isFinite(lone.nodes[0]?.x)).toBe(true)
  })

  it('refuses two nodes with one id', () => {
    const node = { id: 'a', type: 'programme', importance: 0 }
    expect(() => layout({ nodes: [node, node], ties: [], anchors: [] })).toThrow(/two nodes have the id a/)
  })

  it('draws important nodes larger, organisations largest', () => {
    expect(nodeRadius('organisation', 1)).toBeGreaterThan(nodeRadius('organisation', 0.5))
    expect(nodeRadius('organisation', 1)).toBeGreaterThan(nodeRadius('programme', 1))
  })
})

describe('importance', () => {
  it('counts each other once, by the best supported tie', () => {
    // 0 is tied to 1 three times over, best by "seen"; 2 to 1 by a judgement; 3 to nobody.
    const found = importance({
      nodeCount: 4,
      from: [0, 0, 1, 2],
      to: [1, 1, 0, 1],
      evidence: ['known', 'seen', 'judgement', 'judgement'],
    })
    const rounded = (value: number) => Math.round(Math.sqrt(value) * 1000) / 1000
    expect([...found]).toEqual([rounded(1 / 1.4), 1, rounded(0.4 / 1.4), 0])
  })

  it('is 0 for all where there are no ties', () => {
    expect([...importance({ nodeCount: 2, from: [], to: [], evidence: [] })]).toEqual([0, 0])
  })
})
