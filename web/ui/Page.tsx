import type { ReactNode } from 'react'
import css from './Page.module.css'

interface PageProps {
  title: string
  /** One or two sentences: the question this view answers. */
  lead?: ReactNode
  /** Buttons at the right of the title, such as an ExportMenu. */
  actions?: ReactNode
  /** A FilterBar. */
  filters?: ReactNode
  children: ReactNode
  /** Use the whole width, for matrices and charts. */
  wide?: boolean
}

/** The frame of a view that scrolls (all but the map). */
export function Page({ title, lead, actions, filters, children, wide }: PageProps) {
  return (
    <div className={css.page} data-wide={wide || undefined}>
      <header className={css.head}>
        <div>
          <h1 className={css.title}>{title}</h1>
          {lead && <p className={css.lead}>{lead}</p>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      {filters}
      {children}
    </div>
  )
}

/** A part of a page with a heading. */
export function Section({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <section className={css.section}>
      <h2 className={css.heading}>{title}</h2>
      {lead && <p className={css.note}>{lead}</p>}
      {children}
    </section>
  )
}

/** A raised box. */
export const Card = ({ children }: { children: ReactNode }) => <div className={css.card}>{children}</div>
