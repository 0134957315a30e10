import { Toolbar as Base } from '@base-ui/react/toolbar'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './Toolbar.module.css'

interface ToolbarProps {
  label: string
  children: ReactNode
  vertical?: boolean
  className?: string
}

/** Controls in a row (or column) on a floating surface. */
export function Toolbar({ label, children, vertical, className }: ToolbarProps) {
  return (
    <Base.Root
      aria-label={label}
      orientation={vertical ? 'vertical' : 'horizontal'}
      className={cx(css.toolbar, vertical && css.vertical, className)}
    >
      {children}
    </Base.Root>
  )
}

export const ToolbarSeparator = () => <Base.Separator className={css.separator} />

/** The row of filters and settings above a view: labels over fields, wrapping. */
export const FilterBar = ({ label, children }: { label: string; children: ReactNode }) => (
  <search className={css.filters} aria-label={label}>
    {children}
  </search>
)
