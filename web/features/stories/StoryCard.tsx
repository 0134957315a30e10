import { ArrowLeft, ArrowRight, Waypoints, X } from 'lucide-react'
import { Link, useSearch } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { entityHref } from '../../ui/EntityLink.tsx'
import { LiveFigures } from './LiveFigures.tsx'
import css from './Stories.module.css'
import { inline, type Step, type Story, stepAddress, viewOf } from './story.ts'

/** Text of a step, where it stands in the story, and the ways on and back. */
export function StoryCard({ story, number }: { story: Story; number: number }) {
  const step = story.steps[number - 1] as Step
  const total = story.steps.length
  const { path, search: own } = viewOf(step)
  const search = useSearch()
  const moved = search !== '' && search !== own
  return (
    <article className={css.text} aria-labelledby="story-step">
      <header className={css.head}>
        <p className={css.where}>
          <Link href="/stories">Stories</Link>
          <span aria-hidden="true"> / </span>
          {story.title}
        </p>
        <Link href="/stories" className={css.leave} aria-label="Leave the story" title="Leave the story">
          <X aria-hidden="true" />
        </Link>
      </header>
      <div className={css.scroll} key={number}>
        <p className={css.count} aria-hidden="true">
          {number} of {total}
        </p>
        <h1 className={css.title} id="story-step">
          {step.title}
        </h1>
        {step.text.map((paragraph) => (
          <Paragraph key={paragraph} text={paragraph} />
        ))}
        {step.live && <LiveFigures live={step.live} />}
        <p className={css.links}>
          <Link href={`${path}${search ? `?${search}` : ''}`}>
            <Waypoints size={14} aria-hidden="true" /> Open this view by itself
          </Link>
          {moved && <Link href={stepAddress(story, number)}>Back to the view of this step</Link>}
        </p>
      </div>
      <p className="visually-hidden" role="status">
        Step {number} of {total}: {step.title}
      </p>
      <Steps story={story} number={number} />
    </article>
  )
}

const Paragraph = ({ text }: { text: string }) => (
  <p>
    {inline(text).map((part) =>
      typeof part === 'string' ? (
        part
      ) : (
        <Link key={part.id} href={entityHref(part.id)}>
          {part.words}
        </Link>
      ),
    )}
  </p>
)

/** Back, a mark for each step, and on. */
function Steps({ story, number }: { story: Story; number: number }) {
  const last = number === story.steps.length
  return (
    <nav className={css.steps} aria-label="Steps of the story">
      <Button
        icon={<ArrowLeft />}
        disabled={number === 1}
        link={number === 1 ? undefined : <Link href={stepAddress(story, number - 1)} />}
      >
        Back
      </Button>
      <ol className={css.marks}>
        {story.steps.map((step, index) => (
          <li key={step.title}>
            <Link
              href={stepAddress(story, index + 1)}
              className={css.mark}
              aria-label={`Step ${index + 1}: ${step.title}`}
              aria-current={index + 1 === number ? 'step' : undefined}
              data-done={index + 1 < number || undefined}
            />
          </li>
        ))}
      </ol>
      <Button look="primary" link={<Link href={last ? '/stories' : stepAddress(story, number + 1)} />}>
        {last ? 'Finish' : 'Next'} <ArrowRight />
      </Button>
    </nav>
  )
}
