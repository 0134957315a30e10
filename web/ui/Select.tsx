import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { cx } from './cx.ts'
import css from './fields.module.css'
import surface from './surface.module.css'

export interface Option<T extends string = string> {
  value: T
  name: string
  /** The heading it stands under; options of one heading follow one another. */
  heading?: string
}

interface SelectProps<T extends string> {
  label: string
  value: T
  onChange: (value: T) => void
  options: readonly Option<T>[]
  /** Keep the label for screen readers only. */
  hideLabel?: boolean
}

/** One of a list that is too long for a ToggleGroup. */
export function Select<T extends string>({ label, value, onChange, options, hideLabel }: SelectProps<T>) {
  const items = options.map((option) => ({ value: option.value, label: option.name }))
  return (
    <Base.Root items={items} value={value} onValueChange={(next) => next !== null && onChange(next as T)}>
      <div className={css.field}>
        <Base.Label className={hideLabel ? 'visually-hidden' : css.label}>{label}</Base.Label>
        <Base.Trigger className={css.trigger}>
          <Base.Value />
          <Base.Icon>
            <ChevronDown />
          </Base.Icon>
        </Base.Trigger>
      </div>
      <Base.Portal>
        <Base.Positioner className={surface.positioner} sideOffset={4} alignItemWithTrigger={false}>
          <Base.Popup className={cx(surface.popup, surface.list)}>
            {byHeading(options).map(([heading, group]) => (
              <Base.Group key={heading}>
                {heading && <Base.GroupLabel className={surface.label}>{heading}</Base.GroupLabel>}
                {group.map((option) => (
                  <Base.Item key={option.value} value={option.value} className={surface.item}>
                    <span className={surface.mark}>
                      <Base.ItemIndicator>
                        <Check />
                      </Base.ItemIndicator>
                    </span>
                    <Base.ItemText>{option.name}</Base.ItemText>
                  </Base.Item>
                ))}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function byHeading<T extends string>(options: readonly Option<T>[]): [string, Option<T>[]][] {
  const groups = new Map<string, Option<T>[]>()
  for (const option of options)
    groups.set(option.heading ?? '', [...(groups.get(option.heading ?? '') ?? []), option])
  return [...groups]
}
