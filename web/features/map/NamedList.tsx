import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { count } from '../../ui/words.ts'
import own from './Panel.module.css'
import type { ViewParts } from './view-parts.ts'

const atFirst = 8

interface NamedListProps extends ViewParts {
  title: string
  rows: readonly { id: string; note: string; long: string }[]
  /** What a name does; selects it unless told. */
  onPick?: (id: string) => void
}

/** Entities with their marks and a note each: the first of them, and all on demand. Nothing when there are none. */
export function NamedList({ title, rows, data, actions, lexicon, onPick }: NamedListProps) {
  const pick = onPick ?? ((id: string) => actions.select([id]))
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  return (
    <section className={own.section} aria-label={title}>
      <h3>
        {title} <span className={own.count}>{count(rows.length)}</span>
      </h3>
      <ul className={own.partners}>
        {(all ? rows : rows.slice(0, atFirst)).map(({ id, note, long }) => {
          const node = data.stock.nodes.get(id)
          if (!node) return null
          return (
            <li key={id}>
              <SectorMark mark={lexicon.mark(node)} />
              <EntityLink entity={node} onPick={pick} />
              <small title={long || undefined}>{note}</small>
            </li>
          )
        })}
      </ul>
      {rows.length > atFirst && (
        <Button size="s" look="quiet" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Show fewer' : `Show all ${count(rows.length)}`}
        </Button>
      )}
    </section>
  )
}
