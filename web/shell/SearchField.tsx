import { Dialog } from '@base-ui/react/dialog'
import { ArrowLeft, Search } from 'lucide-react'
import { useCallback, useRef, useState } from 'react'
import { IconButton } from '../ui/Button.tsx'
import css from './search/Search.module.css'
import { SearchBox } from './search/SearchBox.tsx'
import { useShortcut } from './shortcuts.ts'

/** Search: a field in the header, and on a phone a button that opens it over the whole screen. */
export function SearchField() {
  const field = useRef<HTMLInputElement>(null)
  const [overlay, setOverlay] = useState(false)
  const begin = useCallback(() => {
    // The field is there but not shown on a narrow screen.
    if (field.current?.offsetParent) field.current.focus()
    else setOverlay(true)
  }, [])
  useShortcut('/', begin)
  return (
    <>
      <search className={css.wide}>
        <SearchBox inputRef={field} />
      </search>
      <div className={css.slim}>
        <IconButton label="Search" keys="/" onClick={() => setOverlay(true)}>
          <Search />
        </IconButton>
      </div>
      <SearchOverlay open={overlay} onClose={() => setOverlay(false)} />
    </>
  )
}

function SearchOverlay({ open, onClose }: { open: boolean; onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Popup className={css.overlay} aria-label="Search" initialFocus={field}>
          <SearchBox
            inputRef={field}
            inline
            onDone={onClose}
            before={
              <Dialog.Close render={<IconButton label="Back" />}>
                <ArrowLeft />
              </Dialog.Close>
            }
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
