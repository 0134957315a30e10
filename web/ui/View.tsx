import type { ReactNode } from 'react'
import css from './View.module.css'

/** What answers a view's question; paler while a newer answer is on its way. */
export const Busy = ({ when, children }: { when: boolean; children: ReactNode }) => (
  <div className={css.busy} aria-busy={when || undefined}>
    {children}
  </div>
)

/** Rules that belong to a view alone, for its "how this is computed"; the children are list items. */
export const Rules = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3 className={css.heading}>{title}</h3>
    <ul className={css.rules}>{children}</ul>
  </section>
)
