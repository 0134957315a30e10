import { type Direction, type EntityType, type Relation, relations } from '#contract/common'
import { NeighboursAnswer } from '#contract/entities'
import { useApi } from '../../api/use-api.ts'
import { typeWords } from '../../ui/words.ts'
import type { Via } from './expansion.ts'
import { neighbourIds } from './neighbour-ids.ts'
import type { MapData } from './use-map-data.ts'
import type { ViewParts } from './view-parts.ts'
import type { Lexicon } from './words.ts'

/** A way to expand an entity, with how many it would bring. */
export interface ExpandWay {
  via: Via
  /** `Funds`, `Run by`, `Priorities`. */
  name: string
  shown: number
  total: number
}

/** Neighbours of an entity on the map, in all, and by type and relation. */
export interface Neighbours {
  shown: number
  total: number
  /** In the order of the model; empty until it is known. */
  ways: ExpandWay[]
}

export function useNeighbours({ data, state, lexicon }: ViewParts, id: string): Neighbours {
  const { asOf, since } = state
  const { data: answer } = useApi(`entities/${id}/neighbours`, NeighboursAnswer, { limit: 1, asOf, since })
  const shown = neighbourIds(data, id).size
  // Until the answer comes: its neighbours of all times.
  const total = answer?.total ?? data.stock.nodes.get(id)?.degree ?? shown
  return {
    shown,
    total: Math.max(total, shown),
    ways: answer ? expandWays(answer, data, id, lexicon) : [],
  }
}

function expandWays(
  { counts, types }: Pick<NeighboursAnswer, 'counts' | 'types'>,
  data: Pick<MapData, 'scene' | 'stock'>,
  id: string,
  lexicon: Pick<Lexicon, 'relation'>,
): ExpandWay[] {
  // Where a relation reads alike both ways, whose record it is tells the two apart.
  const nameOf = (relation: Relation, direction: Direction): string => {
    const name = lexicon.relation(relation, direction)
    const other = lexicon.relation(relation, direction === 'out' ? 'in' : 'out')
    return name === other
      ? `${name} (${direction === 'out' ? 'recorded from this' : 'recorded from the other'})`
      : name
  }
  const relationWays = relations.flatMap((relation) =>
    (['out', 'in'] as const).flatMap((direction): ExpandWay[] => {
      const its = counts.filter((each) => each.relation === relation && each.direction === direction)
      if (its.length === 0) return []
      const total = its.reduce((sum, { count }) => sum + count, 0)
      const shown = shownBy(data, id, relation, direction)
      return [{ via: { relation, direction }, name: nameOf(relation, direction), shown, total }]
    }),
  )
  const typeWays = types.map(({ type, count }): ExpandWay => {
    return { via: { type }, name: typeWords[type].many, shown: shownOfType(data, id, type), total: count }
  })
  return [...typeWays, ...relationWays]
}

const shownBy = (
  { scene }: Pick<MapData, 'scene'>,
  id: string,
  relation: Relation,
  direction: Direction,
): number =>
  new Set(
    scene.edges
      .filter((edge) => edge.relation === relation && (direction === 'out' ? edge.from : edge.to) === id)
      .map((edge) => (direction === 'out' ? edge.to : edge.from)),
  ).size

function shownOfType(
  { scene, stock }: Pick<MapData, 'scene' | 'stock'>,
  id: string,
  type: EntityType,
): number {
  const others = scene.edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
  return new Set(others.filter((other) => stock.nodes.get(other)?.type === type)).size
}
