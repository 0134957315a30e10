import { expect, test } from 'vitest'
import { incidence, neighbourhood } from '../../../../web/graph/focus.ts'
import { emptyHistory, record, redo, undo } from '../../../../web/graph/history.ts'
import { placeAround } from '../../../../web/graph/place.ts'
import { isInside } from '../../../../web/graph/scene.ts'
import { drawable } from '../../../../web/graph/to-elements.ts'
import type { ViewEdge, ViewNode } from '../../../../web/graph/types.ts'
import { nearestInDirection } from '../../../../web/graph/walk.ts'

const tie = (id: string, from: string, to: string): ViewEdge => ({
  id,
  from,
  to,
  relation: 'RUNS',
  evidence: 'seen',
})
const node = (id: string): ViewNode => ({
  id,
  type: 'organisation',
  mark: 'civil',
  name: id,
  short: id,
  importance: 0.5,
  x: 0,
  y: 0,
})

test('an arrow key goes to the nearest node on that side, and nowhere when there is none', () => {
  const around = [
    { id: 'near', x: 10, y: 2 },
    { id: 'far', x: 40, y: 0 },
    { id: 'above', x: 1, y: -5 },
  ]
  expect(nearestInDirection({ x: 0, y: 0 }, around, 'right')?.id).toBe('near')
  expect(nearestInDirection({ x: 0, y: 0 }, around, 'up')?.id).toBe('above')
  expect(nearestInDirection({ x: 0, y: 0 }, around, 'left')).toBeNull()
})

test('the surroundings of a node are its ties and what they lead to', () => {
  const touching = incidence([tie('1', 'a', 'b'), tie('2', 'c', 'a'), tie('3', 'b', 'c')])
  const { nodes, edges } = neighbourhood(['a'], touching)
  expect([...nodes].sort()).toEqual(['a', 'b', 'c'])
  expect([...edges].sort()).toEqual(['1', '2'])
})

test('ties are drawn once, between nodes that are drawn', () => {
  const ties = [tie('1', 'a', 'b'), tie('1', 'a', 'b'), tie('2', 'a', 'gone'), tie('3', 'a', 'a')]
  expect(drawable([node('a'), node('b')], ties).map(({ id }) => id)).toEqual(['1'])
})

test('what is undone can be done again, until something else is done', () => {
  const first = record(emptyHistory<number>(), { name: 'one', before: 0, after: 1 })
  const back = undo(first)
  expect(back?.command.before).toBe(0)
  expect(back && redo(back.history)?.command.after).toBe(1)
  const other = back && record(back.history, { name: 'two', before: 0, after: 2 })
  expect(other && redo(other)).toBeNull()
  expect(undo(emptyHistory())).toBeNull()
})

test('new nodes stand clear of old ones and of each other', () => {
  const standing = [
    { x: 0, y: 0, radius: 10 },
    { x: 30, y: 0, radius: 10 },
  ]
  const placed = placeAround({ x: 0, y: 0 }, 20, standing, 10)
  expect(placed).toHaveLength(20)
  const all = [...standing, ...placed.map((point) => ({ ...point, radius: 10 }))]
  for (const point of placed)
    for (const other of all)
      if (other.x !== point.x || other.y !== point.y)
        expect(Math.hypot(other.x - point.x, other.y - point.y)).toBeGreaterThanOrEqual(20 - 1e-9)
})

test('a free line selects what lies within it, bays left out', () => {
  const bay = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 50, y: 20 },
    { x: 0, y: 100 },
  ]
  expect(isInside({ x: 10, y: 50 }, bay)).toBe(true)
  expect(isInside({ x: 50, y: 60 }, bay)).toBe(false)
  expect(isInside({ x: 150, y: 50 }, bay)).toBe(false)
})
