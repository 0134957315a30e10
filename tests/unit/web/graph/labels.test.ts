import { expect, test } from 'vitest'
import { overlap } from '../../../../web/graph/boxes.ts'
import { placeLabels, wrapLabel } from '../../../../web/graph/labels.ts'
import { facesOf, titleOffsets } from '../../../../web/graph/titles.ts'

const label = (id: string, x: number, y: number, rank = 1, weight = rank) => ({
  id,
  x,
  y,
  rank,
  weight,
  radius: 6,
  width: 80,
  height: 16,
})
const boxOf = (
  candidates: ReturnType<typeof label>[],
  { id, dx, dy }: { id: string; dx: number; dy: number },
) => {
  const own = candidates.find((each) => each.id === id)
  if (!own) throw new Error(`no label ${id}`)
  const [x, y] = [own.x + dx, own.y + dy]
  return { left: x - 40, right: x + 40, top: y - 8, bottom: y + 8 }
}

test('no two labels overlap, however close the nodes', () => {
  const crowd = Array.from({ length: 200 }, (_, n) =>
    label(`n${n}`, (n % 20) * 22, Math.floor(n / 20) * 18, n),
  )
  const boxes = placeLabels(crowd).map((placed) => boxOf(crowd, placed))
  expect(boxes.length).toBeGreaterThan(10)
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
})

test('the more important is named first', () => {
  const pair = [label('small', 0, 0, 0.1), label('large', 4, 0, 0.9)]
  expect(placeLabels(pair, { most: 1 }).map(({ id }) => id)).toEqual(['large'])
})

const disc = (id: string, x: number, y: number, weight: number, radius = 12) => ({ id, x, y, weight, radius })

test('a label covers no mark of a node that weighs more, and is left out before it does', () => {
  const small = [label('small', 0, 0, 0.4)]
  const below = disc('large', 0, 24, 0.9)
  const [moved] = placeLabels(small, { discs: [below] })
  const box = moved && boxOf(small, moved)
  expect(box && overlap(box, { left: -12, right: 12, top: 12, bottom: 36 })).toBe(false)
  const about = Array.from({ length: 8 }, (_, n) => {
    const angle = (n / 8) * 2 * Math.PI
    return disc(`large${n}`, 40 * Math.cos(angle), 20 * Math.sin(angle), 0.9)
  })
  expect(placeLabels(small, { discs: about })).toEqual([])
  expect(placeLabels([{ ...small[0], needed: true } as (typeof small)[0]], { discs: [below] })).toHaveLength(
    1,
  )
})

const frame = { left: 0, top: 0, right: 400, bottom: 400 }
const tie = (id: string, needed = false, rank = -1) => ({
  ...label(id, 200, 200, rank, 0),
  ...{ radius: 0, width: 10, height: 12, needed },
  spots: [0.5, 1 / 3, 2 / 3].map((along) => ({ along, dx: (along - 0.5) * 300, dy: 0 })),
})
const wall = (left: number, right: number) => ({ left, right, top: 180, bottom: 220 })

test('a number stands on its tie: in the middle, else farther along, else nowhere', () => {
  expect(placeLabels([tie('t')])).toEqual([{ id: 't', along: 0.5, dx: 0, dy: 0 }])
  expect(placeLabels([tie('t')], { obstacles: [wall(100, 230)] })).toMatchObject([{ along: 2 / 3 }])
  expect(placeLabels([tie('t')], { obstacles: [wall(0, 400)] })).toEqual([])
})

test('a number that is needed stands where it covers least, in sight', () => {
  const obstacles = [wall(0, 246), wall(254, 400)]
  expect(placeLabels([tie('t')], { obstacles, frame })).toEqual([])
  expect(placeLabels([tie('t', true)], { obstacles, frame })).toMatchObject([{ along: 2 / 3 }])
  const right = { ...frame, left: 240 }
  expect(placeLabels([tie('t')], { frame: right })).toMatchObject([{ along: 2 / 3 }])
})

test('numbers take no room from names, and those that are needed come beside all others', () => {
  const apart = (id: string, y: number, needed = false) => ({ ...tie(id, needed), y })
  const all = [
    label('n1', 60, 20),
    label('n2', 60, 300),
    apart('t1', 60),
    apart('t2', 120),
    apart('t3', 180, true),
  ]
  expect(placeLabels(all, { most: 1 }).map(({ id }) => id)).toEqual(['n1', 't1', 't3'])
})

test('the most important is named even in a crowd of small ones', () => {
  const large = [label('large', 0, 0, 1)]
  const crowd = Array.from({ length: 100 }, (_, n) =>
    disc(`n${n}`, (n % 10) * 14 - 63, Math.floor(n / 10) * 12 - 54, 0.2, 5),
  )
  expect(placeLabels(large, { discs: crowd })).toHaveLength(1)
  expect(placeLabels([label('one', 0, 0, 0.2)], { discs: crowd })).toEqual([])
})

test('labels keep clear of titles, and of the edge of what is in sight', () => {
  const one = [label('a', 50, 50)]
  const below = { left: 0, right: 100, top: 56, bottom: 90 }
  const [moved] = placeLabels(one, { obstacles: [below] })
  expect(moved && overlap(boxOf(one, moved), below)).toBe(false)
  const atEdge = [label('a', 96, 50)]
  const frame = { left: 0, right: 100, top: 0, bottom: 100 }
  const [inside] = placeLabels(atEdge, { frame })
  expect(inside && boxOf(atEdge, inside).right).toBeLessThanOrEqual(100)
})

test('long names break at the space nearest the middle', () => {
  expect(wrapLabel('ODI')).toEqual(['ODI'])
  expect(wrapLabel('Health Data Research UK')).toEqual(['Health Data', 'Research UK'])
})

test('a title moves outwards until it covers no node', () => {
  const anchors = [
    { x: 200, y: 0, width: 100, height: 40 },
    { x: -200, y: 0, width: 100, height: 40 },
  ]
  const crowd = Array.from({ length: 25 }, (_, n) => ({
    x: 160 + (n % 5) * 20,
    y: -40 + Math.floor(n / 5) * 20,
    radius: 5,
  }))
  const [right, left] = titleOffsets(anchors, crowd)
  expect(left).toEqual({ dx: 0, dy: 0 })
  const at = { x: 200 + (right?.dx ?? 0), y: right?.dy ?? 0 }
  for (const { x, y, radius } of crowd)
    expect(Math.abs(x - at.x) < 50 + radius && Math.abs(y - at.y) < 20 + radius).toBe(false)
})

const claim = (x: number, y: number, weight: number, width = 100) => ({
  x,
  y,
  weight,
  full: { width, height: 60 },
  bare: { width, height: 24 },
})

test('titles with room keep all lines; where two would lie over each other both keep their first', () => {
  expect(facesOf([claim(0, 0, 1), claim(200, 0, 1)])).toEqual(['full', 'full'])
  expect(facesOf([claim(0, 0, 1), claim(0, 40, 0.5), claim(300, 0, 0)])).toEqual(['bare', 'bare', 'full'])
})

test('of two titles without room for both the one that weighs less goes, and of two alike the later', () => {
  expect(facesOf([claim(0, 0, 0.2), claim(10, 4, 0.9)])).toEqual(['out', 'bare'])
  expect(facesOf([claim(0, 0, 0), claim(60, 0, 0), claim(120, 0, 0)])).toEqual(['bare', 'out', 'bare'])
})
