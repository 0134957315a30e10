import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useRef } from 'react'
import { IconButton } from './Button.tsx'
import css from './Dialog.module.css'

interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  /** One line under the title. */
  lead?: ReactNode
  children: ReactNode
  wide?: boolean
  /** What takes the focus when it opens; the dialog itself, unless given. */
  initialFocus?: RefObject<HTMLElement | null>
}

/** A modal dialog: focus stays inside, Escape and a press outside close it. */
export function Dialog({ open, onClose, title, lead, children, wide, initialFocus }: DialogProps) {
  // Focus on the button that closes would open its tooltip, which then takes the first Escape.
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={css.backdrop} />
        <Base.Popup
          ref={popup}
          className={css.dialog}
          data-covers=""
          data-wide={wide || undefined}
          initialFocus={initialFocus ?? popup}
        >
          <div className={css.head}>
            <Base.Title className={css.title}>{title}</Base.Title>
            <Base.Close render={<IconButton label="Close" />}>
              <X />
            </Base.Close>
          </div>
          {lead && <Base.Description className={css.lead}>{lead}</Base.Description>}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
