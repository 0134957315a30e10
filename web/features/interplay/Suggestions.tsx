import { Link } from 'wouter'
import { NeighboursAnswer } from '#contract/entities'
import { useApi } from '../../api/use-api.ts'
import type { Lexicon } from '../../ui/lexicon.ts'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { EmptyState } from '../../ui/States.tsx'
import css from './Interplay.module.css'
import { type InterplayState, interplayHref } from './interplay-state.ts'

/** Until there are two: where to begin; with one of them, those it is tied to. */
export function Suggestions({ state, lexicon }: { state: InterplayState; lexicon: Lexicon }) {
  const { a, b } = state
  if (a && a === b)
    return <EmptyState title="These are one and the same">Pick another organisation for one side.</EmptyState>
  const one = a ?? b
  if (!one)
    return (
      <EmptyState title="Which two organisations?">
        Pick two above, or begin with one of the pairs. What lies between any two can be asked, even if they
        have no direct tie.
      </EmptyState>
    )
  return (
    <Partners
      one={one}
      lexicon={lexicon}
      hrefTo={(id) => (a ? interplayHref(a, id) : interplayHref(id, one))}
    />
  )
}

function Partners({
  one,
  lexicon,
  hrefTo,
}: {
  one: string
  lexicon: Lexicon
  hrefTo: (id: string) => string
}) {
  const params = { type: ['organisation'], limit: 12 }
  const { data } = useApi(`entities/${encodeURIComponent(one)}/neighbours`, NeighboursAnswer, params)
  if (!data) return null
  if (data.nodes.length === 0)
    return (
      <EmptyState title="And who else?">
        No direct tie is recorded. Pick a second organisation above.
      </EmptyState>
    )
  return (
    <nav className={css.suggested} aria-labelledby="suggested">
      <h2 id="suggested">And who else?</h2>
      <p>These are tied to it directly; any other can be picked above.</p>
      <ul>
        {data.nodes.map((node) => (
          <li key={node.id}>
            <Link href={hrefTo(node.id)}>
              <SectorMark mark={lexicon.mark(node)} />
              <span>
                {node.name}
                <small>{lexicon.what(node)}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
