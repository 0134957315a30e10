import type { ReactNode } from 'react'
import css from './Page.module.css'

interface PageProps {
  title: string
  /** One or two sentences: the question this view answers. */
  lead?: ReactNode
  /** Buttons at the right of the title, such as an ExportMenu. */
  actions?: ReactNode
  /** Example questions and FilterBars, one below the other. */
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
      {filters && <div className={css.filters}>{filters}</div>}
      {children}
    </div>
  )
}
