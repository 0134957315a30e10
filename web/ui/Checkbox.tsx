import { Checkbox as Base } from '@base-ui/react/checkbox'
import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import css from './fields.module.css'

interface CheckboxProps {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
  /** Some of what it stands for is on. */
  mixed?: boolean
}

export function Checkbox({ checked, onChange, children, mixed = false }: CheckboxProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: Base UI puts the input inside
    <label className={css.row}>
      <Base.Root className={css.box} checked={checked} indeterminate={mixed} onCheckedChange={onChange}>
        <Base.Indicator>{mixed ? <Minus /> : <Check />}</Base.Indicator>
      </Base.Root>
      {children}
    </label>
  )
}
