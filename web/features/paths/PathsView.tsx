import { useMemo } from 'react'
import { PathsAnswer } from '#contract/paths'
import { useApi } from '../../api/use-api.ts'
import { useVocabulary } from '../../api/use-shared.ts'
import { useViewState } from '../../state/use-view-state.ts'
import { ExampleQuestions } from '../../ui/ExampleQuestions.tsx'
import { lexiconOf } from '../../ui/lexicon.ts'
import { Page } from '../../ui/Page.tsx'
import { EmptyState, ErrorState, LoadingState } from '../../ui/States.tsx'
import { Busy } from '../../ui/View.tsx'
import { Answer } from './Answer.tsx'
import { PathsFilters } from './PathsFilters.tsx'
import { PathsState, questionOf } from './paths-state.ts'

const examples = [
  { question: 'How does the ODI meet Health Data Research UK?', href: '/paths?from=odi&to=hdr-uk' },
  {
    question: 'What leads from the Welsh Government to the Alan Turing Institute?',
    href: '/paths?from=welsh-government&to=turing',
  },
  {
    question: 'Which ties does the evidence support best between DCMS and the ICO?',
    href: '/paths?from=dcms&to=ico&by=evidence&k=5',
  },
]

/** How two organisations or programmes are connected: the shortest or best supported paths, step by step. */
export default function PathsView() {
  const [state, set] = useViewState(PathsState)
  const vocabulary = useVocabulary().data
  const lexicon = useMemo(() => lexiconOf(vocabulary), [vocabulary])
  const question = questionOf(state)
  const paths = useApi('paths', PathsAnswer, question ?? {}, { enabled: question !== null, keep: true })
  return (
    <Page
      wide
      title="Paths"
      lead="How two organisations or programmes are connected: through whom, by which ties, and how well each tie is supported."
      filters={
        <>
          <ExampleQuestions items={examples} />
          <PathsFilters state={state} set={set} vocabulary={vocabulary} lexicon={lexicon} />
        </>
      }
    >
      {!question && <Ask same={Boolean(state.from) && state.from === state.to} />}
      {question && paths.error && <ErrorState error={paths.error} onRetry={paths.refetch} />}
      {question && paths.isPending && <LoadingState label="Looking for paths" />}
      {question && paths.data && !paths.error && (
        <Busy when={paths.isPlaceholderData}>
          <Answer answer={paths.data} state={state} set={set} lexicon={lexicon} />
        </Busy>
      )}
    </Page>
  )
}

const Ask = ({ same }: { same: boolean }) => (
  <EmptyState title={same ? 'These are one and the same' : 'From where to where?'}>
    {same
      ? 'Pick another organisation or programme for one of the two ends.'
      : 'Pick two organisations or programmes above, or begin with one of the questions.'}
  </EmptyState>
)
