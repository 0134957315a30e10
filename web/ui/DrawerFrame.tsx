import { Drawer as Base } from '@base-ui/react/drawer'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './Button.tsx'
import { cx } from './cx.ts'
import css from './Dialog.module.css'

export interface DrawerProps {
  open: boolean
  onClose: () => void
  title: string
  from?: 'left' | 'bottom' | 'right'
  /** Leave the page beside it in use: no backdrop, and only Escape and the button close it. */
  beside?: boolean
  children: ReactNode
}

/** A modal panel from an edge; a swipe towards the edge, Escape or a press outside close it. */
export default function DrawerFrame({
  open,
  onClose,
  title,
  from = 'bottom',
  beside,
  children,
}: DrawerProps) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => !next && onClose()}
      modal={!beside}
      disablePointerDismissal={beside}
      swipeDirection={from === 'bottom' ? 'down' : from}
    >
      <Base.Portal>
        {!beside && <Base.Backdrop className={css.backdrop} />}
        <Base.Viewport className={css.viewport}>
          <Base.Popup className={cx(css.drawer, css[from])} data-covers={beside ? undefined : ''}>
            {from === 'bottom' && <div className={css.handle} />}
            <div className={css.drawerHead}>
              <Base.Title className={css.drawerTitle}>{title}</Base.Title>
              <Base.Close render={<IconButton label="Close" />}>
                <X />
              </Base.Close>
            </div>
            <Base.Content className={css.drawerBody}>{children}</Base.Content>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
