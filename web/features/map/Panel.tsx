import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Entity } from '#contract/entities'
import { useApi } from '../../api/use-api.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { ErrorState, Skeleton } from '../../ui/States.tsx'
import { useFocusTaken } from '../../ui/use-focus-taken.ts'
import { count } from '../../ui/words.ts'
import { GroupPanel } from './GroupPanel.tsx'
import { isGroupId } from './grouping.ts'
import css from './Map.module.css'
import own from './Panel.module.css'
import { PanelBody } from './PanelBody.tsx'
import { Selected } from './Selected.tsx'
import { Summary } from './Summary.tsx'
import type { PanelProps } from './view-parts.ts'

/** Details of the entity selected last, or a summary of more than two: beside the map, or a sheet over its lower half on a phone. */
export default function Panel(props: PanelProps) {
  const { state, actions, narrow } = props
  const id = state.sel.at(-1)
  const [tall, setTall] = useState(false)
  const follows = useRef(false)
  const opening = useOpening()
  if (!id) return null
  return (
    <aside
      className={narrow ? css.sheet : css.panel}
      data-tall={tall || undefined}
      data-opening={opening || undefined}
      aria-label="Details"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) actions.select([])
      }}
    >
      {narrow && (
        <button
          type="button"
          className={css.grip}
          aria-label={tall ? 'Make the details smaller' : 'Make the details larger'}
          aria-expanded={tall}
          onClick={() => setTall(!tall)}
        />
      )}
      <div className={own.bar}>
        {state.sel.length > 1 ? <span>{count(state.sel.length)} selected</span> : <span />}
        <IconButton label="Close the details" keys="Esc" onClick={() => actions.select([])}>
          <X />
        </IconButton>
      </div>
      {/* The key starts each entity at its top. */}
      <Pane key={id} follows={follows}>
        {state.sel.length > 1 && <Selected {...props} />}
        {state.sel.length > 2 ? (
          <Summary {...props} />
        ) : isGroupId(id) ? (
          <GroupPanel {...props} id={id} />
        ) : (
          <Details {...props} id={id} />
        )}
      </Pane>
    </aside>
  )
}

/** @param follows whether the keyboard was in the pane before, such as on the link that led on: it then goes along */
function Pane({ follows, children }: { follows: RefObject<boolean>; children: ReactNode }) {
  const pane = useRef<HTMLDivElement>(null)
  useFocusTaken(pane, () => {
    follows.current = true
  })
  useLayoutEffect(() => {
    if (follows.current) pane.current?.focus()
    follows.current = false
  }, [follows])
  return (
    <div ref={pane} className={css.scroll} tabIndex={-1}>
      {children}
    </div>
  )
}

/** For as long as a double press may take: its second one is for the node that the panel now covers. */
function useOpening(): boolean {
  const [opening, setOpening] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setOpening(false), 300)
    return () => clearTimeout(timer)
  }, [])
  return opening
}

function Details({ id, ...props }: PanelProps & { id: string }) {
  const { data: entity, error, refetch } = useApi(`entities/${id}`, Entity)
  if (entity) return <PanelBody {...props} entity={entity} />
  if (!error) return <Loading />
  if ('status' in error && error.status === 404)
    return (
      <div className={own.body}>
        <h2 className={own.name}>Not on the map</h2>
        <p>
          There is nothing with the id <code>{id}</code> in this revision.
        </p>
        <Button onClick={() => props.actions.select([])}>Close</Button>
      </div>
    )
  return <ErrorState error={error} onRetry={refetch} />
}

const Loading = () => (
  <div className={own.body} role="status">
    <span className="visually-hidden">Loading the details</span>
    <Skeleton width="8rem" />
    <Skeleton height="1.6rem" />
    <Skeleton lines={4} />
  </div>
)
