import { useMemo, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { count } from '../../ui/words.ts'
import own from './Panel.module.css'
import { partnersOf } from './partners.ts'
import type { ViewParts } from './view-parts.ts'

const atFirst = 8

/** With whom an organisation works: directly, or in the same programmes. */
export function Partners({ id, data, actions, lexicon }: ViewParts & { id: string }) {
  const [all, setAll] = useState(false)
  const partners = useMemo(
    () =>
      partnersOf(id, [...data.stock.edges.values()]).filter((partner) => data.stock.nodes.has(partner.id)),
    [id, data.stock],
  )
  if (partners.length === 0) return null
  const name = (programme: string) => data.stock.nodes.get(programme)?.short ?? programme
  return (
    <section className={own.section} aria-labelledby="partners">
      <h3 id="partners">
        Partners <span className={own.count}>{count(partners.length)}</span>
      </h3>
      <ul className={own.partners}>
        {(all ? partners : partners.slice(0, atFirst)).map((partner) => {
          const node = data.stock.nodes.get(partner.id)
          if (!node) return null
          const direct = partner.direct.length > 0 && 'direct'
          const shared = partner.programmes.length > 0 && `${count(partner.programmes.length)} shared`
          return (
            <li key={partner.id}>
              <SectorMark mark={lexicon.mark(node)} />
              <EntityLink entity={node} onPick={(other) => actions.select([other])} />
              <small title={partner.programmes.map(name).join(', ') || undefined}>
                {[direct, shared].filter(Boolean).join(', ')}
              </small>
            </li>
          )
        })}
      </ul>
      {partners.length > atFirst && (
        <Button size="s" look="quiet" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Show fewer' : `Show all ${count(partners.length)}`}
        </Button>
      )}
    </section>
  )
}
