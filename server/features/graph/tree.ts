import { invalidParameter } from '#server/http/problems'
import { addressesByProgramme, isRole } from '#server/projections/membership'
import { rowTitle } from '#server/projections/short-title'
import { treeRows } from '#server/projections/strategy-tree'
import { type AnchorGroup, type Arrangement, namedPart, partGroup, type TreeGroup } from './anchors.ts'
import type { GraphSpace } from './selection.ts'

/** `tree:` and the id of a strategy or of a part that has parts; null when it is another kind of arrangement. */
export const treeRoot = (arrange: string): string | null => /^tree:(.+)$/.exec(arrange)?.[1] ?? null

/**
 * The tree of a strategy with, beside each part, the programmes whose deepest part it is (of equally deep ones that
 * which has the smallest share of its own beside it, so that none looks bare that is served), and the organisations whose programmes lead deepest there (of equally deep
 * ones that with most of their programmes). Whoever published the strategy stands beside its name, if nowhere else.
 */
export function byTree(space: GraphSpace, root: string): Arrangement {
  const { map, trees } = space
  const named = namedPart(space, root)
  const rows = treeRows(trees, root)
  if (rows.length === 0) throw invalidParameter('arrange', `"${root}" has no parts to arrange the map by`)
  const depths = new Map([[root, 0], ...rows.map(({ part, depth }) => [part.id, depth + 1] as const)])
  const spots = standing(space, depths)
  for (const { relation, from, to } of map.edges)
    if (relation === 'PUBLISHES' && to === root && !spots.has(from)) spots.set(from, root)
  const beside = (id: string) => [...spots].filter(([, part]) => part === id).map(([node]) => node)
  // What is too long for its row is cut where the row ends.
  const row = (part: Parameters<typeof partGroup>[1], parent: string | null): AnchorGroup => ({
    ...partGroup(space, part),
    ...{ short: rowTitle(part.name), parent },
  })
  const top = row({ id: root, ...named }, null)
  const below = rows.map(({ part, parent }) => row(part, parent ?? root))
  return {
    id: `tree:${root}`,
    name: `${named.name}, as a tree`,
    anchors: [top, ...below],
    rows: [top, ...below].map(
      (group): TreeGroup => ({ ...group, depth: depths.get(group.id) ?? 0, beside: beside(group.id) }),
    ),
  }
}

/** The part beside which each programme and organisation stands. */
function standing({ map }: GraphSpace, depths: ReadonlyMap<string, number>): Map<string, string> {
  const parts = [...depths.keys()]
  const served = new Map(
    [...addressesByProgramme(map)].map(([programme, edges]) => [
      programme,
      parts.filter((part) => edges.some((edge) => edge.to === part)),
    ]),
  )
  const spots = new Map<string, string>()
  const share = sharesOf([...served.values()].flat())
  for (const [programme, ids] of served) {
    const part = best(ids, depths, share.left)
    if (!part) continue
    spots.set(programme, part)
    share.take(part)
  }
  const led = new Map<string, Set<string>>()
  for (const edge of map.edges)
    if (isRole(map, edge) && spots.has(edge.to))
      led.set(edge.from, (led.get(edge.from) ?? new Set()).add(edge.to))
  for (const [organisation, programmes] of led) {
    const most = tally([...programmes].flatMap((id) => spots.get(id) ?? []))
    const part = best([...most.keys()], depths, (id) => most.get(id) ?? 0)
    if (part) spots.set(organisation, part)
  }
  return spots
}

/** The deepest; of equally deep ones that with the highest score, then the first in the tree. */
function best(
  ids: readonly string[],
  depths: ReadonlyMap<string, number>,
  score: (id: string) => number,
): string | undefined {
  const order = [...depths.keys()]
  const depth = (id: string) => depths.get(id) ?? 0
  return [...ids].sort(
    (a, b) => depth(b) - depth(a) || score(b) - score(a) || order.indexOf(a) - order.indexOf(b),
  )[0]
}

/** How much of what serves each part does not stand beside it yet. */
function sharesOf(served: readonly string[]) {
  const all = tally(served)
  const taken = new Map<string, number>()
  return {
    left: (part: string) => 1 - (taken.get(part) ?? 0) / (all.get(part) ?? 1),
    take: (part: string) => taken.set(part, (taken.get(part) ?? 0) + 1),
  }
}

function tally(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
