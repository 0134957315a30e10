import { type FormEvent, useEffect, useRef, useState } from 'react'
import { routes } from '../routes.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import css from './SavedViews.module.css'
import { StorageNote } from './StorageNote.tsx'
import { useSavedViews } from './saved-view-store.ts'

interface SaveViewDialogProps {
  open: boolean
  onClose: () => void
}

/** Asks for a name and keeps the address of the view on screen. */
export default function SaveViewDialog({ open, onClose }: SaveViewDialogProps) {
  const { save, kept } = useSavedViews()
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (open) setName(suggestion())
  }, [open])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save(name, `${window.location.pathname}${window.location.search}`)
    onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      initialFocus={field}
      title="Save this view"
      lead="Everything on screen is kept: what is shown, selected and arranged. It stays in this browser."
    >
      <form className={css.form} onSubmit={submit}>
        <label className={css.field}>
          Name
          <input
            ref={field}
            className={css.input}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onFocus={(event) => event.target.select()}
            maxLength={72}
            required
          />
        </label>
        {!kept && <StorageNote />}
        <div className={css.buttons}>
          <Button type="button" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" look="primary" disabled={name.trim() === ''}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** The name of the view and the day, which says enough to find it again. */
function suggestion(): string {
  const view = routes.find(({ path }) => path === window.location.pathname)?.name ?? 'View'
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return `${view}, ${day}`
}
