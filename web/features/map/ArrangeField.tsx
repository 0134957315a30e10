import { Select } from '../../ui/Select.tsx'
import { localArrangements } from './arrangements.ts'
import type { ViewParts } from './view-parts.ts'

/** What the map can be arranged by: the API takes any strategy or part with parts; these are the ones offered. */
const offered = [
  { value: 'm1-priority-areas', name: 'Mission 1 priority areas' },
  { value: 'm1-levers', name: 'Mission 1 levers' },
  { value: 'nds-missions', name: 'National Data Strategy missions' },
  { value: 'national-ai-strategy-2021', name: 'AI strategy pillars' },
  { value: 'nation', name: 'Nations' },
  { value: 'region', name: 'Nations and regions' },
  { value: 'sector', name: 'Kinds of organisation' },
  { value: 'cluster', name: 'Clusters' },
  ...localArrangements.map(({ id, name }) => ({ value: id, name })),
]
const usual = 'm1-priority-areas'

export function ArrangeField({ data, state, actions }: ViewParts) {
  const value = state.arrange ?? usual
  const known = offered.some((option) => option.value === value)
  const options = known ? offered : [...offered, { value, name: data.graph.arrangedBy.name }]
  return (
    <Select<string>
      label="Arranged by"
      value={value}
      options={options}
      onChange={(next) =>
        actions.arrange(
          next === usual ? undefined : next,
          options.find((option) => option.value === next)?.name ?? next,
        )
      }
    />
  )
}
