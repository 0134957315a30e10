import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { Page } from '../../ui/Page.tsx'
import { counted } from '../../ui/words.ts'
import css from './Stories.module.css'
import { stories } from './stories.ts'
import { stepAddress } from './story.ts'

/** The guided stories, each a card that leads to its first step. */
export default function StoriesView() {
  return (
    <Page
      title="Stories"
      lead="Short guided walks through the map. Each step is a view you can explore, and has an address of its own."
    >
      <ul className={css.cards}>
        {stories.map((story) => (
          <li key={story.id} className={css.card}>
            <h2 className={css.cardTitle}>
              <Link href={stepAddress(story, 1)} className={css.cardLink}>
                {story.title}
              </Link>
            </h2>
            <p>{story.lead}</p>
            <ol className={css.contents}>
              {story.steps.map((step, index) => (
                <li key={step.title}>
                  <Link href={stepAddress(story, index + 1)}>{step.title}</Link>
                </li>
              ))}
            </ol>
            <p className={css.cardFoot}>
              {counted(story.steps.length, 'step')} <ArrowRight size={14} aria-hidden="true" />
            </p>
          </li>
        ))}
      </ul>
    </Page>
  )
}
