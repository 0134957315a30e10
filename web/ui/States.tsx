import { CircleAlert, CircleDashed, RotateCw, WifiOff } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import { Button } from './Button.tsx'
import { cx } from './cx.ts'
import css from './States.module.css'

interface EmptyStateProps {
  title: string
  children?: ReactNode
  action?: ReactNode
}

/** Nothing to show, and why. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={css.state}>
      <CircleDashed className={css.icon} aria-hidden="true" />
      <h2 className={css.title}>{title}</h2>
      {children && <div className={css.text}>{children}</div>}
      {action}
    </div>
  )
}

interface Problemish {
  message: string
  status?: number
  title?: string
  detail?: string
  errors?: readonly { field: string; reason: string }[]
}

/** Something went wrong: the problem's own words, and a way on. */
export function ErrorState({ error, onRetry }: { error: Problemish; onRetry?: () => void }) {
  const Icon = error.status === 0 ? WifiOff : CircleAlert
  return (
    <div className={css.state} role="alert">
      <Icon className={cx(css.icon, css.bad)} aria-hidden="true" />
      <h2 className={css.title}>{error.title ?? error.message}</h2>
      {error.detail && <p className={css.text}>{error.detail}</p>}
      {error.errors && error.errors.length > 0 && (
        <ul className={css.text}>
          {error.errors.map((each) => (
            <li key={each.field}>
              <code>{each.field}</code>: {each.reason}
            </li>
          ))}
        </ul>
      )}
      {onRetry && (
        <Button icon={<RotateCw />} onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  )
}

interface SkeletonProps {
  width?: CSSProperties['width']
  height?: CSSProperties['height']
  /** Several lines of text. */
  lines?: number
}

/** The shape of what is coming. */
export function Skeleton({ width = '100%', height = '1em', lines = 1 }: SkeletonProps) {
  const widths = Array.from({ length: lines }, (_, line) => (line > 0 && line === lines - 1 ? '62%' : width))
  return (
    <div className={css.skeletons} aria-hidden="true">
      {widths.map((each, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <div key={line} className={css.skeleton} style={{ width: each, height }} />
      ))}
    </div>
  )
}

/** A whole view that loads: said to screen readers once. */
export function LoadingState({ label = 'Loading' }: { label?: string }) {
  return (
    <div className={css.loading} role="status">
      <span className="visually-hidden">{label}</span>
      <Skeleton width="14rem" height="1.6rem" />
      <Skeleton lines={3} />
      <Skeleton height="16rem" />
    </div>
  )
}
