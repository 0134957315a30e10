import { Switch as Base } from '@base-ui/react/switch'
import type { ReactNode } from 'react'
import css from './fields.module.css'

interface SwitchProps {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}

/** On or off, at once. */
export function Switch({ checked, onChange, children }: SwitchProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: Base UI puts the input inside
    <label className={css.row}>
      <Base.Root className={css.switch} checked={checked} onCheckedChange={onChange}>
        <Base.Thumb className={css.thumb} />
      </Base.Root>
      {children}
    </label>
  )
}
