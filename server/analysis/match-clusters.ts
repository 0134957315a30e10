/**
 * Cluster ids that outlive small changes: a new cluster takes the id of the earlier one it overlaps most.
 * Pairs are matched greedily by Jaccard index (Greene, Doyle and Cunningham 2010,
 * https://doi.org/10.1109/ASONAM.2010.17), best first.
 */

export interface EarlierCluster {
  id: string
  members: readonly string[]
}

/** Below this overlap a cluster counts as new. */
const LEAST_OVERLAP = 0.3

/**
 * An id for each of `clusters`: an earlier one where at least `leastOverlap` of the members agree (Jaccard),
 * else `fresh(members)`, with -2, -3, ... added while it is taken.
 */
export function stableClusterIds(
  clusters: readonly (readonly string[])[],
  earlier: readonly EarlierCluster[],
  fresh: (members: readonly string[]) => string,
  leastOverlap = LEAST_OVERLAP,
): string[] {
  const ids: (string | undefined)[] = clusters.map(() => undefined)
  const taken = new Set<string>()
  for (const { cluster, id, overlap } of overlaps(clusters, earlier)) {
    if (overlap < leastOverlap) break
    if (ids[cluster] !== undefined || taken.has(id)) continue
    ids[cluster] = id
    taken.add(id)
  }
  return ids.map((id, i) => id ?? claim(fresh(clusters[i] as readonly string[]), taken))
}

interface Overlap {
  cluster: number
  id: string
  overlap: number
}

function overlaps(clusters: readonly (readonly string[])[], earlier: readonly EarlierCluster[]): Overlap[] {
  const home = new Map(earlier.flatMap((e, i) => e.members.map((member) => [member, i] as const)))
  const found = clusters.flatMap((members, cluster) => {
    const shared = new Map<number, number>()
    for (const member of members) {
      const i = home.get(member)
      if (i !== undefined) shared.set(i, (shared.get(i) ?? 0) + 1)
    }
    return [...shared].map(([i, both]) => {
      const { id, members: old } = earlier[i] as EarlierCluster
      return { cluster, id, overlap: both / (members.length + old.length - both) }
    })
  })
  return found.sort((a, b) => b.overlap - a.overlap || a.cluster - b.cluster || (a.id < b.id ? -1 : 1))
}

function claim(name: string, taken: Set<string>): string {
  let id = name
  for (let n = 2; taken.has(id); n++) id = `${name}-${n}`
  taken.add(id)
  return id
}
