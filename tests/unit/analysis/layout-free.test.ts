import { describe, expect, it } from 'vitest'
import { freeLayout } from '#server/analysis/layout-free'
import { seededRandom } from '#server/analysis/random'

type Tie = { from: string; to: string }

const nodeOf = (id: string) => ({ id, type: 'organisation', importance: 0.3 })

/** Chains of the lengths given: 4 is a chain of four nodes. */
function chains(...lengths: number[]) {
  const ties: Tie[] = []
  const nodes = lengths.flatMap((length, chain) =>
    Array.from({ length }, (_, i) => {
      if (i > 0) ties.push({ from: `c${chain}-${i - 1}`, to: `c${chain}-${i}` })
      return nodeOf(`c${chain}-${i}`)
    }),
  )
  return { nodes, ties }
}

function crowd(n: number) {
  const random = seededRandom(7)
  const nodes = Array.from({ length: n }, (_, i) => ({
    id: `n${i}`,
    type: i % 2 ? 'programme' : 'organisation',
    importance: random() ** 3,
  }))
  const ties = Array.from({ length: 2 * n }, () => ({
    from: `n${Math.floor(random() * n)}`,
    to: `n${Math.floor(random() * n)}`,
  }))
  return { nodes, ties }
}

const overlaps = (nodes: { id: string; x: number; y: number; radius: number }[]) =>
  nodes.flatMap((a, i) =>
    nodes.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
  )

const extent = (nodes: { x: number; y: number }[]) => {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)]
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) }
}

describe('the free layout', () => {
  it('is the same for the same input, in whatever order nodes and ties come, and another for another seed', () => {
    const { nodes, ties } = crowd(60)
    const once = freeLayout({ nodes, ties })
    expect(freeLayout({ nodes, ties })).toEqual(once)
    expect(freeLayout({ nodes: [...nodes].reverse(), ties: [...ties].reverse() })).toEqual(once)
    expect(freeLayout({ nodes, ties, seed: 2 })).not.toEqual(once)
  })

  it('lets no node overlap another', () => {
    for (const n of [30, 400]) expect(overlaps(freeLayout(crowd(n)).nodes)).toEqual([])
    expect(overlaps(freeLayout(chains(30, 9, 5, 2, 2, 2, 2, 1, 1, 1)).nodes)).toEqual([])
  })

  it('draws what is tied together: each chain is a place of its own', () => {
    const { nodes } = freeLayout(chains(12, 12))
    const at = new Map(nodes.map((node) => [node.id, node]))
    const gap = (a: string, b: string) =>
      Math.hypot((at.get(a)?.x ?? 0) - (at.get(b)?.x ?? 0), (at.get(a)?.y ?? 0) - (at.get(b)?.y ?? 0))
    for (let i = 1; i < 12; i++) expect(gap(`c0-${i - 1}`, `c0-${i}`)).toBeLessThan(gap('c0-0', 'c0-11'))
  })

  it('packs many components into one compact picture, wider than high', () => {
    const { nodes } = freeLayout(chains(...Array.from({ length: 60 }, () => 3)))
    const { width, height } = extent(nodes)
    expect(width / height).toBeGreaterThan(1)
    expect(width / height).toBeLessThan(2.4)
    const [first] = [extent(freeLayout(chains(3)).nodes)]
    expect(width * height).toBeLessThan(60 * 6 * (first.width + 60) * (first.height + 60))
  })

  it('stands what is tied to nothing in rows below', () => {
    const { nodes } = freeLayout(chains(20, 1, 1, 1))
    const drawn = nodes.filter(({ id }) => id.startsWith('c0'))
    const loose = nodes.filter(({ id }) => !id.startsWith('c0'))
    const lowest = Math.max(...drawn.map(({ y, radius }) => y + radius))
    for (const { y, radius } of loose) expect(y - radius).toBeGreaterThan(lowest)
    expect(new Set(loose.map(({ y }) => y)).size).toBe(1)
  })

  it('holds without nodes, without ties, and with ties to nowhere or to oneself', () => {
    expect(freeLayout({ nodes: [], ties: [] })).toEqual({ nodes: [], anchors: [] })
    const odd = [
      { from: 'a', to: '?' },
      { from: 'a', to: 'a' },
    ]
    const { nodes } = freeLayout({ nodes: [nodeOf('a'), nodeOf('b')], ties: odd })
    expect(nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    expect(overlaps(nodes)).toEqual([])
  })
})
