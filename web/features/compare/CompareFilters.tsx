import type { StrategySummary } from '#contract/strategies'
import type { VocabularyAnswer } from '#contract/vocabulary'
import { useMetadata, useVocabulary } from '../../api/use-shared.ts'
import { CountingFilters } from '../../ui/CountingFilters.tsx'
import { Select } from '../../ui/Select.tsx'
import { FilterBar } from '../../ui/Toolbar.tsx'
import css from './Compare.module.css'
import { type ComparePatch, type CompareState, countingOf, firstStrategies } from './compare-state.ts'

interface CompareFiltersProps {
  strategies: readonly StrategySummary[]
  chosen: readonly string[]
  state: CompareState
  set: (patch: ComparePatch) => void
}

const none = 'none'
const labels = ['Compare', 'With']

export function CompareFilters({ strategies, chosen, state, set }: CompareFiltersProps) {
  const vocabulary = useVocabulary().data
  const dataRead = useMetadata().data?.dataRead
  const choose = (next: readonly string[]) =>
    set({
      strategies: next.join() === firstStrategies.join() ? [] : [...next],
      turn: [],
      open: null,
      face: null,
      side: null,
    })
  const pick = (index: number, id: string) =>
    choose(
      id === none
        ? chosen.filter((_, at) => at !== index)
        : chosen.map((each, at) => (at === index ? id : each)),
    )
  const free = (index: number) =>
    strategies.filter(({ id }) => id === chosen[index] || !chosen.includes(id)).map(optionOf)
  return (
    <FilterBar label="What is compared">
      {chosen.map((id, index) => (
        <div key={id} className={css.strategy}>
          <Select
            label={labels[index] ?? 'And'}
            value={id}
            onChange={(next) => pick(index, next)}
            options={index < 2 ? free(index) : [{ value: none, name: 'Leave out' }, ...free(index)]}
          />
        </div>
      ))}
      {chosen.length < 4 && (
        <Select
          label="And"
          value={none}
          onChange={(id) => id !== none && choose([...chosen, id])}
          options={[{ value: none, name: 'Nothing else' }, ...free(-1)]}
        />
      )}
      {vocabulary && (
        <Select
          label="Within"
          value={state.scope ?? none}
          onChange={(scope) => set({ scope: scope === none ? null : scope })}
          options={scopeOptions(vocabulary, state.scope)}
        />
      )}
      {vocabulary && dataRead && (
        <CountingFilters
          value={countingOf(state)}
          onChange={(patch) => set(patch as ComparePatch)}
          years={vocabulary.years}
          dataRead={dataRead}
        />
      )}
    </FilterBar>
  )
}

const optionOf = ({ id, name }: { id: string; name: string }) => ({ value: id, name })

function scopeOptions(vocabulary: VocabularyAnswer, scope: string | undefined) {
  const places = vocabulary.places.filter(
    ({ kind, id }) => kind === 'nation' || kind === 'region' || id === scope,
  )
  return [
    { value: none, name: 'Everywhere, all sectors' },
    ...places.map(optionOf),
    ...vocabulary.sectors.map(({ id, name }) => ({ value: id, name: `Sector: ${name}` })),
  ]
}
