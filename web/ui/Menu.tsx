import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './surface.module.css'

interface MenuProps {
  trigger: ReactElement
  children: ReactNode
  align?: 'start' | 'center' | 'end'
}

/** A button that opens a list of actions: `<Menu trigger={<Button>Export</Button>}><MenuItem .../></Menu>`. */
export function Menu({ trigger, children, align = 'end' }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={css.positioner} align={align} sideOffset={6}>
          <Base.Popup className={cx(css.popup, css.list)}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

interface PointMenuProps {
  /** Where it opens, in pixels of the window; null closes it. */
  at: { x: number; y: number } | null
  onClose: () => void
  label: string
  children: ReactNode
}

/** A menu at a point, for things that are no elements, such as a node on a canvas. */
export function PointMenu({ at, onClose, label, children }: PointMenuProps) {
  const point = at ?? { x: 0, y: 0 }
  const anchor = { getBoundingClientRect: () => DOMRect.fromRect({ ...point, width: 1, height: 1 }) }
  return (
    <Base.Root open={at !== null} onOpenChange={(open) => !open && onClose()} modal={false}>
      <Base.Portal>
        <Base.Positioner className={css.positioner} anchor={anchor} side="right" align="start" sideOffset={4}>
          <Base.Popup className={cx(css.popup, css.list)} aria-label={label}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

interface MenuItemProps {
  children: ReactNode
  icon?: ReactNode
  keys?: string
  onClick?: () => void
  disabled?: boolean
}

export function MenuItem({ children, icon, keys, onClick, disabled }: MenuItemProps) {
  return (
    <Base.Item className={css.item} onClick={onClick} disabled={disabled}>
      {icon}
      <span>{children}</span>
      {keys && <span className={css.keys}>{keys}</span>}
    </Base.Item>
  )
}

interface MenuRadioProps<T extends string> {
  label: string
  value: T
  onChange: (value: T) => void
  options: readonly { value: T; name: string }[]
}

/** One of several, within a menu. */
export function MenuRadio<T extends string>({ label, value, onChange, options }: MenuRadioProps<T>) {
  return (
    <Base.RadioGroup value={value} onValueChange={(next) => onChange(next as T)} aria-label={label}>
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} className={css.item} closeOnClick>
          <span className={css.mark}>
            <Base.RadioItemIndicator>
              <Check />
            </Base.RadioItemIndicator>
          </span>
          {option.name}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  )
}

export const MenuSeparator = () => <Base.Separator className={css.separator} />

/** Items under a heading. */
export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className={css.label}>{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  )
}
