/**
 * Results kept by what they depend on: the data revision, the name of the computation and its parameters.
 * A new revision makes new keys, so nothing is ever stale; old ones fall out as the least recently used.
 */

import { LRUCache } from 'lru-cache'
import { sizeOf } from './size-of.ts'
import { stableJson } from './stable-key.ts'

interface CacheKey {
  revision: number
  name: string
  /** Plain JSON; the order of keys does not matter. */
  params: unknown
}

export interface CacheOptions {
  /** Bytes of results kept, about; 64 MB unless told. */
  maxBytes?: number
}

export interface ResultCache {
  /**
   * The result for `key`: kept, or being computed for somebody else (both then share one computation), or
   * computed now. A failure is not kept. `signal` ends this caller's wait with an AbortError; the
   * computation itself is given up, through the signal it receives, when nobody waits for it any more.
   */
  get<T>(key: CacheKey, compute: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T>
  clear(): void
}

interface Running {
  promise: Promise<unknown>
  waiting: number
  controller: AbortController
}

/** Results are shared between callers: they must not be changed. */
export function createCache({ maxBytes = 64 * 2 ** 20 }: CacheOptions = {}): ResultCache {
  const kept = new LRUCache<string, { result: unknown }>({ maxSize: maxBytes, maxEntrySize: maxBytes })
  const running = new Map<string, Running>()

  const begin = (id: string, compute: (signal: AbortSignal) => Promise<unknown>): Running => {
    const controller = new AbortController()
    // Through a resolved promise, so that a `compute` that throws at once is a rejection too.
    const promise = Promise.resolve().then(() => compute(controller.signal))
    const task: Running = { promise, waiting: 0, controller }
    running.set(id, task)
    const done = () => running.get(id) === task && running.delete(id)
    promise.then((result) => {
      if (done()) kept.set(id, { result }, { size: sizeOf(result) })
    }, done)
    return task
  }

  return {
    async get<T>(key: CacheKey, compute: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal) {
      signal?.throwIfAborted()
      const id = `${key.revision}:${key.name}:${stableJson(key.params)}`
      const hit = kept.get(id)
      if (hit) return hit.result as T
      const task = running.get(id) ?? begin(id, compute)
      task.waiting++
      try {
        return (await orAbort(task.promise, signal)) as T
      } finally {
        if (--task.waiting === 0 && signal?.aborted && running.get(id) === task) {
          running.delete(id)
          task.controller.abort(signal.reason)
        }
      }
    },
    clear: () => {
      kept.clear()
      running.clear()
    },
  }
}

function orAbort<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
