import { z } from 'zod'
import { Evidence } from '#contract/common'
import { defineQuery } from '#server/queries/define-query'
import type { Store } from '#server/store/port'

/** The trees of all strategies, held flat: parts know their parent, children are in order. */

const partRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  order: z.number().int().nullable(),
  nameStatus: z.string().nullable(),
  confidence: z.string().nullable(),
  evidence: Evidence,
  group: z.string().nullable(),
  horizon: z.string().nullable(),
  note: z.string().nullable(),
  variants: z.array(z.string()).nullable(),
  strategy: z.string(),
  parent: z.string(),
  position: z.number().int().nullable(),
})
export type Part = z.output<typeof partRow>

const strategyRow = z.object({
  id: z.string(),
  name: z.string(),
  publisher: z.string().nullable(),
  publisherName: z.string().nullable(),
  published: z.string().nullable(),
  jurisdiction: z.string().nullable(),
  url: z.string().nullable(),
  evidence: Evidence,
  implements: z.string().nullable(),
  implementsName: z.string().nullable(),
  replaces: z.string().nullable(),
  replacesName: z.string().nullable(),
})
export type StrategyRecord = z.output<typeof strategyRow>

const findParts = defineQuery({ file: 'strategies/parts.cypher', params: z.object({}), row: partRow })
const listStrategies = defineQuery({ file: 'strategies/list.cypher', params: z.object({}), row: strategyRow })

export interface StrategyTrees {
  strategies: Map<string, StrategyRecord>
  parts: Map<string, Part>
  /** Children in the strategy's own order, by the id of a strategy or part. */
  children: Map<string, string[]>
  /** Strategies that implement a part, by the part's id. */
  implementers: Map<string, string[]>
}

export async function loadStrategyTrees(store: Store): Promise<StrategyTrees> {
  const [strategies, parts] = await Promise.all([listStrategies(store, {}), findParts(store, {})])
  return buildTrees(strategies, parts)
}

function buildTrees(strategies: StrategyRecord[], parts: Part[]): StrategyTrees {
  const ordered = [...parts].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
  const implementing = strategies.filter((strategy) => strategy.implements !== null)
  return {
    strategies: new Map(strategies.map((strategy) => [strategy.id, strategy])),
    parts: new Map(ordered.map((part) => [part.id, part])),
    children: groupIds(ordered, (part) => part.parent),
    implementers: groupIds(implementing, (strategy) => strategy.implements as string),
  }
}

const rank = (part: Part) => part.position ?? part.order ?? Number.MAX_SAFE_INTEGER

function groupIds<T extends { id: string }>(items: T[], key: (item: T) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item.id])
  return groups
}

/** A part at its place in one strategy's tree; a strategy that implements a part hangs its own parts below it. */
export interface TreeRow {
  part: Part
  /** Id of the part above; null at the top of the tree. */
  parent: string | null
  depth: number
}

/** The tree of a strategy (or below one part) as rows, depth first, implementing strategies included. */
export function treeRows(trees: StrategyTrees, rootId: string): TreeRow[] {
  const rows: TreeRow[] = []
  const visit = (id: string, parent: string | null, depth: number) => {
    for (const childId of childrenOf(trees, id)) {
      const part = trees.parts.get(childId)
      if (!part || rows.some((row) => row.part.id === childId)) continue
      rows.push({ part, parent, depth })
      visit(childId, childId, depth + 1)
    }
  }
  visit(rootId, null, 0)
  return rows
}

/** Children of a strategy or part, then the parts of strategies that implement it. */
export function childrenOf(trees: StrategyTrees, id: string): string[] {
  const own = trees.children.get(id) ?? []
  const implemented = (trees.implementers.get(id) ?? []).flatMap(
    (strategy) => trees.children.get(strategy) ?? [],
  )
  return [...own, ...implemented]
}

/** A part (or strategy) and everything below it: what counts for it. */
export function withDescendants(trees: StrategyTrees, id: string): string[] {
  return [id, ...treeRows(trees, id).map((row) => row.part.id)]
}
