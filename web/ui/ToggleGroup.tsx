import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup as Base } from '@base-ui/react/toggle-group'
import type { ReactNode } from 'react'
import css from './fields.module.css'

interface ToggleGroupProps<T extends string> {
  label: string
  value: T
  onChange: (value: T) => void
  options: readonly { value: T; name: string; icon?: ReactNode }[]
}

/** One of a few, all in sight. */
export function ToggleGroup<T extends string>({ label, value, onChange, options }: ToggleGroupProps<T>) {
  return (
    <Base
      className={css.toggles}
      aria-label={label}
      value={[value]}
      onValueChange={(next) => next[0] && onChange(next[0] as T)}
    >
      {options.map((option) => (
        <Toggle key={option.value} value={option.value} className={css.toggle}>
          {option.icon}
          {option.name}
        </Toggle>
      ))}
    </Base>
  )
}
