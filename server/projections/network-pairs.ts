import type { NetworkRecords } from './network-records.ts'

/** Adds up what ties each pair of organisations. */

/** Weight of a direct tie, a shared programme and a shared funder. */
export interface NetworkWeights {
  ties: number
  programmes: number
  funders: number
}

/** A programme or funder with more organisations than this ties no pair: each would weigh next to nothing. */
const LARGEST_GROUP = 500

export interface PairSums {
  /** Weight by `lower index * organisations + higher index`. */
  pairs: Map<number, number>
  /** Distinct direct ties, programmes and funders that tie at least two of the organisations. */
  counts: { ties: number; programmes: number; funders: number }
  /** Programmes and funders passed over for their size. */
  tooLarge: number
}

export function pairSums(
  records: NetworkRecords,
  index: Map<string, number>,
  weights: NetworkWeights,
): PairSums {
  const sums: PairSums = { pairs: new Map(), counts: { ties: 0, programmes: 0, funders: 0 }, tooLarge: 0 }
  addTies(sums, records, index, weights.ties)
  const programmes = groups(records.roles.map(({ programme, organisation }) => [programme, organisation]))
  sums.counts.programmes = addGroups(sums, programmes, index, weights.programmes)
  const funders = groups(records.funding.map(({ funder, organisation }) => [funder, organisation]))
  sums.counts.funders = addGroups(sums, funders, index, weights.funders)
  return sums
}

function addTies(sums: PairSums, { ties }: NetworkRecords, index: Map<string, number>, weight: number): void {
  const seen = new Set<string>()
  for (const { from, to, relation } of ties) {
    const [a, b] = [index.get(from), index.get(to)]
    if (a === undefined || b === undefined) continue
    const key = keyOf(a, b, index.size)
    if (seen.has(`${key} ${relation}`)) continue
    seen.add(`${key} ${relation}`)
    add(sums, key, weight)
  }
  sums.counts.ties = seen.size
}

/** Members by group, each once, groups in order of their ids: sums of floats must not depend on the engine's order. */
function groups(rows: [group: string, member: string][]): Set<string>[] {
  const found = new Map<string, Set<string>>()
  for (const [group, member] of rows) found.set(group, (found.get(group) ?? new Set()).add(member))
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => members)
}

/** Returns how many groups tie at least one pair. */
function addGroups(sums: PairSums, all: Set<string>[], index: Map<string, number>, weight: number): number {
  let tying = 0
  for (const members of all) {
    const here = [...members].flatMap((id) => index.get(id) ?? [])
    if (here.length < 2) continue
    if (members.size > LARGEST_GROUP) {
      sums.tooLarge++
      continue
    }
    tying++
    const share = weight / (members.size - 1)
    here.forEach((a, i) => {
      for (const b of here.slice(i + 1)) add(sums, keyOf(a, b, index.size), share)
    })
  }
  return tying
}

const keyOf = (a: number, b: number, count: number) => Math.min(a, b) * count + Math.max(a, b)

function add(sums: PairSums, key: number, weight: number): void {
  sums.pairs.set(key, (sums.pairs.get(key) ?? 0) + weight)
}
