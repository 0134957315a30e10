import { describe, expect, it, vi } from 'vitest'
import { createCache } from '#server/compute/cache'
import { sizeOf } from '#server/compute/size-of'
import { stableJson } from '#server/compute/stable-key'

const key = (params: unknown, revision = 1) => ({ revision, name: 'test', params })

function deferred<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

describe('the result cache', () => {
  it('computes once for equal parameters, whatever the order of their keys', async () => {
    const cache = createCache()
    const compute = vi.fn(async () => ({ answer: 42 }))
    const first = await cache.get(key({ a: 1, b: { c: 2, d: 3 } }), compute)
    const second = await cache.get(key({ b: { d: 3, c: 2 }, a: 1 }), compute)
    expect(second).toBe(first)
    expect(compute).toHaveBeenCalledTimes(1)
  })

  it('computes anew for another revision, name or parameter', async () => {
    const cache = createCache()
    const compute = vi.fn(async () => 1)
    await cache.get(key({ a: 1 }), compute)
    await cache.get(key({ a: 1 }, 2), compute)
    await cache.get(key({ a: 2 }), compute)
    await cache.get({ ...key({ a: 1 }), name: 'other' }, compute)
    expect(compute).toHaveBeenCalledTimes(4)
  })

  it('shares one computation between callers at the same time', async () => {
    const cache = createCache()
    const { promise, resolve } = deferred<number>()
    const compute = vi.fn(() => promise)
    const both = Promise.all([cache.get(key({}), compute), cache.get(key({}), compute)])
    resolve(7)
    expect(await both).toEqual([7, 7])
    expect(compute).toHaveBeenCalledTimes(1)
  })

  it('keeps no failure, thrown or rejected', async () => {
    const cache = createCache()
    await expect(cache.get(key({}), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    const throwing = () => {
      throw new Error('at once')
    }
    await expect(cache.get(key({}), throwing)).rejects.toThrow('at once')
    expect(await cache.get(key({}), async () => 'yes')).toBe('yes')
  })

  it('keeps undefined and null as results', async () => {
    const cache = createCache()
    const compute = vi.fn(async () => null)
    await cache.get(key({}), compute)
    expect(await cache.get(key({}), compute)).toBeNull()
    expect(compute).toHaveBeenCalledTimes(1)
  })

  it('ends one wait without ending the computation that another waits for', async () => {
    const cache = createCache()
    const { promise, resolve } = deferred<number>()
    const abort = new AbortController()
    let given: AbortSignal | undefined
    const compute = (signal: AbortSignal) => {
      given = signal
      return promise
    }
    const impatient = cache.get(key({}), compute, abort.signal)
    const patient = cache.get(key({}), compute)
    abort.abort()
    await expect(impatient).rejects.toThrow(/abort/i)
    expect(given?.aborted).toBe(false)
    resolve(1)
    expect(await patient).toBe(1)
  })

  it('gives the computation up when nobody waits any more, and computes anew for the next', async () => {
    const cache = createCache()
    const abort = new AbortController()
    let given: AbortSignal | undefined
    const endless = (signal: AbortSignal) => {
      given = signal
      return new Promise<number>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    }
    const only = cache.get(key({}), endless, abort.signal)
    await Promise.resolve()
    abort.abort()
    await expect(only).rejects.toThrow(/abort/i)
    expect(given?.aborted).toBe(true)
    expect(await cache.get(key({}), async () => 2)).toBe(2)
  })

  it('drops the least recently used result when the bytes are full', async () => {
    const cache = createCache({ maxBytes: 3000 })
    const make = vi.fn(async () => new Uint8Array(1000))
    await cache.get(key('a'), make)
    await cache.get(key('b'), make)
    await cache.get(key('a'), make)
    await cache.get(key('c'), make)
    expect(make).toHaveBeenCalledTimes(3)
    await cache.get(key('a'), make)
    expect(make).toHaveBeenCalledTimes(3)
    await cache.get(key('b'), make)
    expect(make).toHaveBeenCalledTimes(4)
  })
})

describe('stableJson', () => {
  it('orders keys at every depth and leaves arrays alone', () => {
    expect(stableJson({ b: [{ d: 1, c: 2 }, 3], a: undefined })).toBe('{"b":[{"c":2,"d":1},3]}')
  })
})

describe('sizeOf', () => {
  it('counts typed arrays by their bytes and long lists by a sample', () => {
    expect(sizeOf(new Float64Array(1000))).toBeGreaterThanOrEqual(8000)
    const list = Array.from({ length: 10_000 }, (_, i) => ({ id: `node-${i}`, x: i }))
    const text = JSON.stringify(list).length
    expect(sizeOf(list)).toBeGreaterThan(text)
    expect(sizeOf(list)).toBeLessThan(6 * text)
  })
})
