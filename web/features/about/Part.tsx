import { Link2 } from 'lucide-react'
import type { ReactNode } from 'react'
import css from './About.module.css'
import { type SectionId, sections } from './sections.ts'

interface PartProps {
  id: SectionId
  lead?: ReactNode
  children: ReactNode
}

/** A section with an anchor, so that it can be linked to. */
export function Part({ id, lead, children }: PartProps) {
  const title = sections.find((section) => section.id === id)?.title
  return (
    <section id={id} className={css.part} aria-labelledby={`${id}-title`}>
      <h2 className={css.heading} id={`${id}-title`}>
        {title}
        <a className={css.anchor} href={`#${id}`} aria-label={`Link to ${title}`}>
          <Link2 aria-hidden="true" />
        </a>
      </h2>
      {lead && <p className={css.lead}>{lead}</p>}
      {children}
    </section>
  )
}
