/**
 * A rough size in bytes, quick enough for every result that enters the cache: typed arrays and strings
 * exactly, long arrays by a sample of their items.
 */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 16 + 2 * value.length
  if (value === null || typeof value !== 'object') return 8
  if (ArrayBuffer.isView(value)) return 64 + value.byteLength
  if (Array.isArray(value)) return 16 + sampled(value)
  if (value instanceof Map) return 64 + sampled([...value.entries()])
  if (value instanceof Set) return 64 + sampled([...value])
  return Object.entries(value).reduce((sum, [key, item]) => sum + 16 + key.length + sizeOf(item), 16)
}

const SAMPLE = 32

function sampled(items: readonly unknown[]): number {
  const step = Math.max(1, Math.floor(items.length / SAMPLE))
  let sum = 0
  let count = 0
  for (let i = 0; i < items.length; i += step) {
    sum += sizeOf(items[i])
    count++
  }
  return count === 0 ? 0 : Math.ceil((sum / count) * items.length) + 8 * items.length
}
