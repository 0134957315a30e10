/** An element, the size it ought to have, and by which share the one it has is off. */
export interface Sized<E> {
  element: E
  px: number
  error: number
}

/** Those whose sizes are furthest off, `most` of them: so none waits for ever while the zoom moves on. Pure. */
export function neediest<E>(sizes: readonly Sized<E>[], most: number): readonly Sized<E>[] {
  if (sizes.length <= most) return sizes
  return [...sizes].sort((a, b) => b.error - a.error).slice(0, most)
}
