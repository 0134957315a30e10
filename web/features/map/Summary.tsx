import { useMemo } from 'react'
import { count } from '../../ui/words.ts'
import { NamedList } from './NamedList.tsx'
import own from './Panel.module.css'
import { byName, sharedByMost, tallied, tiesAmong } from './selection.ts'
import type { ViewParts } from './view-parts.ts'

/** More than two selected: what they are, how they are tied, who they are and what they share. A name opens its details. */
export function Summary(parts: ViewParts) {
  const { data, state, lexicon } = parts
  const { stock, scene } = data
  const found = useMemo(() => {
    const nodes = state.sel.flatMap((id) => stock.nodes.get(id) ?? []).sort(byName)
    const ties = tiesAmong(state.sel, scene.edges)
    return {
      nodes,
      kinds: tallied(nodes, (node) => lexicon.what(node)),
      ties: tallied(ties, ({ relation }) => lexicon.relation(relation, 'out')),
      shared: sharedByMost(state.sel, scene.edges, (id) => stock.nodes.get(id)?.name ?? id),
    }
  }, [state.sel, stock, scene.edges, lexicon])
  return (
    <div className={own.body}>
      <Counts title="What they are" rows={found.kinds} />
      <Counts title="Ties among them" rows={found.ties} />
      {found.ties.length === 0 && <p className={own.none}>No tie among them is on the map.</p>}
      <NamedList
        {...parts}
        title="Who is selected"
        rows={found.nodes.map((node) => ({ id: node.id, note: lexicon.what(node), long: '' }))}
      />
      <NamedList
        {...parts}
        title="What several of them are tied to"
        rows={found.shared.map(({ id, of }) => ({ id, note: `${count(of)} of them`, long: '' }))}
      />
    </div>
  )
}

const Counts = ({ title, rows }: { title: string; rows: readonly { name: string; count: number }[] }) =>
  rows.length > 0 && (
    <section className={own.section} aria-label={title}>
      <h3>{title}</h3>
      <ul className={own.claims}>
        {rows.map((row) => (
          <li key={row.name}>
            {row.name} <span className="tabular">{count(row.count)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
