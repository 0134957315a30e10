import { ArrowLeftRight, EyeOff, Focus, Route } from 'lucide-react'
import { Link } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import own from './Panel.module.css'
import type { ViewParts } from './view-parts.ts'

/** What can be done with several at once. */
export function Selected({ data, state, actions }: ViewParts) {
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
          <Button size="s" icon={<ArrowLeftRight />} render={<Link href={`/interplay?a=${a}&b=${b}`} />}>
            What lies between them
          </Button>
        )}
        {pair && (
          <Button size="s" icon={<Route />} render={<Link href={`/paths?from=${a}&to=${b}`} />}>
            Paths
          </Button>
        )}
      </div>
    </section>
  )
}
