import { Link } from 'wouter'
import { routes } from '../../routes.tsx'
import css from './Help.module.css'

interface Question {
  ask: string
  how: string
  href: string
  /** The view it leads to. */
  view: string
}

const questions: readonly Question[] = [
  {
    ask: 'Find the partners of an organisation',
    how: 'Search for its name, acronym or Welsh name and pick it. The map lights who works with it, and its panel lists them.',
    href: '/?sel=odi',
    view: 'map',
  },
  {
    ask: 'What is bare in Wales',
    how: 'Type “gaps wales” in the search, or choose the place in Gaps. Each gap says why it is one, and whether anybody has looked.',
    href: '/gaps?place=wales',
    view: 'gaps',
  },
  {
    ask: 'How much is there of what',
    how: 'Show the map as charts. Press a bar to leave only that in the charts, in the table and on the map; press it again for all. With Shift held, a bar is added or taken away.',
    href: '/?as=charts',
    view: 'map',
  },
]

/** Questions with the way to their answers; only of views that are there. */
export function Asking({ onGo }: { onGo: () => void }) {
  const asked = questions.filter(({ view }) => routes.some(({ id }) => id === view))
  const others = routes.filter(({ id }) => id !== 'about' && !asked.some(({ view }) => view === id))
  return (
    <section className={css.part} aria-labelledby="help-asking">
      <h3 id="help-asking">Ask a question</h3>
      <ul className={css.questions}>
        {asked.map(({ ask, how, href }) => (
          <li key={href}>
            <Link href={href} onClick={onGo}>
              {ask}
            </Link>
            <span>{how}</span>
          </li>
        ))}
        {others.map(({ id, name, path, question }) => (
          <li key={id}>
            <Link href={path} onClick={onGo}>
              {question}
            </Link>
            <span>{name}</span>
          </li>
        ))}
      </ul>
      <p>What you see is in the address of the page: copy it, and others see the same.</p>
    </section>
  )
}
