import { Bookmark, BookmarkPlus, List } from 'lucide-react'
import { lazy, useState } from 'react'
import { useLocation } from 'wouter'
import { IconButton } from '../ui/Button.tsx'
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../ui/Menu.tsx'
import { OnDemand } from '../ui/OnDemand.tsx'
import { useSavedViews } from './saved-view-store.ts'

const SavedViewsDialog = lazy(() => import('./SavedViewsDialog.tsx'))
const SaveViewDialog = lazy(() => import('./SaveViewDialog.tsx'))

/** How many stand in the menu itself; the rest are in the list. */
const inMenu = 8

/** Views kept under a name in this browser: save the one on screen, open, rename, delete, send on. On every view. */
export function SavedViews() {
  const { views } = useSavedViews()
  const [, navigate] = useLocation()
  const [open, setOpen] = useState<'save' | 'list' | null>(null)
  const [wanted, setWanted] = useState(false)
  const show = (dialog: 'save' | 'list') => {
    setWanted(true)
    setOpen(dialog)
  }
  const close = () => setOpen(null)
  return (
    <>
      <Menu
        trigger={
          <IconButton label="Saved views">
            <Bookmark />
          </IconButton>
        }
      >
        <MenuItem icon={<BookmarkPlus />} onClick={() => show('save')}>
          Save this view
        </MenuItem>
        <MenuItem icon={<List />} onClick={() => show('list')}>
          All saved views ({views.length})
        </MenuItem>
        {views.length > 0 && (
          <>
            <MenuSeparator />
            <MenuGroup label="Open">
              {views.slice(0, inMenu).map(({ id, name, address }) => (
                <MenuItem key={id} onClick={() => navigate(address)}>
                  {name}
                </MenuItem>
              ))}
            </MenuGroup>
          </>
        )}
      </Menu>
      {wanted && (
        <OnDemand wanted={open !== null}>
          <SaveViewDialog open={open === 'save'} onClose={close} />
          <SavedViewsDialog open={open === 'list'} onClose={close} onSave={() => show('save')} />
        </OnDemand>
      )}
    </>
  )
}
