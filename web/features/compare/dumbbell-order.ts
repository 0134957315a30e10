import type { Band } from './faces.ts'

/** Most uneven first; pairs with nothing on either end last. */
export function byDifference(bands: readonly Band[]): Band[] {
  const uneven = (band: Band) => Math.abs(band.left.programmes - band.right.programmes)
  const any = (band: Band) => Number(band.left.programmes + band.right.programmes > 0)
  return [...bands].sort((a, b) => any(b) - any(a) || uneven(b) - uneven(a))
}
