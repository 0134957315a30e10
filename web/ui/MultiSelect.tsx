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
  /** For a list of which all is chosen at first, and some taken out: what stands there while none is. */
  all?: string
}

/** Any of a list; none chosen means all of it, unless there is a word for all. */
export function MultiSelect({ label, none, value, onChange, options, all }: MultiSelectProps) {
  const names = options.filter((option) => value.includes(option.value)).map((option) => option.name)
  const several = all === undefined ? `${value.length} chosen` : `${value.length} of ${options.length}`
  const whole = all !== undefined && names.length === options.length
  const text = whole ? all : value.length === 0 ? none : names.length === 1 ? names[0] : several
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
        {all !== undefined && !whole && (
          <Button size="s" look="quiet" onClick={() => onChange(options.map((option) => option.value))}>
            Show all
          </Button>
        )}
        {all === undefined && value.length > 0 && (
          <Button size="s" look="quiet" onClick={() => onChange([])}>
            Clear
          </Button>
        )}
      </Popover>
    </div>
  )
}
