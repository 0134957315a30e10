import type { StrategyPart, StrategySummary } from '#contract/strategies'
import type { MapSnapshot } from '#server/projections/map'
import {
  childrenOf,
  type StrategyRecord,
  type StrategyTrees,
  withDescendants,
} from '#server/projections/strategy-tree'

/** Programmes recorded for each part (and those below it), as a count function. */
export function programmeCounter(map: MapSnapshot, trees: StrategyTrees): (id: string) => number {
  const direct = new Map<string, string[]>()
  for (const edge of map.edges) {
    if (edge.relation === 'ADDRESSES') direct.set(edge.to, [...(direct.get(edge.to) ?? []), edge.from])
  }
  return (id) => new Set(withDescendants(trees, id).flatMap((part) => direct.get(part) ?? [])).size
}

export function toSummary(
  trees: StrategyTrees,
  record: StrategyRecord,
  count: (id: string) => number,
): StrategySummary {
  const { implementsName, replacesName, publisherName, ...rest } = record
  return {
    id: rest.id,
    name: rest.name,
    publisher:
      rest.publisher === null
        ? null
        : { id: rest.publisher, type: 'organisation', name: publisherName ?? rest.publisher },
    published: rest.published,
    jurisdiction: rest.jurisdiction,
    url: rest.url,
    evidence: rest.evidence,
    parts: [...trees.parts.values()].filter((part) => part.strategy === rest.id).length,
    programmes: count(rest.id),
    implements:
      rest.implements === null
        ? null
        : { id: rest.implements, type: 'priority', name: implementsName ?? rest.implements },
    replaces:
      rest.replaces === null
        ? null
        : { id: rest.replaces, type: 'strategy', name: replacesName ?? rest.replaces },
  }
}

/** The tree below a strategy or part; what implements a part hangs under it, marked by its `strategy`. */
export function toParts(trees: StrategyTrees, id: string, count: (id: string) => number): StrategyPart[] {
  return childrenOf(trees, id).flatMap((childId) => {
    const part = trees.parts.get(childId)
    if (!part) return []
    const { parent: _parent, position: _position, variants, ...rest } = part
    return [
      {
        ...rest,
        variants: variants ?? [],
        programmes: count(childId),
        parts: toParts(trees, childId, count),
      },
    ]
  })
}
