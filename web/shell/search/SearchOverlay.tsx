import { Dialog } from '@base-ui/react/dialog'
import { ArrowLeft } from 'lucide-react'
import { useRef } from 'react'
import { IconButton } from '../../ui/Button.tsx'
import css from './Search.module.css'
import SearchBox from './SearchBox.tsx'

/** The search over the whole screen of a phone. */
export default function SearchOverlay({ open, onClose }: { open: boolean; onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Popup className={css.overlay} data-covers="" aria-label="Search" initialFocus={field}>
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
