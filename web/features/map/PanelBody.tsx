import { Crosshair, Expand, EyeOff, Focus, Link2, Pin, PinOff, Shrink } from 'lucide-react'
import { Link } from 'wouter'
import type { Entity } from '#contract/entities'
import { Button, IconButton } from '../../ui/Button.tsx'
import { nameLanguage } from '../../ui/language.ts'
import { NameStatus } from '../../ui/NameStatus.tsx'
import { SectorMark } from '../../ui/SectorMark.tsx'
import { count, counted } from '../../ui/words.ts'
import { ByParts } from './ByParts.tsx'
import { belongingTo } from './belonging.ts'
import { Claims } from './Claims.tsx'
import { copyLink } from './copy-link.ts'
import { ExpandBy } from './ExpandBy.tsx'
import { expandStep, readExpansion } from './expansion.ts'
import { Facts } from './Facts.tsx'
import { History } from './History.tsx'
import { readPin } from './map-state.ts'
import own from './Panel.module.css'
import { Partners } from './Partners.tsx'
import { Served } from './Served.tsx'
import { Succession } from './Succession.tsx'
import { useNeighbours } from './use-neighbours.ts'
import type { PanelProps } from './view-parts.ts'

/** One entity: what it is, what can be done with it, with whom it works, and every claim about it. */
export function PanelBody({ entity, ...props }: PanelProps & { entity: Entity }) {
  const { actions, lexicon } = props
  const pick = (id: string) => actions.select([id])
  // Those that came before or after may stand far away.
  const follow = (id: string) => {
    pick(id)
    props.graph.current?.centre(id)
  }
  return (
    <article className={own.body}>
      <header className={own.head}>
        <p className={own.what}>
          <SectorMark mark={lexicon.mark(entity)} size={15} /> {lexicon.what(entity)}
          {entity.status && <span className={own.status}>{lexicon.status(entity.status.value)}</span>}
        </p>
        <h2 className={own.name}>
          {entity.name} <NameStatus status={entity.nameStatus} confidence={entity.confidence} />
        </h2>
        {entity.aliases.length > 0 && (
          <p className={own.aliases}>
            Also{' '}
            {entity.aliases.map((alias, at) => (
              <span key={alias} lang={nameLanguage(alias)}>
                {at > 0 && ', '}
                {alias}
              </span>
            ))}
          </p>
        )}
      </header>
      {entity.description && <p className={own.description}>{entity.description}</p>}
      <Succession entity={entity} onPick={follow} asOf={props.state.asOf} />
      <Actions {...props} entity={entity} />
      {props.data.stock.nodes.has(entity.id) && props.state.as === 'map' && (
        <ExpandBy {...props} id={entity.id} name={entity.acronym ?? entity.name} />
      )}
      <ByParts {...props} entity={entity} />
      {(entity.type === 'priority' || entity.type === 'strategy') && <GapsLink entity={entity} />}
      {entity.type === 'priority' && <Served {...props} entity={entity} />}
      {(entity.type === 'place' || entity.type === 'strategy') && <OnMap {...props} entity={entity} />}
      {entity.type === 'organisation' && <Partners {...props} id={entity.id} />}
      <Facts entity={entity} lexicon={lexicon} onPick={pick} />
      <History entity={entity} lexicon={lexicon} onPick={pick} />
      <Claims entity={entity} lexicon={lexicon} onPick={pick} />
    </article>
  )
}

/** A place or a strategy is no node: what belongs to it is lit, and can be had alone. */
function OnMap({ entity, data, actions, lexicon }: PanelProps & { entity: Entity }) {
  const ids = belongingTo(entity.id, data.scene.nodes, lexicon)
  if (ids.length === 0) return null
  const most = ids.length === data.scene.nodes.length
  return (
    <p className={own.actions}>
      {counted(ids.length, 'entity', 'entities')} on the map
      {!most && (
        <Button size="s" icon={<Focus />} onClick={() => actions.keepOnly(ids, entity.name)}>
          Show only these
        </Button>
      )}
    </p>
  )
}

function Actions({ entity, ...parts }: PanelProps & { entity: Entity }) {
  const { data, state, actions, graph } = parts
  const { shown, total } = useNeighbours(parts, entity.id)
  const node = data.stock.nodes.get(entity.id)
  if (!node || state.as === 'table') return null
  const { id, short: name } = node
  const expanded = state.x.some((token) => readExpansion(token).id === id)
  const pinned = state.pin.some((token) => readPin(token)?.id === id)
  return (
    <div className={own.actions}>
      <Button size="s" icon={<Expand />} disabled={shown >= total} onClick={() => actions.expand(id, name)}>
        {shown >= total
          ? `All ${count(total)} shown`
          : `Show ${Math.min(expandStep, total - shown)} more (${count(shown)} of ${count(total)})`}
      </Button>
      {expanded && (
        <Button size="s" icon={<Shrink />} onClick={() => actions.collapse(id, name)}>
          Collapse
        </Button>
      )}
      <IconButton
        size="s"
        look="plain"
        label="Show only this and its neighbours"
        onClick={() => actions.focusOn(id, name)}
      >
        <Focus />
      </IconButton>
      <IconButton size="s" look="plain" label="Centre on the map" onClick={() => graph.current?.centre(id)}>
        <Crosshair />
      </IconButton>
      <IconButton
        size="s"
        look="plain"
        label={pinned ? 'Back to its place' : 'Pin here'}
        aria-pressed={pinned}
        onClick={() => (pinned ? actions.unpin(id, name) : actions.pin(id, name, node))}
      >
        {pinned ? <PinOff /> : <Pin />}
      </IconButton>
      <IconButton size="s" look="plain" label="Hide" onClick={() => actions.hide([id], name)}>
        <EyeOff />
      </IconButton>
      <IconButton size="s" look="plain" label="Copy link" onClick={() => copyLink(id)}>
        <Link2 />
      </IconButton>
    </div>
  )
}

/** From a part of a strategy to what nobody does for it. */
function GapsLink({ entity }: { entity: Entity }) {
  const strategy = entity.type === 'strategy' ? entity.id : entity.strategy?.id
  if (!strategy) return null
  const part = entity.type === 'priority' ? `&part=${entity.id}` : ''
  return (
    <p>
      <Link href={`/gaps?strategy=${strategy}${part}`}>See its coverage and gaps</Link>
    </p>
  )
}
