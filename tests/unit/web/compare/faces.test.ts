import { describe, expect, it } from 'vitest'
import { byDifference } from '../../../../web/features/compare/dumbbell-order.ts'
import { barePairs, crosswalkBands, faceOf, sharedBands } from '../../../../web/features/compare/faces.ts'
import { flowOf } from '../../../../web/features/compare/flow-layout.ts'
import { oneSided } from '../../../../web/features/compare/one-sided.ts'
import { compared } from './compare-fixture.ts'

const [leftStrategy, rightStrategy] = compared.strategies as [
  (typeof compared.strategies)[number],
  (typeof compared.strategies)[number],
]
const faces = (turned: string[] = []) => ({
  left: faceOf(leftStrategy, turned),
  right: faceOf(rightStrategy, turned),
})

describe('a tree on one side', () => {
  it('starts closed where nothing is recorded below, and open elsewhere', () => {
    const { left, right } = faces()
    expect(left.rows.map(({ id }) => id)).toEqual(['L', 'l1', 'l2'])
    expect(right.rows.map(({ id }) => id)).toEqual(['R', 'T'])
    expect(faces(['R']).right.rows.map(({ id }) => id)).toEqual(['R', 'r1', 'r2', 'T'])
  })

  it('counts once: open parts are not ends', () => {
    expect(faces().left.ends.map(({ id }) => id)).toEqual(['l1', 'l2'])
    expect(faces(['L']).left.ends.map(({ id }) => id)).toEqual(['L'])
  })
})

describe('bands of the crosswalk', () => {
  it('gather at the parts in sight, weighted by strength', () => {
    const { left, right } = faces()
    const bands = crosswalkBands(compared, left, right)
    expect(bands.map((band) => [band.left.id, band.right.id, band.value, band.pairs.length])).toEqual([
      ['l1', 'R', 4, 2],
      ['l2', 'R', 2, 1],
    ])
    expect(bands[0]).toMatchObject({ both: ['p2'], leftOnly: ['p1'], rightOnly: ['p3'] })
  })

  it('come apart when a part is opened', () => {
    const { left, right } = faces(['R'])
    expect(crosswalkBands(compared, left, right).map((band) => band.right.id)).toEqual(['r1', 'r2', 'r1'])
  })

  it('are the same seen from the other side', () => {
    const { left, right } = faces()
    const bands = crosswalkBands(compared, right, left)
    expect(bands.map((band) => [band.left.id, band.right.id, band.value])).toEqual([
      ['R', 'l1', 4],
      ['R', 'l2', 2],
    ])
  })

  it('say how many alignments name a part without programmes of its own', () => {
    const { left, right } = faces()
    expect(barePairs(compared, left, right)).toEqual({ bare: 3, of: 3 })
  })

  it('without a crosswalk stand for shared programmes', () => {
    const { left, right } = faces()
    expect(sharedBands(left, right).map((band) => [band.left.id, band.right.id, band.value])).toEqual([
      ['l1', 'R', 1],
    ])
  })

  it('are ordered by how uneven they are, empty pairs last', () => {
    const { left, right } = faces()
    expect(byDifference(crosswalkBands(compared, left, right)).map((band) => band.left.id)).toEqual([
      'l2',
      'l1',
    ])
  })
})

describe('the layout of the bands', () => {
  it('keeps the order of the trees, never overlaps rows and fills the height', () => {
    const { left, right } = faces()
    const flow = flowOf(left, right, crosswalkBands(compared, left, right), { width: 400, row: 30 })
    expect(flow.left.map(({ id }) => id)).toEqual(['L', 'l1', 'l2'])
    for (const side of [flow.left, flow.right])
      for (const [index, row] of side.entries()) {
        expect(row.y1).toBeGreaterThanOrEqual(row.y0)
        const next = side[index + 1]
        if (next) expect(next.y0 - row.y1).toBeGreaterThanOrEqual(29.9)
        expect(row.y1).toBeLessThanOrEqual(flow.height)
      }
  })

  it('draws each band once, as thick as it is heavy', () => {
    const { left, right } = faces()
    const flow = flowOf(left, right, crosswalkBands(compared, left, right), { width: 400, row: 30 })
    const widths = new Map(flow.bands.map(({ band, width }) => [band.left.id, width]))
    expect(widths.get('l1')).toBeCloseTo(2 * (widths.get('l2') ?? 0))
  })

  it('lists the rows where there is nothing to join', () => {
    const { left, right } = faces()
    const flow = flowOf(left, right, [], { width: 400, row: 30 })
    expect(flow.bands).toEqual([])
    expect(flow.left.map(({ y0 }) => y0)).toEqual([15, 45, 75])
  })
})

describe('covered by one only', () => {
  it('gives programmes, parts without a partner and pairs with an empty end', () => {
    const { left, right } = faces()
    const bands = crosswalkBands(compared, left, right)
    const found = oneSided(compared, right, left, bands)
    expect(found.programmes).toEqual(['p3'])
    expect(found.byPart.map(({ part, programmes }) => [part.id, programmes])).toEqual([['R', ['p3']]])
    expect(found.bands.map((band) => band.left.id)).toEqual(['l2'])
    expect(found.alone.map(({ top, parts }) => [top.id, parts.map(({ id }) => id)])).toEqual([['T', ['T']]])
  })

  it('says nothing of partners where there is no crosswalk', () => {
    const { left, right } = faces()
    expect(oneSided({ ...compared, pairs: [] }, right, left, []).alone).toEqual([])
  })
})
