/** Sets side by side. Pure. */

export interface Overlap {
  /** In every set. */
  both: string[]
  /** In this set and in none of the others. */
  only: Record<string, string[]>
  /** Size of what is in every set, over the size of what is in any (Jaccard 1901); 0 when all are empty. */
  jaccard: number
  /** Every combination of sets with what lies in exactly those, the largest first. */
  sets: { strategies: string[]; members: string[] }[]
}

export function overlap(sets: ReadonlyMap<string, ReadonlySet<string>>): Overlap {
  const names = [...sets.keys()]
  const everything = [...new Set([...sets.values()].flatMap((set) => [...set]))].sort()
  const groups = new Map<string, { strategies: string[]; members: string[] }>()
  for (const member of everything) {
    const strategies = names.filter((name) => sets.get(name)?.has(member))
    const group = groups.get(strategies.join()) ?? { strategies, members: [] }
    groups.set(strategies.join(), group)
    group.members.push(member)
  }
  const membersOf = (strategies: readonly string[]) => groups.get(strategies.join())?.members ?? []
  const both = membersOf(names)
  return {
    both,
    only: Object.fromEntries(names.map((name) => [name, membersOf([name])])),
    jaccard: everything.length === 0 ? 0 : both.length / everything.length,
    sets: [...groups.values()].sort((a, b) => b.members.length - a.members.length),
  }
}

/** What is in both, and in each alone, sorted. */
export function sides(from: Iterable<string>, to: Iterable<string>) {
  const [left, right] = [new Set(from), new Set(to)]
  return {
    both: [...left].filter((id) => right.has(id)).sort(),
    fromOnly: [...left].filter((id) => !right.has(id)).sort(),
    toOnly: [...right].filter((id) => !left.has(id)).sort(),
  }
}
