import { useMemo } from 'react'
import { GraphAnswer } from '#contract/graph'
import { StrategiesAnswer } from '#contract/strategies'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { useApi } from '../../api/use-api.ts'
import type { FacetNames } from './facet-values.ts'
import type { Lexicon } from './words.ts'

/** Names of all values of the facets, and the map of all times as it is arranged at first; null until they have come. */
export function useFacetNames(
  lexicon: Lexicon,
  vocabulary: VocabularyAnswer | undefined,
): { names: FacetNames; whole: GraphAnswer } | null {
  const strategies = useApi('strategies', StrategiesAnswer).data?.items
  // Asked for by the first view too, so mostly there already.
  const whole = useApi('graph', GraphAnswer).data
  return useMemo(
    () =>
      vocabulary && strategies && whole
        ? { names: { lexicon, vocabulary, strategies, areas: whole.anchors }, whole }
        : null,
    [lexicon, vocabulary, strategies, whole],
  )
}
