import css from './About.module.css'
import { sections } from './sections.ts'
import { useCurrentSection } from './use-current-section.ts'

/** The sections, with the one being read marked. */
export function Contents() {
  const current = useCurrentSection()
  return (
    <nav className={css.contents} aria-label="On this page">
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
