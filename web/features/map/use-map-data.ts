import { useQueries } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { Entity, type GraphNode, NeighboursAnswer } from '#contract/entities'
import { GraphAnswer } from '#contract/graph'
import { apiQuery, useApi } from '../../api/use-api.ts'
import { useVocabulary } from '../../api/use-shared.ts'
import { isTree } from './arrange-options.ts'
import { arrangedLocally, isLocal } from './arrangements.ts'
import { type Asked, askedOf, expansionAsked, graphAsked } from './asked.ts'
import { readExpansion } from './expansion.ts'
import type { Grouped } from './grouped.ts'
import type { MapState } from './map-state.ts'
import { type Expansion, type Scene, type Stock, sceneOf, stockOf } from './scene.ts'
import { type Lexicon, lexiconOf } from './words.ts'

export interface MapData {
  graph: GraphAnswer
  stock: Stock
  scene: Scene
  /** The scene in groups, while the map is grouped. */
  grouped: Grouped | null
  expanding: boolean
  /** What the overview was asked for. */
  asked: Asked
}

/** The overview and the expansions, as the state asks for them. */
export function useMapData(state: MapState, grouped: Grouped | null, narrow: boolean) {
  const vocabulary = useVocabulary()
  const lexicon = useMemo(() => lexiconOf(vocabulary.data), [vocabulary.data])
  const local = isLocal(state.arrange) ? state.arrange : null
  const shape = narrow && isTree(state.arrange) ? 'tall' : undefined
  const graph = useApi('graph', GraphAnswer, { ...graphAsked(state), shape }, { keep: true })
  const shown = useShown(state, graph.isPlaceholderData || graph.isPending)
  const placed = useMemo(
    () => (graph.data && local ? arrangedLocally(graph.data, local) : graph.data),
    [graph.data, local],
  )
  const { expansions, expanding } = useExpansions(placed, state)
  const data = useMap(placed, expansions, state, lexicon)
  return {
    lexicon,
    vocabulary: vocabulary.data,
    data: data && { ...data, grouped, expanding, asked: shown },
    error: graph.error ?? vocabulary.error,
    retry: () => Promise.all([graph.refetch(), vocabulary.refetch()]),
    loading: graph.isPending || vocabulary.isPending,
    stale: graph.isPlaceholderData,
    shown,
  }
}

/** What the answer on screen was asked for, while the next is on its way. */
function useShown(state: MapState, waiting: boolean): Asked {
  const shown = useRef(askedOf(state))
  if (!waiting) shown.current = askedOf(state)
  return shown.current
}

function useMap(
  graph: GraphAnswer | undefined,
  expansions: readonly Expansion[],
  state: MapState,
  lexicon: Lexicon,
) {
  const stock = useMemo(() => (graph ? stockOf(graph, expansions) : null), [graph, expansions])
  const { only, ego, hide, off, pin } = state
  return useMemo(() => {
    if (!graph || !stock) return null
    return { graph, stock, scene: sceneOf(stock, expansions, { only, ego, hide, off, pin }, lexicon) }
  }, [graph, stock, expansions, only, ego, hide, off, pin, lexicon])
}

/** One limited request for each expanded entity, and one for those the overview does not hold. */
function useExpansions(graph: GraphAnswer | undefined, state: MapState) {
  const tokens = graph ? state.x : []
  const neighbours = useQueries({
    queries: tokens.flatMap((token) => {
      if (!graph) return []
      const { path, params } = expansionAsked(graph, token, state)
      return apiQuery(path, NeighboursAnswer, params)
    }),
  })
  const known = useMemo(() => new Set(graph?.nodes.map((node) => node.id)), [graph])
  const absent = graph
    ? [...new Set([...tokens.map((token) => readExpansion(token).id), ...state.only])].filter(
        (id) => !known.has(id),
      )
    : []
  const selves = useQueries({ queries: absent.map((id) => apiQuery(`entities/${id}`, Entity)) })
  const stamp = [...neighbours, ...selves].map((query) => query.dataUpdatedAt).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp stands for what the queries hold
  const expansions = useMemo(
    () =>
      tokens.flatMap((token, index): Expansion[] => {
        const answer = neighbours[index]?.data
        if (!answer) return []
        const { id, count } = readExpansion(token)
        const entity = selves.find((query) => query.data?.id === id)?.data
        return [
          {
            id,
            count,
            self: entity ? nodeOf(entity, answer.total) : null,
            nodes: answer.nodes,
            edges: answer.edges,
          },
        ]
      }),
    [stamp, tokens.join(), graph],
  )
  return { expansions, expanding: neighbours.some((query) => query.isPending) }
}

const nodeOf = (entity: Entity, degree: number): GraphNode => ({
  id: entity.id,
  type: entity.type,
  name: entity.name,
  short: entity.acronym ?? entity.name,
  nameStatus: entity.nameStatus,
  sector: entity.sector,
  kind: entity.kind,
  status: entity.status?.value ?? null,
  evidence: entity.evidence,
  importance: 0.5,
  degree,
})
