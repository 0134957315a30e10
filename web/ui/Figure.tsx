import { type ReactNode, useId } from 'react'
import css from './Figure.module.css'

interface FigureProps {
  title: string
  /** What it shows, in a sentence. */
  lead?: ReactNode
  /** Toggles and an ExportMenu, at the right of the title. */
  actions?: ReactNode
  /** What is said under it: what is cut, how to read it. */
  note?: ReactNode
  /** So that a link can lead to it. */
  id?: string
  children: ReactNode
}

/** A chart or table with its heading, its controls and a note, set apart by space. */
export function Figure({ title, lead, actions, note, id, children }: FigureProps) {
  const heading = useId()
  return (
    <section className={css.figure} id={id} aria-labelledby={heading}>
      <header className={css.head}>
        <div className={css.words}>
          <h2 id={heading} className={css.title}>
            {title}
          </h2>
          {lead && <p className={css.lead}>{lead}</p>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      {children}
      {note && <div className={css.note}>{note}</div>}
    </section>
  )
}
