import { Check, Link2, Pencil, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { IconButton } from '../ui/Button.tsx'
import css from './SavedViews.module.css'
import type { SavedView } from './saved-views.ts'

interface SavedViewRowProps {
  view: SavedView
  onOpen: () => void
  onRename: (name: string) => void
  onCopy: () => void
  onDelete: () => void
}

export function SavedViewRow({ view, onOpen, onRename, onCopy, onDelete }: SavedViewRowProps) {
  const [name, setName] = useState<string | null>(null)
  const finish = (event: FormEvent) => {
    event.preventDefault()
    if (name?.trim()) onRename(name)
    setName(null)
  }
  if (name !== null)
    return (
      <li className={css.row}>
        <form className={css.rename} onSubmit={finish}>
          <input
            className={css.input}
            aria-label={`New name of ${view.name}`}
            value={name}
            maxLength={72}
            // biome-ignore lint/a11y/noAutofocus: the reader has just asked to type here
            autoFocus
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.stopPropagation()
              setName(null)
            }}
          />
          <IconButton label="Keep the name" type="submit">
            <Check />
          </IconButton>
        </form>
      </li>
    )
  return (
    <li className={css.row}>
      <Link className={css.link} href={view.address} onClick={onOpen}>
        {view.name}
        <small>{savedOn(view.saved)}</small>
      </Link>
      <IconButton label={`Rename ${view.name}`} onClick={() => setName(view.name)}>
        <Pencil />
      </IconButton>
      <IconButton label={`Copy the link to ${view.name}`} onClick={onCopy}>
        <Link2 />
      </IconButton>
      <IconButton label={`Delete ${view.name}`} onClick={onDelete}>
        <Trash2 />
      </IconButton>
    </li>
  )
}

function savedOn(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime())
    ? ''
    : `saved ${date.toLocaleDateString('en-GB', { dateStyle: 'medium' })}`
}
