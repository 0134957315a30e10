import { type EntityType, tieRelations } from '#contract/common'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { useEntitySearch } from '../../api/use-entity-search.ts'
import { EvidenceSelect } from '../../ui/EvidenceSelect.tsx'
import type { Lexicon } from '../../ui/lexicon.ts'
import { MultiSelect } from '../../ui/MultiSelect.tsx'
import { Select } from '../../ui/Select.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { FilterBar } from '../../ui/Toolbar.tsx'
import { TwoEnds } from '../../ui/TwoEnds.tsx'
import { YearSelect } from '../../ui/YearSelect.tsx'
import css from './Paths.module.css'
import type { PathsPatch, PathsState } from './paths-state.ts'

interface PathsFiltersProps {
  state: PathsState
  set: (patch: PathsPatch) => void
  vocabulary: VocabularyAnswer | undefined
  lexicon: Lexicon
}

const ends: readonly EntityType[] = ['organisation', 'programme']
const counts = ['1', '2', '3', '5', '10', '20']

export function PathsFilters({ state, set, vocabulary, lexicon }: PathsFiltersProps) {
  const from = useEntitySearch(state.from, ends)
  const to = useEntitySearch(state.to, ends)
  const numbers = counts.includes(String(state.k)) ? counts : [...counts, String(state.k)]
  return (
    <>
      <FilterBar label="Ends of the path">
        <TwoEnds
          ends={[
            { label: 'From', search: from, onPick: (id) => set({ from: id }) },
            { label: 'To', search: to, onPick: (id) => set({ to: id }) },
          ]}
          swap={{
            label: 'Swap the two ends',
            onSwap: () => set({ from: state.to ?? null, to: state.from ?? null }),
          }}
          lexicon={lexicon}
        />
      </FilterBar>
      <FilterBar label="Which paths">
        <div className={css.by}>
          <span className={css.label}>Best is</span>
          <ToggleGroup
            label="Best is"
            value={state.by}
            onChange={(by) => set({ by })}
            options={[
              { value: 'hops', name: 'Fewest steps' },
              { value: 'evidence', name: 'Best supported' },
            ]}
          />
        </div>
        <Select
          label="At most"
          value={String(state.k)}
          onChange={(k) => set({ k: Number(k) })}
          options={numbers.map((value) => ({ value, name: value === '1' ? '1 path' : `${value} paths` }))}
        />
        <MultiSelect
          label="Ties"
          none="All kinds"
          value={state.relation}
          onChange={(relation) => set({ relation })}
          options={tieRelations.map((value) => ({ value, name: lexicon.relation(value, 'out') }))}
        />
        <EvidenceSelect value={state.evidence} onChange={(evidence) => set({ evidence })} />
        {vocabulary && (
          <YearSelect value={state.asOf} onChange={(asOf) => set({ asOf })} years={vocabulary.years} />
        )}
      </FilterBar>
    </>
  )
}
