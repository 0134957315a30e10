import { Button as BaseButton } from '@base-ui/react/button'
import { type ComponentProps, cloneElement, type ReactElement, type ReactNode } from 'react'
import css from './Button.module.css'
import { cx } from './cx.ts'
import { Tooltip } from './Tooltip.tsx'

type Look = 'plain' | 'quiet' | 'primary' | 'danger'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  look?: Look
  size?: 's' | 'm'
  icon?: ReactNode
  className?: string
  /** The link to be drawn as a button, such as `<Link href="..." />`. */
  link?: ReactElement<{ className?: string | undefined }>
}

/** A button with words. `quiet` has no border until hovered; one `primary` a screen at most. */
export function Button({
  look = 'plain',
  size = 'm',
  icon,
  className,
  children,
  link,
  ...rest
}: ButtonProps) {
  const style = cx(css.button, css[look], css[size], className)
  // Base UI would make a button of it, to screen readers and for the space bar: a link stays a link.
  if (link) return cloneElement(link, { ...rest, className: style }, icon, children)
  return (
    <BaseButton className={style} {...rest}>
      {icon}
      {children}
    </BaseButton>
  )
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'link'> {
  /** What it does: its name for screen readers, and its tooltip. */
  label: string
  /** Keys that do the same, shown in the tooltip. */
  keys?: string
  children?: ReactNode
  side?: 'top' | 'bottom' | 'left' | 'right'
}

/** A button with an icon only. */
export function IconButton({
  label,
  keys,
  look = 'quiet',
  size = 'm',
  side,
  className,
  children,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys} side={side}>
      <BaseButton
        className={cx(css.button, css.icon, css[look], css[size], className)}
        aria-label={label}
        {...rest}
      >
        {children}
      </BaseButton>
    </Tooltip>
  )
}
