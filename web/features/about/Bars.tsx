import type { ReactNode } from 'react'
import { count } from '../../ui/words.ts'
import css from './About.module.css'
import { percent } from './figures.ts'

export interface Bar {
  key: string
  name: ReactNode
  value: number
}

interface BarsProps {
  caption: string
  /** What the values count, for the heading of their column. */
  unit: string
  bars: readonly Bar[]
  /** The whole, when the bars are shares of it; else the longest bar is the largest value. */
  whole?: number
}

/** A table whose figures have a bar each: the numbers are the text, the bars only help the eye. */
export function Bars({ caption, unit, bars, whole }: BarsProps) {
  const most = whole ?? Math.max(1, ...bars.map((bar) => bar.value))
  return (
    <table className={css.bars}>
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">{unit}</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, name, value }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className={css.number}>{count(value)}</td>
            <td className={css.share}>
              {whole !== undefined && <span>{percent(value, whole)}</span>}
              <svg className={css.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * value) / most} height="6" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
