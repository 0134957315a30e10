import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import css from './ExampleQuestions.module.css'

export interface ExampleQuestion {
  question: string
  href: string
}

/** Questions a view answers, each a link to the answer. */
export function ExampleQuestions({
  items,
  label = 'Try',
}: {
  items: readonly ExampleQuestion[]
  label?: string
}) {
  return (
    <nav className={css.examples} aria-label="Example questions">
      <span className={css.label} aria-hidden="true">
        {label}
      </span>
      <ul className={css.list}>
        {items.map(({ question, href }) => (
          <li key={href}>
            <Link href={href} className={css.link}>
              {question}
              <ArrowRight size={13} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
