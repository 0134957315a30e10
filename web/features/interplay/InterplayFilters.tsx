import { ArrowLeftRight } from 'lucide-react'
import type { EntityType } from '#contract/common'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { useEntitySearch } from '../../api/use-entity-search.ts'
import { IconButton } from '../../ui/Button.tsx'
import { EntityPicker } from '../../ui/EntityPicker.tsx'
import { evidenceWords } from '../../ui/evidence.ts'
import type { Lexicon } from '../../ui/lexicon.ts'
import { MultiSelect } from '../../ui/MultiSelect.tsx'
import { FilterBar } from '../../ui/Toolbar.tsx'
import { YearSelect } from '../../ui/YearSelect.tsx'
import type { InterplayPatch, InterplayState } from './interplay-state.ts'

interface InterplayFiltersProps {
  state: InterplayState
  set: (patch: InterplayPatch) => void
  vocabulary: VocabularyAnswer | undefined
  lexicon: Lexicon
}

const organisations: readonly EntityType[] = ['organisation']
const evidences = (['seen', 'known', 'judgement'] as const).map((value) => ({
  value,
  name: evidenceWords[value].name,
}))

export function InterplayFilters({ state, set, vocabulary, lexicon }: InterplayFiltersProps) {
  const a = useEntitySearch(state.a, organisations)
  const b = useEntitySearch(state.b, organisations)
  return (
    <FilterBar label="Which two">
      <EntityPicker label="Organisation" search={a} lexicon={lexicon} onPick={(id) => set({ a: id })} />
      <IconButton
        label="Swap the two"
        look="plain"
        onClick={() => set({ a: state.b ?? null, b: state.a ?? null })}
      >
        <ArrowLeftRight />
      </IconButton>
      <EntityPicker label="And" search={b} lexicon={lexicon} onPick={(id) => set({ b: id })} />
      <MultiSelect
        label="Evidence"
        none="Any"
        value={state.evidence}
        onChange={(evidence) => set({ evidence })}
        options={evidences}
      />
      {vocabulary && (
        <YearSelect
          label="In force in"
          none="Any year"
          value={state.asOf}
          onChange={(asOf) => set({ asOf })}
          years={vocabulary.years}
        />
      )}
    </FilterBar>
  )
}
