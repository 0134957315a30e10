import type { Activity, ActivityProgramme } from './activity.ts'

/** How much anybody has looked: claims recorded, and the distinct sources behind them. Pure. */

/** Of one programme: its own entry, and its claims of what it addresses, where it works and who has a part in it. */
export interface Effort {
  claims: number
  /** Numbers of its sources in the whole activity. */
  sources: readonly number[]
}

const known = new WeakMap<Activity, Map<ActivityProgramme, Effort>>()

/** By programme; worked out once for an activity, since no filter changes it. */
export function effortByProgramme(activity: Activity): Map<ActivityProgramme, Effort> {
  const found = known.get(activity) ?? numbered(activity)
  known.set(activity, found)
  return found
}

function numbered({ programmes }: Activity): Map<ActivityProgramme, Effort> {
  const numbers = new Map<string, number>()
  const numberOf = (source: string): number => {
    const number = numbers.get(source) ?? numbers.size
    numbers.set(source, number)
    return number
  }
  return new Map(
    programmes.map((programme) => {
      const { sources, addresses, locations, roles } = programme
      const mine = new Set(sources.map(numberOf))
      for (const claims of [addresses, locations, roles])
        for (const claim of claims) for (const source of claim.sources) mine.add(numberOf(source))
      return [
        programme,
        { claims: 1 + addresses.length + locations.length + roles.length, sources: [...mine] },
      ]
    }),
  )
}

/** A set of small whole numbers, a bit each: a cell of a national registry holds very many sources. */
export class NumberSet {
  #words: number[] = []
  size = 0

  add(number: number): void {
    const word = number >> 5
    const bit = 1 << (number & 31)
    const before = this.#words[word] ?? 0
    if ((before & bit) !== 0) return
    while (this.#words.length <= word) this.#words.push(0)
    this.#words[word] = before | bit
    this.size++
  }
}
