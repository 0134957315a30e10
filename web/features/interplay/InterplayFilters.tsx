import type { EntityType } from '#contract/common'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { useEntitySearch } from '../../api/use-entity-search.ts'
import { EvidenceSelect } from '../../ui/EvidenceSelect.tsx'
import type { Lexicon } from '../../ui/lexicon.ts'
import { FilterBar } from '../../ui/Toolbar.tsx'
import { TwoEnds } from '../../ui/TwoEnds.tsx'
import { YearSelect } from '../../ui/YearSelect.tsx'
import type { InterplayPatch, InterplayState } from './interplay-state.ts'

interface InterplayFiltersProps {
  state: InterplayState
  set: (patch: InterplayPatch) => void
  vocabulary: VocabularyAnswer | undefined
  lexicon: Lexicon
}

const organisations: readonly EntityType[] = ['organisation']

export function InterplayFilters({ state, set, vocabulary, lexicon }: InterplayFiltersProps) {
  const a = useEntitySearch(state.a, organisations)
  const b = useEntitySearch(state.b, organisations)
  return (
    <FilterBar label="Which two">
      <TwoEnds
        ends={[
          { label: 'Organisation', search: a, onPick: (id) => set({ a: id }) },
          { label: 'And', search: b, onPick: (id) => set({ b: id }) },
        ]}
        swap={{ label: 'Swap the two', onSwap: () => set({ a: state.b ?? null, b: state.a ?? null }) }}
        lexicon={lexicon}
      />
      <EvidenceSelect value={state.evidence} onChange={(evidence) => set({ evidence })} />
      {vocabulary && (
        <YearSelect value={state.asOf} onChange={(asOf) => set({ asOf })} years={vocabulary.years} />
      )}
    </FilterBar>
  )
}
