import type { ReactNode } from 'react'
import css from './Badge.module.css'
import { cx } from './cx.ts'

interface BadgeProps {
  children: ReactNode
  tone?: 'neutral' | 'accent' | 'warn' | 'danger'
  className?: string
}

/** A word about something: a status, a kind, a count. */
export function Badge({ children, tone = 'neutral', className }: BadgeProps) {
  return <span className={cx(css.badge, css[tone], className)}>{children}</span>
}
