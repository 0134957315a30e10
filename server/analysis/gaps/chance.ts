/**
 * How many ties to expect among some organisations by chance, in a network with the same number of ties at each:
 * the configuration model, in which i and j are tied with probability k_i k_j / 2m (Newman 2010, Networks, 13.2).
 */
export function tiesAgainstChance(
  members: readonly string[],
  tied: ReadonlyMap<string, ReadonlySet<string>>,
): { found: number; expected: number } {
  let ends = 0
  for (const others of tied.values()) ends += others.size
  let [found, expected] = [0, 0]
  for (const [index, a] of members.entries()) {
    const others = tied.get(a)
    for (const b of members.slice(index + 1)) {
      if (others?.has(b)) found++
      if (ends > 0) expected += Math.min(1, ((others?.size ?? 0) * (tied.get(b)?.size ?? 0)) / ends)
    }
  }
  return { found, expected }
}
