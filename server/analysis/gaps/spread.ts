/**
 * How evenly the programmes of a part are spread over those who run them, by the Herfindahl-Hirschman index: the
 * sum of squared shares (Hirschman 1945; Herfindahl 1950), 1 when one runs all, 1/n when n run equally.
 */

/** @param shares programmes of each runner; a programme that several run counts in parts. 0 without any. */
export function herfindahl(shares: readonly number[]): number {
  const total = shares.reduce((sum, share) => sum + share, 0)
  return total === 0 ? 0 : shares.reduce((sum, share) => sum + (share / total) ** 2, 0)
}

/**
 * The index of the best-spread `k` programmes: what is missing to k is taken to be run by the largest, and of more
 * than k only as much of each runner as spreads them most. So, unlike the plain index, it never rises when a
 * programme is added, whoever runs it.
 */
export function herfindahlOfBest(shares: readonly number[], k: number): number {
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (total <= k) return herfindahl(withMissing(shares, k - total))
  const level = waterLevel(shares, k)
  return herfindahl(shares.map((share) => Math.min(share, level)))
}

function withMissing(shares: readonly number[], missing: number): number[] {
  const [largest = 0, ...rest] = [...shares].sort((a, b) => b - a)
  return [largest + missing, ...rest]
}

/** The level at which the shares, cut to it, sum to k. */
function waterLevel(shares: readonly number[], k: number): number {
  const ascending = [...shares].sort((a, b) => a - b)
  let left = k
  for (const [index, share] of ascending.entries()) {
    const level = left / (ascending.length - index)
    if (share >= level) return level
    left -= share
  }
  return ascending.at(-1) ?? 0
}
