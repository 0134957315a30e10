/**
 * Reciprocity of directed ties: the share of distinct ordered pairs whose reverse is there as well.
 * Self loops do not count. null when there is no tie.
 */
export function reciprocity(list: {
  nodeCount: number
  from: ArrayLike<number>
  to: ArrayLike<number>
}): number | null {
  const pairs = new Set<number>()
  for (let i = 0; i < list.from.length; i++) {
    const a = list.from[i] as number
    const b = list.to[i] as number
    if (a !== b) pairs.add(a * list.nodeCount + b)
  }
  if (pairs.size === 0) return null
  let mutual = 0
  for (const pair of pairs) {
    const a = Math.floor(pair / list.nodeCount)
    const b = pair % list.nodeCount
    if (pairs.has(b * list.nodeCount + a)) mutual++
  }
  return mutual / pairs.size
}
