import { describe, expect, it } from 'vitest'
import { treeLayout } from '#server/analysis/layout-tree'

const many = (prefix: string, n: number, type = 'programme') =>
  Array.from({ length: n }, (_, i) => ({ id: `${prefix}${i}`, type, importance: i / n }))

/** A root, one part with two below it, and one with nothing; 40 and 3 programmes, some organisations, two loose ones. */
function scene() {
  const [first, second] = [many('p', 40), many('q', 3)]
  const organisations = many('o', 9, 'organisation')
  const loose = many('x', 2, 'organisation')
  const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id)
  const all = [...ids(first), ...ids(second)]
  return {
    nodes: [...loose, ...organisations, ...second, ...first],
    anchors: [
      { id: 'root', depth: 0, beside: [], members: all },
      { id: 'part', depth: 1, beside: [], members: all },
      { id: 'one', depth: 2, beside: [...ids(organisations), ...ids(first)], members: ids(first) },
      { id: 'two', depth: 2, beside: ids(second), members: ids(second) },
      { id: 'bare', depth: 1, beside: [], members: [] },
    ],
  }
}

describe('the tree layout', () => {
  const { nodes, anchors } = treeLayout(scene())
  const rowY = new Map(anchors.map(({ id, y }) => [id, y]))
  const of = (prefix: string) => nodes.filter(({ id }) => id.startsWith(prefix))

  it('has a row for each part in order, indented by depth, with room for its name up to where nodes begin', () => {
    expect(anchors.map(({ id }) => id)).toEqual(['root', 'part', 'one', 'two', 'bare'])
    expect(anchors.map(({ y }) => y)).toEqual([...anchors.map(({ y }) => y)].sort((a, b) => a - b))
    const [root, part, one, , bare] = anchors.map(({ x }) => x) as number[]
    expect(part).toBeGreaterThan(root as number)
    expect(one).toBeGreaterThan(part as number)
    expect(bare).toBe(part)
    const first = Math.min(...nodes.map(({ x, radius }) => x - radius))
    for (const { x, room } of anchors) expect(x + (room ?? 0)).toBeLessThan(first)
  })

  it('stands nodes about the line of their row: programmes, then organisations by importance', () => {
    const middle = (list: { y: number }[]) => list.reduce((sum, { y }) => sum + y, 0) / list.length
    expect(middle(of('q'))).toBeCloseTo(rowY.get('two') as number, 0)
    const lastProgramme = Math.max(...of('p').map(({ x }) => x))
    const organisations = [...of('o')].sort((a, b) => a.x - b.x || a.y - b.y)
    expect(organisations[0]?.x).toBeGreaterThan(lastProgramme)
    expect(organisations[0]?.id).toBe('o8')
  })

  it('makes the row with more the longer one', () => {
    const reach = (list: { x: number }[]) => Math.max(...list.map(({ x }) => x))
    expect(reach(of('p'))).toBeGreaterThan(reach(of('q')))
  })

  it('sets what stands beside no part below all', () => {
    for (const { y, anchors: drawnBy } of of('x')) {
      expect(y).toBeGreaterThan(rowY.get('bare') as number)
      expect(drawnBy).toEqual([])
    }
  })

  it('names the parts that draw a node, from the top', () => {
    expect(of('q')[0]?.anchors).toEqual(['root', 'part', 'two'])
    expect(of('o')[0]?.anchors).toEqual(['one'])
  })

  it('has the names above their nodes in a tall picture, as wide as it is', () => {
    const tall = treeLayout({ ...scene(), shape: 'tall' })
    const extent = (list: { x: number; y: number; radius: number }[]) => ({
      width:
        Math.max(...list.map(({ x, radius }) => x + radius)) -
        Math.min(...list.map(({ x, radius }) => x - radius)),
      height: Math.max(...list.map(({ y }) => y)) - Math.min(...list.map(({ y }) => y)),
    })
    const [wide, high] = [extent(nodes), extent(tall.nodes)]
    expect(high.width / high.height).toBeLessThan(wide.width / wide.height)
    const right = Math.max(...tall.nodes.map(({ x, radius }) => x + radius))
    const rows = tall.anchors.map(({ y }) => y)
    for (const [i, { id, x, y, room }] of tall.anchors.entries()) {
      expect(x + (room ?? 0)).toBeCloseTo(right - 5, 0)
      for (const node of tall.nodes.filter(({ anchors }) => anchors.at(-1) === id)) {
        expect(node.y - node.radius).toBeGreaterThan(y)
        expect(node.y + node.radius).toBeLessThan(rows[i + 1] ?? Number.POSITIVE_INFINITY)
      }
    }
    // What leads on to others has more room than what leads nowhere.
    const [root, part, , two, bare] = rows as [number, number, number, number, number]
    expect(part - root).toBeGreaterThan(0)
    expect(bare).toBeGreaterThan(two)
  })

  it('lets nothing overlap, for few and for many', () => {
    const crowd = scene()
    crowd.nodes.push(...many('z', 300, 'organisation'))
    crowd.anchors[3]?.beside.push(...many('z', 300).map(({ id }) => id))
    for (const { nodes } of [
      treeLayout(scene()),
      treeLayout(crowd),
      treeLayout({ ...crowd, shape: 'tall' }),
    ]) {
      const touching = nodes.flatMap((a, i) =>
        nodes.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
      )
      expect(touching).toEqual([])
    }
  })

  it('is the same for nodes in another order, and holds without any', () => {
    const input = scene()
    expect(treeLayout({ ...input, nodes: [...input.nodes].reverse() })).toEqual(treeLayout(input))
    expect(treeLayout({ nodes: [], anchors: [] })).toEqual({ nodes: [], anchors: [] })
  })
})
