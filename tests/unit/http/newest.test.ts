import { expect, test } from 'vitest'
import { createCache } from '#server/compute/cache'
import { newest } from '#server/http/newest'

/** Counts how often it is loaded. */
function loading() {
  let loads = 0
  return { load: async () => ({ number: ++loads }), loads: () => loads }
}

test('a projection is loaded once for a revision, also by those who ask at the same time', async () => {
  const cache = createCache({ maxBytes: 1 })
  const { load, loads } = loading()
  const [a, b] = await Promise.all([newest(cache, 1, 'map', load), newest(cache, 1, 'map', load)])
  expect(a).toBe(b)
  expect(await newest(cache, 1, 'map', load)).toBe(a)
  expect(loads()).toBe(1)
})

test('a new revision is loaded, and an older one asked for late does not take its place', async () => {
  const cache = createCache()
  const { load, loads } = loading()
  await newest(cache, 1, 'map', load)
  const second = await newest(cache, 2, 'map', load)
  expect(await newest(cache, 1, 'map', load)).not.toBe(second)
  expect(await newest(cache, 2, 'map', load)).toBe(second)
  expect(loads()).toBe(3)
})

test('a failure is not kept', async () => {
  const cache = createCache()
  await expect(newest(cache, 1, 'map', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await newest(cache, 1, 'map', async () => 'back')).toBe('back')
})
