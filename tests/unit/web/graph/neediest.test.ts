import { describe, expect, it } from 'vitest'
import { neediest } from '../../../../web/graph/neediest.ts'

const sizes = (...errors: number[]) => errors.map((error, index) => ({ element: index, px: 1, error }))

describe('which sizes are set in this frame', () => {
  it('are all, in their order, when they fit into one', () => {
    expect(neediest(sizes(0.1, 0.3, 0.2), 3).map(({ element }) => element)).toEqual([0, 1, 2])
  })

  it('are those furthest off when there are more', () => {
    expect(neediest(sizes(0.1, 0.3, 0.2, 0.05), 2).map(({ element }) => element)).toEqual([1, 2])
  })

  it('leaves what it was given as it was', () => {
    const given = sizes(0.1, 0.3)
    neediest(given, 1)
    expect(given).toEqual(sizes(0.1, 0.3))
  })
})
