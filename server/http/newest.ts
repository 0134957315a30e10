import type { ResultCache } from '#server/compute/cache'

/**
 * Projections of the whole map, which every answer needs: those of the newest revision are kept whatever their size,
 * beside the results, which fall out of their cache when it is full.
 */

interface Held {
  revision: number
  promise: Promise<unknown>
}

const held = new WeakMap<ResultCache, Map<string, Held>>()

/** What `load` gave for this revision; a failure is not kept. An older revision, asked for late, is loaded and let go. */
export function newest<T>(
  cache: ResultCache,
  revision: number,
  name: string,
  load: () => Promise<T>,
): Promise<T> {
  const all = held.get(cache) ?? new Map<string, Held>()
  held.set(cache, all)
  const known = all.get(name)
  if (known?.revision === revision) return known.promise as Promise<T>
  const promise = load()
  if (known && known.revision > revision) return promise
  const mine: Held = { revision, promise }
  all.set(name, mine)
  promise.catch(() => all.get(name) === mine && all.delete(name))
  return promise
}
