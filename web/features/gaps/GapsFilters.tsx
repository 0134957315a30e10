import { X } from 'lucide-react'
import type { Dimension } from '#contract/coverage'
import type { StrategySummary } from '#contract/strategies'
import { useMetadata, useVocabulary } from '../../api/use-shared.ts'
import { Button } from '../../ui/Button.tsx'
import { CountingFilters } from '../../ui/CountingFilters.tsx'
import { MapOfThese } from '../../ui/MapOfThese.tsx'
import { Select } from '../../ui/Select.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { FilterBar } from '../../ui/Toolbar.tsx'
import css from './Gaps.module.css'
import { countingOf, firstStrategy, type GapsPatch, type GapsState, levelOf } from './gaps-state.ts'

const dimensionNames: Record<Dimension, string> = {
  place: 'Place',
  sector: 'Sector',
  kind: 'Kind of programme',
  evidence: 'Evidence',
  year: 'Year',
}

interface GapsFiltersProps {
  strategy: string
  strategies: readonly StrategySummary[]
  state: GapsState
  set: (patch: GapsPatch) => void
}

export function GapsFilters({ strategy, strategies, state, set }: GapsFiltersProps) {
  const vocabulary = useVocabulary().data
  const years = vocabulary?.years
  const dataRead = useMetadata().data?.dataRead
  const options = strategies.map(({ id, name }) => ({ value: id, name }))
  return (
    <FilterBar label="What is counted">
      <div className={css.strategy}>
        <Select
          label="Strategy"
          value={strategy}
          onChange={(next) =>
            set({
              strategy: next === firstStrategy ? null : next,
              part: null,
              cell: null,
              turn: [],
              type: [],
            })
          }
          options={
            options.some((each) => each.value === strategy) ? options : [{ value: strategy, name: strategy }]
          }
        />
      </div>
      <Select
        label="Parts by"
        value={state.by}
        onChange={(by) => set({ by, cell: null })}
        options={Object.entries(dimensionNames).map(([value, name]) => ({ value: value as Dimension, name }))}
      />
      {state.by === 'place' && (
        <ToggleGroup
          label="Places"
          value={levelOf(state)}
          onChange={(level) => set({ level, place: null, cell: null })}
          options={[
            { value: 'nation', name: 'Nations' },
            { value: 'region', name: 'Regions' },
          ]}
        />
      )}
      {years && dataRead && (
        <CountingFilters
          value={countingOf(state)}
          onChange={(patch) => set(patch as GapsPatch)}
          years={years}
          dataRead={dataRead}
        />
      )}
      {vocabulary && (
        <MapOfThese
          chosen={{ ...countingOf(state), strategy: [strategy], place: state.place ? [state.place] : [] }}
          values={{ ...vocabulary, strategies }}
        />
      )}
    </FilterBar>
  )
}

interface NarrowedProps {
  partName: string | null
  placeName: string | null
  set: (patch: GapsPatch) => void
}

/** What the list is narrowed to, each to be taken away. */
export function Narrowed({ partName, placeName, set }: NarrowedProps) {
  return (
    <>
      {placeName && (
        <Button
          size="s"
          icon={<X />}
          onClick={() => set({ place: null })}
          aria-label={`Not only ${placeName}`}
        >
          {placeName}
        </Button>
      )}
      {partName && (
        <Button size="s" icon={<X />} onClick={() => set({ part: null })} aria-label={`Not only ${partName}`}>
          <span className={css.narrowed}>{partName}</span>
        </Button>
      )}
    </>
  )
}
