/**
 * Seeded pseudo-random numbers: sfc32 (Chris Doty-Humphrey, PractRand), whole-number arithmetic only,
 * so the sequence is the same on every machine.
 */

export type Random = () => number

/** Uniform numbers in [0, 1) from a whole-number seed. */
export function seededRandom(seed: number): Random {
  let a = seed | 0
  let b = Math.floor(seed / 2 ** 32) | 0
  let c = 0x9e3779b9
  let counter = 1
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

/** Whole number in [0, below). */
export function randomInteger(random: Random, below: number): number {
  return Math.floor(random() * below)
}

/** `count` distinct whole numbers below `from`, ascending: a partial Fisher-Yates shuffle. */
export function sampleWithoutReplacement(from: number, count: number, random: Random): Int32Array {
  const all = Int32Array.from({ length: from }, (_, i) => i)
  const size = Math.min(count, from)
  for (let i = 0; i < size; i++) {
    const j = i + randomInteger(random, from - i)
    const swapped = all[i] as number
    all[i] = all[j] as number
    all[j] = swapped
  }
  return all.slice(0, size).sort()
}
