import { Select } from '../../ui/Select.tsx'
import { arrangeOptions, usualArrangement } from './arrange-options.ts'
import type { ViewParts } from './view-parts.ts'

export function ArrangeField({ data, state, actions }: ViewParts) {
  const value = state.arrange ?? usualArrangement
  const known = arrangeOptions.some((option) => option.value === value)
  const options = known ? arrangeOptions : [...arrangeOptions, { value, name: data.graph.arrangedBy.name }]
  return (
    <Select<string>
      label="Arranged by"
      value={value}
      options={options}
      onChange={(next) =>
        actions.arrange(
          next === usualArrangement ? undefined : next,
          options.find((option) => option.value === next)?.name ?? next,
        )
      }
    />
  )
}
