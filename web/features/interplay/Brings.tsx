import { useState } from 'react'
import type { EntityRef } from '#contract/common'
import { Button } from '../../ui/Button.tsx'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { Figure } from '../../ui/Figure.tsx'
import type { FigureProps } from './figure-props.ts'
import css from './Interplay.module.css'

/** Priorities that one serves and the other does not. */
export function Brings({ answer: { a, b, brings } }: FigureProps) {
  if (brings.a.length === 0 && brings.b.length === 0) return null
  return (
    <Figure
      id="brings"
      title="What each brings"
      lead="Priorities that the one serves and the other does not: where they could complete each other."
    >
      <div className={css.brings}>
        <Side name={a.name} other={b.name} items={brings.a} />
        <Side name={b.name} other={a.name} items={brings.b} />
      </div>
    </Figure>
  )
}

const first = 10

function Side({ name, other, items }: { name: string; other: string; items: readonly EntityRef[] }) {
  const [most, setMost] = useState(first)
  const shown = items.slice(0, most)
  return (
    <section>
      <h3>{name}</h3>
      {items.length === 0 && <p className={css.muted}>Nothing that {other} does not serve too.</p>}
      <ul>
        {shown.map((item) => (
          <li key={item.id}>
            <EntityLink entity={item} />
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button size="s" onClick={() => setMost(items.length)}>
          {`${shown.length} of ${items.length}: show all`}
        </Button>
      )}
    </section>
  )
}
