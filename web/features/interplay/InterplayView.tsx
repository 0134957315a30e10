import { useMemo } from 'react'
import { InterplayAnswer } from '#contract/interplay'
import { useApi } from '../../api/use-api.ts'
import { useVocabulary } from '../../api/use-shared.ts'
import { useViewState } from '../../state/use-view-state.ts'
import { ExampleQuestions } from '../../ui/ExampleQuestions.tsx'
import { lexiconOf } from '../../ui/lexicon.ts'
import { Page } from '../../ui/Page.tsx'
import { ErrorState, LoadingState } from '../../ui/States.tsx'
import { Busy } from '../../ui/View.tsx'
import { Between } from './Between.tsx'
import { InterplayFilters } from './InterplayFilters.tsx'
import { InterplayState, interplayHref, questionOf } from './interplay-state.ts'
import { Suggestions } from './Suggestions.tsx'

const examples = [
  { question: 'The ODI and DCMS', href: interplayHref('odi', 'dcms') },
  { question: 'The Alan Turing Institute and UKRI', href: interplayHref('turing', 'ukri') },
  { question: 'Health Data Research UK and NHS England', href: interplayHref('hdr-uk', 'nhs-england') },
]

/** Two organisations face to face, with all that lies between them. */
export default function InterplayView() {
  const [state, set] = useViewState(InterplayState)
  const vocabulary = useVocabulary().data
  const lexicon = useMemo(() => lexiconOf(vocabulary), [vocabulary])
  const question = questionOf(state)
  const interplay = useApi('interplay', InterplayAnswer, question ?? {}, {
    enabled: question !== null,
    keep: true,
  })
  return (
    <Page
      wide
      title="Interplay"
      lead="Two organisations face to face: how they are tied, what they share, and what each brings that the other lacks."
      filters={
        <>
          <ExampleQuestions items={examples} />
          <InterplayFilters state={state} set={set} vocabulary={vocabulary} lexicon={lexicon} />
        </>
      }
    >
      {!question && <Suggestions state={state} lexicon={lexicon} />}
      {question && interplay.error && <ErrorState error={interplay.error} onRetry={interplay.refetch} />}
      {question && interplay.isPending && <LoadingState label="Looking between the two" />}
      {question && interplay.data && !interplay.error && (
        <Busy when={interplay.isPlaceholderData}>
          <Between answer={interplay.data} state={state} lexicon={lexicon} />
        </Busy>
      )}
    </Page>
  )
}
