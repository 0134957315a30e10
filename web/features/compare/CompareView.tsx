import { useMemo } from 'react'
import { CompareAnswer } from '#contract/compare'
import { StrategiesAnswer } from '#contract/strategies'
import { useApi } from '../../api/use-api.ts'
import { useViewState } from '../../state/use-view-state.ts'
import { ExampleQuestions } from '../../ui/ExampleQuestions.tsx'
import { HowComputed } from '../../ui/HowComputed.tsx'
import { Page } from '../../ui/Page.tsx'
import { ErrorState, LoadingState } from '../../ui/States.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { sortText } from '../../ui/table.ts'
import { Rules } from '../../ui/View.tsx'
import css from './Compare.module.css'
import { CompareDrawer } from './CompareDrawer.tsx'
import { CompareFilters } from './CompareFilters.tsx'
import {
  type ComparePatch,
  CompareState,
  countingOf,
  strategiesOf,
  type Target,
  targetToken,
} from './compare-state.ts'
import { BridgesFigure, OneSidedFigure, OverlapFigure } from './Figures.tsx'
import { crosswalkBands, faceOf } from './faces.ts'
import { Overview, StrategyKey } from './Overview.tsx'
import { SideBySide } from './SideBySide.tsx'

const examples = [
  {
    question: 'What does the AI strategy cover that Mission 1 does not?',
    href: '/compare?strategies=nds-m1-framework-2021,national-ai-strategy-2021&see=one-sided&side=national-ai-strategy-2021',
  },
  { question: 'Who bridges data and AI?', href: '/compare?see=bridges' },
  { question: 'How do the two compare in Wales?', href: '/compare?scope=wales' },
]

/** How far two strategies or more cover the same ground, and who stands on both. */
export default function CompareView() {
  const [state, set] = useViewState(CompareState)
  const chosen = useMemo(() => strategiesOf(state), [state])
  const { evidence, ...counting } = countingOf(state)
  const strategies = useApi('strategies', StrategiesAnswer)
  const compare = useApi(
    'compare',
    CompareAnswer,
    { ...counting, evidence, strategies: chosen, scope: state.scope },
    { keep: true },
  )
  const onOpen = (target: Target) => set({ open: targetToken(target) })
  return (
    <Page
      wide
      title="Compare strategies"
      lead="How far they cover the same ground, what only one covers, and who stands on both."
      filters={
        <>
          <ExampleQuestions items={examples} />
          <CompareFilters strategies={strategies.data?.items ?? []} chosen={chosen} state={state} set={set} />
        </>
      }
    >
      {compare.error && <ErrorState error={compare.error} onRetry={compare.refetch} />}
      {compare.isPending && <LoadingState label="Comparing" />}
      {compare.data && !compare.error && (
        <div className={css.compared} aria-busy={compare.isPlaceholderData || undefined}>
          <div className={css.hero}>
            <Overview answer={compare.data} onOpen={onOpen} />
            <StrategyKey answer={compare.data} />
          </div>
          <Compared answer={compare.data} state={state} set={set} onOpen={onOpen} />
          <HowComputed metas={[compare.data.meta]}>
            <BandRules />
          </HowComputed>
          <CompareDrawer answer={compare.data} state={state} onClose={() => set({ open: null })} />
        </div>
      )}
    </Page>
  )
}

interface ComparedProps {
  answer: CompareAnswer
  state: CompareState
  set: (patch: ComparePatch) => void
  onOpen: (target: Target) => void
}

function Compared({ answer, state, set, onOpen }: ComparedProps) {
  const [first, ...others] = answer.strategies
  const opposite = others.find((strategy) => strategy.id === state.face) ?? others[0]
  const faces = useMemo(
    () => first && opposite && { left: faceOf(first, state.turn), right: faceOf(opposite, state.turn) },
    [first, opposite, state.turn],
  )
  const bands = useMemo(() => (faces ? crosswalkBands(answer, faces.left, faces.right) : []), [answer, faces])
  if (!faces) return null
  const figures = { answer, state, set, onOpen, bands, ...faces }
  return (
    <Tabs
      label="Comparison"
      value={state.see}
      onChange={(see) => set({ see, open: null })}
      tabs={[
        { value: 'side', name: 'Side by side', content: <SideBySide {...figures} /> },
        { value: 'one-sided', name: 'Covered by one only', content: <OneSidedFigure {...figures} /> },
        { value: 'overlap', name: 'Overlap', content: <OverlapFigure {...figures} /> },
        {
          value: 'bridges',
          name: `Bridges (${answer.bridges.length})`,
          content: <BridgesFigure {...figures} onSort={(sort) => set({ sort: sortText(sort) })} />,
        },
      ]}
    />
  )
}

const BandRules = () => (
  <Rules title="Bands and parts">
    <li>
      A band of the crosswalk is 3, 2 or 1 wide for each strong, moderate or weak alignment. The crosswalk is
      a judgement made by hand; it says what two texts ask for, not who works on it.
    </li>
    <li>
      Parts in sight gather what lies below them. A part below which no programme is recorded starts closed,
      and its alignments are drawn at the part above.
    </li>
    <li>Bridge score: geometric mean of the programmes on each strategy, times 1 + log2(1 + ties).</li>
  </Rules>
)
