import { BookmarkPlus, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { counted } from '../ui/words.ts'
import { SavedViewRow } from './SavedViewRow.tsx'
import css from './SavedViews.module.css'
import { StorageNote } from './StorageNote.tsx'
import { useSavedViews } from './saved-view-store.ts'
import { linksText, type SavedView } from './saved-views.ts'

interface SavedViewsDialogProps {
  open: boolean
  onClose: () => void
  onSave: () => void
}

/** All saved views: open, rename, copy a link, delete, and take the lot away as links. */
export default function SavedViewsDialog({ open, onClose, onSave }: SavedViewsDialogProps) {
  const { views, kept, rename, remove, restore } = useSavedViews()
  const [said, say] = useState('')
  const [before, setBefore] = useState<readonly SavedView[] | null>(null)
  useEffect(() => {
    if (open) return
    say('')
    setBefore(null)
  }, [open])
  const copy = async (text: string, what: string) =>
    say((await toClipboard(text)) ? `Copied ${what}.` : blocked)
  const drop = (view: SavedView) => {
    setBefore(views)
    remove(view.id)
    say(`Deleted ${view.name}.`)
  }
  const undo = () => {
    if (before) restore(before)
    setBefore(null)
    say('Put back.')
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Saved views"
      lead="Kept in this browser only. A link opens the same view anywhere."
    >
      {!kept && <StorageNote />}
      {views.length === 0 && (
        <p className={css.empty}>None yet. Arrange a view as you like it, then save it here.</p>
      )}
      <ul className={css.list} aria-label="Saved views">
        {views.map((view) => (
          <SavedViewRow
            key={view.id}
            view={view}
            onOpen={onClose}
            onRename={(name) => rename(view.id, name)}
            onCopy={() => copy(`${window.location.origin}${view.address}`, `the link to ${view.name}`)}
            onDelete={() => drop(view)}
          />
        ))}
      </ul>
      <div className={css.foot}>
        <p className={css.said} role="status">
          {said}{' '}
          {before && (
            <Button size="s" look="quiet" onClick={undo}>
              Undo
            </Button>
          )}
        </p>
        {views.length > 0 && (
          <Button
            icon={<Copy />}
            onClick={() => copy(linksText(views, window.location.origin), counted(views.length, 'link'))}
          >
            Copy all as links
          </Button>
        )}
        <Button icon={<BookmarkPlus />} onClick={onSave}>
          Save this view
        </Button>
      </div>
    </Dialog>
  )
}

const blocked = 'This browser did not let the page copy. Open the view and copy its address instead.'

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
