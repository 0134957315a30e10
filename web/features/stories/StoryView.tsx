import { type ComponentType, Suspense, useEffect, useRef } from 'react'
import { Link, useLocation, useParams, useSearch } from 'wouter'
import { type ControlName, Controls } from '../../state/controls.ts'
import { EmptyState, LoadingState } from '../../ui/States.tsx'
import css from './Stories.module.css'
import { StoryCard } from './StoryCard.tsx'
import { stories } from './stories.ts'
import { stepAddress, stepNumber, viewOf } from './story.ts'
import { useStepKeys } from './use-step-keys.ts'

interface StoryViewProps {
  /** The view at a path of the navigation. A story cannot import views; whoever lists them hands them over. */
  viewAt: (path: string) => ComponentType | undefined
}

/** The story tells; of the map only what moves it is left. */
const controls: readonly ControlName[] = ['toolbar']

/**
 * A step of a story: its text in a card, beside the view it speaks of. The view is the real one and keeps its state
 * in the address as always, so the reader can explore and go back.
 */
export default function StoryView({ viewAt }: StoryViewProps) {
  const { story: id = '', step: text = '' } = useParams<{ story: string; step: string }>()
  const story = stories.find((each) => each.id === id)
  const [, navigate] = useLocation()
  const search = useSearch()
  const number = story ? stepNumber(story, text) : 1
  const step = story?.steps[number - 1]
  const address = story ? stepAddress(story, number) : ''
  const opened = useRef('')
  // A bare permalink, as people write it, gets the state of its view; after that the view is the reader's.
  const opening = opened.current !== address && search === '' && address.includes('?')
  useEffect(() => {
    opened.current = address
    if (story && (opening || text !== String(number))) navigate(address, { replace: true })
  }, [address, opening, navigate, number, story, text])
  useStepKeys(story, number, navigate)
  if (!story || !step)
    return (
      <EmptyState title="There is no such story" action={<Link href="/stories">To the stories</Link>}>
        The address may be old or mistyped.
      </EmptyState>
    )
  const { path } = viewOf(step)
  const View = viewAt(path)
  return (
    <div className={css.story}>
      <StoryCard story={story} number={number} />
      <section className={css.stage} aria-label={`The view of this step: ${step.title}`}>
        <Controls value={controls}>
          <Suspense fallback={<LoadingState />}>{View && !opening && <View key={path} />}</Suspense>
        </Controls>
      </section>
    </div>
  )
}
