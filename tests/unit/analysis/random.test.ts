import { describe, expect, it } from 'vitest'
import { Heap } from '#server/analysis/heap'
import { randomInteger, sampleWithoutReplacement, seededRandom } from '#server/analysis/random'

describe('seededRandom', () => {
  it('repeats for a seed and differs between seeds, near and far', () => {
    const head = (seed: number) => Array.from({ length: 5 }, seededRandom(seed))
    expect(head(1)).toEqual(head(1))
    const heads = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, 3 * 2 ** 32].map((seed) => head(seed).join())
    expect(new Set(heads).size).toBe(6)
  })

  it('is uniform on [0, 1), near enough', () => {
    const random = seededRandom(5)
    const bins = new Array<number>(10).fill(0)
    for (let i = 0; i < 10_000; i++) {
      const at = randomInteger(random, 10)
      bins[at] = (bins[at] as number) + 1
    }
    for (const count of bins) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})

describe('sampleWithoutReplacement', () => {
  it('gives distinct numbers in order, and all of them when asked for more', () => {
    const sample = [...sampleWithoutReplacement(100, 20, seededRandom(1))]
    expect(new Set(sample).size).toBe(20)
    expect(sample).toEqual([...sample].sort((a, b) => a - b))
    expect([...sampleWithoutReplacement(3, 9, seededRandom(1))]).toEqual([0, 1, 2])
  })
})

describe('Heap', () => {
  it('pops in order', () => {
    const random = seededRandom(3)
    const values = Array.from({ length: 200 }, () => randomInteger(random, 50))
    const heap = new Heap((a, b) => a < b)
    for (const value of values) heap.push(value)
    const popped = Array.from(values, () => heap.pop())
    expect(popped).toEqual([...values].sort((a, b) => a - b))
    expect(heap.size).toBe(0)
    expect(heap.pop()).toBeUndefined()
  })
})
