import { ChevronDown } from 'lucide-react'
import { Button } from './Button.tsx'
import { Checkbox } from './Checkbox.tsx'
import fields from './fields.module.css'
import css from './MultiSelect.module.css'
import { Popover } from './Popover.tsx'
import type { Option } from './Select.tsx'

interface MultiSelectProps {
  label: string
  /** What stands there when nothing is chosen, such as `All sectors`. */
  none: string
  value: readonly string[]
  onChange: (value: string[]) => void
  options: readonly Option[]
}

/** Any of a list; none chosen means all of it. */
export function MultiSelect({ label, none, value, onChange, options }: MultiSelectProps) {
  const names = options.filter((option) => value.includes(option.value)).map((option) => option.name)
  const text = value.length === 0 ? none : names.length === 1 ? names[0] : `${value.length} chosen`
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...value, id] : value.filter((each) => each !== id))
  const trigger = (
    <Button className={css.trigger} aria-label={`${label}: ${text}`}>
      <span>{text}</span>
      <ChevronDown />
    </Button>
  )
  return (
    <div className={fields.field}>
      <span className={fields.label}>{label}</span>
      <Popover trigger={trigger} title={label} align="start">
        <fieldset className={css.options}>
          <legend className="visually-hidden">{label}</legend>
          {options.map((option) => (
            <Checkbox
              key={option.value}
              checked={value.includes(option.value)}
              onChange={(on) => toggle(option.value, on)}
            >
              {option.name}
            </Checkbox>
          ))}
        </fieldset>
        {value.length > 0 && (
          <Button size="s" look="quiet" onClick={() => onChange([])}>
            Clear
          </Button>
        )}
      </Popover>
    </div>
  )
}
