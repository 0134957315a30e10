import { useMemo, useState } from 'react'
import { NetworkAnswer, type NetworkPoint } from '#contract/clusters'
import { StrategiesAnswer } from '#contract/strategies'
import { useApi } from '../../api/use-api.ts'
import { useVocabulary } from '../../api/use-shared.ts'
import { useViewState } from '../../state/use-view-state.ts'
import { ExampleQuestions } from '../../ui/ExampleQuestions.tsx'
import { HowComputed } from '../../ui/HowComputed.tsx'
import { NetworkFilters } from '../../ui/NetworkFilters.tsx'
import { Page } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../ui/States.tsx'
import { FilterBar } from '../../ui/Toolbar.tsx'
import { Busy } from '../../ui/View.tsx'
import { DegreesFigure } from './DegreesFigure.tsx'
import { yearOf } from './measures.ts'
import { NetworkState, questionOf } from './network-state.ts'
import { SeriesFigure } from './SeriesFigure.tsx'
import { YearPick } from './YearPick.tsx'

const examples = [
  { question: 'How has the network grown?', href: '/network' },
  { question: 'Only what a public text states', href: '/network?evidence=seen' },
  { question: 'How does it look in Wales?', href: '/network?place=wales' },
]

/** The network as a whole, year by year: how large, how dense, in how many parts, how far apart. */
export default function NetworkView() {
  const [state, set] = useViewState(NetworkState)
  const vocabulary = useVocabulary().data
  const strategies = useApi('strategies', StrategiesAnswer).data?.items
  const network = useApi('network', NetworkAnswer, questionOf(state), { keep: true })
  const series = useMemo(() => network.data?.series ?? [], [network.data])
  const years = vocabulary?.years
  const starts = years
    ? Array.from({ length: years.last - years.first }, (_, at) => String(years.first + at))
    : []
  const [near, setNear] = useState<string | null>(null)
  const point = pointOf(series, near) ?? pointOf(series, state.at) ?? series.at(-1)
  const figures = {
    state,
    set,
    series,
    meta: network.data?.meta,
    onNear: setNear,
    onPick: (year: string) => {
      setNear(null)
      set({ at: year === lastYear(series) ? null : year })
    },
  }
  return (
    <Page
      wide
      title="Network"
      lead="The network of organisations as a whole, year by year: how large it is, how dense, in how many parts, and who is tied to whom."
      filters={
        <>
          <ExampleQuestions items={examples} />
          {vocabulary && strategies && (
            <FilterBar label="Which network, and since when">
              <Select
                label="Since"
                value={state.from ?? 'first'}
                onChange={(from) => set({ from: from === 'first' ? null : from })}
                options={[
                  { value: 'first', name: 'The beginning' },
                  ...starts.map((value) => ({ value, name: value })),
                ]}
              />
              <NetworkFilters
                value={state}
                onChange={set}
                vocabulary={vocabulary}
                strategies={strategies}
                year={false}
                time={state.from ? { since: state.from, asOf: state.to } : { asOf: state.at }}
              />
            </FilterBar>
          )}
        </>
      }
    >
      {network.error && <ErrorState error={network.error} onRetry={network.refetch} />}
      {network.isPending && <LoadingState label="Measuring the network" />}
      {network.data && !network.error && (
        <Busy when={network.isPlaceholderData}>
          {!point || series.every(({ organisations }) => organisations === 0) ? (
            <EmptyState title="No network">No two organisations that pass the filters are tied.</EmptyState>
          ) : (
            <>
              <YearPick {...figures} point={point} />
              <SeriesFigure {...figures} point={point} />
              <DegreesFigure {...figures} point={point} />
            </>
          )}
          <HowComputed metas={[network.data.meta]} />
        </Busy>
      )}
    </Page>
  )
}

const pointOf = (series: readonly NetworkPoint[], year: string | null | undefined) =>
  year ? series.find((point) => yearOf(point) === year) : undefined

function lastYear(series: readonly NetworkPoint[]): string | undefined {
  const last = series.at(-1)
  return last && yearOf(last)
}
