import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './Popover.module.css'
import surface from './surface.module.css'

interface PopoverProps {
  trigger: ReactElement
  title?: ReactNode
  children: ReactNode
  side?: 'top' | 'bottom' | 'left' | 'right'
  align?: 'start' | 'center' | 'end'
  /** Open on hover too; a press always opens. */
  onHover?: boolean
  wide?: boolean
}

/** Something to read or set beside what it belongs to. */
export function Popover({
  trigger,
  title,
  children,
  side = 'bottom',
  align = 'center',
  onHover,
  wide,
}: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} openOnHover={onHover} delay={250} />
      <Base.Portal>
        <Base.Positioner
          className={surface.positioner}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
        >
          <Base.Popup className={cx(surface.popup, css.popup, wide && css.wide)}>
            {title && <Base.Title className={css.title}>{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
