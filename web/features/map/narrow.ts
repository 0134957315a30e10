/** Narrowing a facet to one of its values, by what is off. Pure. */

const kindOf = (token: string): string => token.slice(0, token.indexOf(':'))

export const released = (off: readonly string[], kind: string): string[] =>
  off.filter((token) => kindOf(token) !== kind)

/** Whether any value of a facet is off. */
export const isNarrowed = (off: readonly string[], kind: string): boolean =>
  off.some((token) => kindOf(token) === kind)

/**
 * Only this value from now on, and all again when it was the only one. Values that are known but not on the map now
 * go off too: another time may bring them.
 */
export function narrowedTo(
  off: readonly string[],
  token: string,
  { known, present }: { known: readonly string[]; present: readonly string[] },
): string[] {
  const others = released(off, kindOf(token))
  const alone = !off.includes(token) && present.every((each) => each === token || off.includes(each))
  if (alone && isNarrowed(off, kindOf(token))) return others
  return [...others, ...new Set([...known, ...present].filter((each) => each !== token))]
}

/** `without relation:FUNDS`, and `only place:wales` where that is shorter; `counts` knows all values there are. */
export function offWords(off: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  return [...new Set(off.map(kindOf))].map((kind) => {
    const gone = off.filter((token) => kindOf(token) === kind)
    const left = [...counts.keys()].filter((token) => kindOf(token) === kind && !off.includes(token))
    const short = left.length > 0 && left.length < gone.length
    return short ? `only ${left.join(', ')}` : `without ${gone.join(', ')}`
  })
}
