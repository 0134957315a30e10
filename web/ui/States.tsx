import { ArrowRight, CircleAlert, CircleDashed, RotateCw, WifiOff } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import { Link } from 'wouter'
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

interface ErrorStateProps {
  error: Problemish
  onRetry?: () => void
  /** Fields that the address calls otherwise than the server does: `{ id: 'strategy' }`. */
  names?: Readonly<Record<string, string>>
}

/** Something went wrong: the problem's own words, and a way on. */
export function ErrorState({ error, onRetry, names = {} }: ErrorStateProps) {
  const Icon = error.status === 0 ? WifiOff : CircleAlert
  const wrong = (error.errors ?? []).map((each) => ({ ...each, field: names[each.field] ?? each.field }))
  const without = addressWithout(wrong.map(({ field }) => field))
  return (
    <div className={css.state} role="alert">
      <Icon className={cx(css.icon, css.bad)} aria-hidden="true" />
      <h2 className={css.title}>{error.title ?? error.message}</h2>
      {error.detail && wrong.length === 0 && <p className={css.text}>{error.detail}</p>}
      {wrong.length > 0 && (
        <ul className={css.text}>
          {wrong.map((each) => (
            <li key={each.field}>
              <code>{each.field}</code>: {each.reason}
            </li>
          ))}
        </ul>
      )}
      {without && (
        <Button icon={<ArrowRight />} link={<Link href={without} />}>
          Go on without it
        </Button>
      )}
      {onRetry && !without && (
        <Button icon={<RotateCw />} onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  )
}

/** The address of this page without what the server cannot read; null when none of it is in the address. */
function addressWithout(fields: readonly string[]): string | null {
  const params = new URLSearchParams(window.location.search)
  const found = fields.filter((field) => params.has(field))
  for (const field of found) params.delete(field)
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return found.length > 0 ? `${window.location.pathname}${query && `?${query}`}` : null
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
