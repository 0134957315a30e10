import { ArrowLeftRight, EyeOff, Focus, Route } from 'lucide-react'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { NamedList } from './NamedList.tsx'
import own from './Panel.module.css'
import type { SceneEdge } from './scene.ts'
import { sharedNeighbours } from './shared-neighbours.ts'
import type { ViewParts } from './view-parts.ts'

/** What can be done with several at once. */
export function Selected(parts: ViewParts) {
  const { data, state, actions } = parts
  const [a, b] = state.sel
  const names = state.sel.map((id) => data.stock.nodes.get(id)?.short ?? id)
  const pair = state.sel.length === 2 && a && b
  const organisations = state.sel.every((id) => data.stock.nodes.get(id)?.type === 'organisation')
  return (
    <section className={own.selected} aria-label="Selected">
      <p>
        {names.length > 6 ? `${names.slice(0, 6).join(', ')} and ${names.length - 6} more` : names.join(', ')}
      </p>
      <div className={own.actions}>
        <Button
          size="s"
          icon={<Focus />}
          onClick={() => actions.keepOnly(state.sel, `${state.sel.length} selected`)}
        >
          Show only these
        </Button>
        <Button
          size="s"
          icon={<EyeOff />}
          onClick={() => actions.hide(state.sel, `${state.sel.length} selected`)}
        >
          Hide these
        </Button>
        {pair && organisations && (
          <Button size="s" icon={<ArrowLeftRight />} link={<Link href={`/interplay?a=${a}&b=${b}`} />}>
            What lies between them
          </Button>
        )}
        {pair && (
          <Button size="s" icon={<Route />} link={<Link href={`/paths?from=${a}&to=${b}`} />}>
            Paths
          </Button>
        )}
      </div>
      {pair && <Shared {...parts} a={a} b={b} />}
    </section>
  )
}

/** Whom and what on the map the two are both tied to. */
function Shared({ a, b, ...parts }: ViewParts & { a: string; b: string }) {
  const { data, lexicon } = parts
  const shared = useMemo(() => sharedNeighbours(a, b, data.scene.edges), [a, b, data.scene.edges])
  const words = (edges: readonly SceneEdge[], id: string) =>
    edges
      .map(({ relation, from }) => lexicon.relation(relation, from === id ? 'out' : 'in').toLowerCase())
      .join(', ')
  if (shared.length === 0) return <p className={own.none}>They are tied to nobody in common on the map.</p>
  return (
    <NamedList
      {...parts}
      title="Both are tied to"
      rows={shared.map((each) => ({
        id: each.id,
        note: `${words(each.a, a)} · ${words(each.b, b)}`,
        long: '',
      }))}
    />
  )
}
