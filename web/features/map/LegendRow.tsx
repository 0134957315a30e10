import type { ReactNode } from 'react'
import { count } from '../../ui/words.ts'
import css from './Legend.module.css'
import type { ViewParts } from './view-parts.ts'

interface RowProps extends ViewParts {
  token: string
  name: string
  mark?: ReactNode
}

/** One value of a facet: how many there are, and pressed while they are on the map. */
export function LegendRow({ state, actions, data, token, name, mark }: RowProps) {
  const on = !state.off.includes(token)
  return (
    <button
      type="button"
      className={css.row}
      aria-pressed={on}
      onClick={() => actions.toggle([token], `${on ? 'switch off' : 'switch on'} ${name}`)}
    >
      <span className={css.mark}>{mark ?? <span className={css.dash} />}</span>
      <span className={css.name}>{name}</span>
      <span className={css.count}>{count(data.scene.counts.get(token) ?? 0)}</span>
    </button>
  )
}
