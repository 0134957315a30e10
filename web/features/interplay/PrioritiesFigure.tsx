import { EntityLink } from '../../ui/EntityLink.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { counted } from '../../ui/words.ts'
import type { FigureProps } from './figure-props.ts'
import css from './Priorities.module.css'

/** Priorities both serve: programmes of the one to the left, of the other to the right. */
export function PrioritiesFigure({ answer }: FigureProps) {
  const { a, b, priorities } = answer
  if (priorities.length === 0) return null
  const most = Math.max(1, ...priorities.flatMap((each) => [each.a, each.b]))
  return (
    <Figure
      id="priorities"
      title={counted(priorities.length, 'priority both serve', 'priorities both serve')}
      lead="Programmes that each of them runs or takes part in, for the same priority."
    >
      <div className={css.chart}>
        <div className={css.head} aria-hidden="true">
          <span>{a.name}</span>
          <span>{b.name}</span>
        </div>
        <ul>
          {priorities.map((priority) => (
            <li key={priority.id} className={css.row}>
              <span className={css.name}>
                <EntityLink entity={priority} />
              </span>
              <Side value={priority.a} most={most} side="left" who={a.name} />
              <Side value={priority.b} most={most} side="right" who={b.name} />
            </li>
          ))}
        </ul>
      </div>
    </Figure>
  )
}

interface SideProps {
  value: number
  most: number
  side: 'left' | 'right'
  who: string
}

const Side = ({ value, most, side, who }: SideProps) => (
  <span className={css.side} data-side={side}>
    <span className="visually-hidden">
      {who}: {counted(value, 'programme')}.
    </span>
    <span className={css.value} aria-hidden="true">
      {value}
    </span>
    <span className={css.bar} style={{ width: `${(value / most) * 80}%` }} aria-hidden="true" />
  </span>
)
