import { ChevronLeft, ChevronRight, Search, X } from 'lucide-react'
import { type RefObject, useState } from 'react'
import type { GraphHandle } from '../../graph/GraphCanvas.tsx'
import type { Insets } from '../../graph/types.ts'
import { IconButton } from '../../ui/Button.tsx'
import { count } from '../../ui/words.ts'
import css from './FindBar.module.css'
import { foundIn, nextPlace } from './find.ts'
import type { ViewParts } from './view-parts.ts'

interface FindBarProps extends ViewParts {
  graph: RefObject<GraphHandle | null>
  insets: Insets
  onClose: () => void
}

/** Finds by name among what is on screen, lights it, and steps from one to the next. */
export default function FindBar({ data, state, actions, graph, insets, onClose }: FindBarProps) {
  const [place, setPlace] = useState(-1)
  const found = foundIn(data.scene.nodes, state.find)
  const go = (by: 1 | -1) => {
    const next = nextPlace(place, by, found.length)
    setPlace(next)
    const id = found[next]
    if (id) graph.current?.centre(id)
  }
  const close = () => {
    actions.find(undefined)
    onClose()
  }
  const figures =
    found.length === 0 ? 'none' : place < 0 ? count(found.length) : `${place + 1} of ${count(found.length)}`
  return (
    <search className={css.bar} style={{ right: insets.right, bottom: insets.bottom }}>
      <Search size={15} aria-hidden="true" />
      <input
        // biome-ignore lint/a11y/noAutofocus: it was opened to be typed into
        autoFocus
        type="search"
        aria-label="Find in this view"
        placeholder="Find in this view"
        value={state.find ?? ''}
        onChange={(event) => {
          setPlace(-1)
          actions.find(event.target.value || undefined)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found.length > 0) go(event.shiftKey ? -1 : 1)
          if (event.key === 'Escape') close()
        }}
      />
      {state.find && (
        <output className={css.figures} aria-live="polite">
          {figures}
        </output>
      )}
      <IconButton label="The one before" size="s" disabled={found.length === 0} onClick={() => go(-1)}>
        <ChevronLeft />
      </IconButton>
      <IconButton label="The next" keys="Enter" size="s" disabled={found.length === 0} onClick={() => go(1)}>
        <ChevronRight />
      </IconButton>
      <IconButton label="Stop finding" keys="Esc" size="s" onClick={close}>
        <X />
      </IconButton>
    </search>
  )
}
