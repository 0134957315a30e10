import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Meta } from '#contract/common'
import type { ApiError } from '../../api/api-error.ts'
import { Skeleton } from '../../ui/States.tsx'
import css from './Stories.module.css'

interface LiveFrameProps<T> {
  title: string
  query: UseQueryResult<T, Error | ApiError>
  children: (answer: T) => ReactNode
}

/** A small table of figures with the revision they were read at; says so when they cannot be had. */
export function LiveFrame<T extends { meta: Meta }>({ title, query, children }: LiveFrameProps<T>) {
  const { data, error } = query
  return (
    <section className={css.live} aria-label={title}>
      <h2 className={css.liveTitle}>{title}</h2>
      {error && <p className={css.note}>The figures cannot be had now: {error.message}.</p>}
      {!data && !error && <Skeleton lines={4} />}
      {data && children(data)}
      {data && <p className={css.note}>Read from revision {data.meta.revision}.</p>}
    </section>
  )
}

/** A row with a bar behind its figure. */
export function Bar({
  children,
  value,
  most,
  words,
}: {
  children: ReactNode
  value: number
  most: number
  words?: string
}) {
  return (
    <li className={css.bar}>
      <span className={css.barName}>{children}</span>
      <span className={css.barFigure}>{words ?? value}</span>
      <span className={css.barTrack} aria-hidden="true">
        <span style={{ width: `${most > 0 ? (100 * value) / most : 0}%` }} />
      </span>
    </li>
  )
}
