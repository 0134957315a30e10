/** The distinct ArrayBuffers behind the typed arrays in a value, looking through plain objects and arrays. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  collect(value, found, 0)
  return [...found]
}

const DEPTH = 4

function collect(value: unknown, found: Set<ArrayBuffer>, depth: number): void {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
    return
  }
  if (value === null || typeof value !== 'object' || depth >= DEPTH) return
  // An array of numbers or strings holds no buffer: its first item tells, and saves a walk over thousands.
  if (Array.isArray(value) && (value[0] === null || typeof value[0] !== 'object')) return
  for (const item of Object.values(value)) collect(item, found, depth + 1)
}
