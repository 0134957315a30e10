import { useEffect, useMemo, useState } from 'react'
import { ClustersAnswer } from '#contract/clusters'
import { StrategiesAnswer } from '#contract/strategies'
import { useApi } from '../../api/use-api.ts'
import { useVocabulary } from '../../api/use-shared.ts'
import { useViewState } from '../../state/use-view-state.ts'
import { ExampleQuestions } from '../../ui/ExampleQuestions.tsx'
import { lexiconOf } from '../../ui/lexicon.ts'
import { Page } from '../../ui/Page.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../ui/States.tsx'
import { Busy } from '../../ui/View.tsx'
import { ClustersFilters } from './ClustersFilters.tsx'
import { ClustersState, partitionOf } from './clusters-state.ts'
import { Findings } from './Findings.tsx'
import { Quality } from './Quality.tsx'

const examples = [
  { question: 'Which communities work together?', href: '/clusters' },
  { question: 'Who bridges them?', href: '/clusters?see=bridges' },
  { question: 'Where do two work on the same without ties?', href: '/clusters?see=holes' },
  { question: 'Who matters most in the network?', href: '/clusters?see=matters' },
]

/** Which organisations work together more than with others, who bridges them, and where ties are missing. */
export default function ClustersView() {
  const [state, set] = useViewState(ClustersState)
  const vocabulary = useVocabulary().data
  const lexicon = useMemo(() => lexiconOf(vocabulary), [vocabulary])
  const strategies = useApi('strategies', StrategiesAnswer).data?.items
  const [moving, setMoving] = useState(state.resolution)
  useEffect(() => setMoving(state.resolution), [state.resolution])
  const asked = useSettled(moving)
  const clusters = useApi('clusters', ClustersAnswer, partitionOf(state, asked), { keep: true })
  const stale = clusters.isPlaceholderData || asked !== moving
  const figures = { state, set, lexicon }
  return (
    <Page
      wide
      title="Clusters"
      lead="Organisations that are tied to each other more than to the rest: which groups form, who holds them together, and where ties are missing."
      filters={
        <>
          <ExampleQuestions items={examples} />
          {vocabulary && strategies && (
            <ClustersFilters
              {...figures}
              vocabulary={vocabulary}
              strategies={strategies}
              moving={moving}
              onMove={setMoving}
              answer={clusters.error ? undefined : clusters.data}
              stale={stale}
            />
          )}
        </>
      }
    >
      {clusters.error && <ErrorState error={clusters.error} onRetry={clusters.refetch} />}
      {clusters.isPending && <LoadingState label="Finding clusters" />}
      {clusters.data && !clusters.error && (
        <Busy when={stale}>
          {clusters.data.clusters.length === 0 ? (
            <EmptyState title="No clusters">
              No two organisations that pass the filters are tied. Widen the filters above.
            </EmptyState>
          ) : (
            <>
              <Quality answer={clusters.data} />
              <Findings answer={clusters.data} {...figures} />
            </>
          )}
        </Busy>
      )}
    </Page>
  )
}

/** The value once it has stood still: while the slider moves, not every step is asked for. */
function useSettled(value: number): number {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 120)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
