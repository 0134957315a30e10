import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { type Option, Select } from '../../ui/Select.tsx'
import { useIdle } from '../../ui/use-idle.ts'
import { arrangeOptions, usualArrangement } from './arrange-options.ts'
import type { ViewParts } from './view-parts.ts'

export function ArrangeField({ data, state, actions }: ViewParts) {
  const value = state.arrange ?? usualArrangement
  const options = useAllEver([...arrangeOptions, ...useStrategies()], value, data.graph.arrangedBy)
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

/**
 * The options, and whatever else the map has been arranged by: the list falls back to its first value when the one
 * that was chosen is taken out of it.
 */
function useAllEver(offered: readonly Option[], value: string, { id, name }: { id: string; name: string }) {
  const others = useRef(new Map<string, string>())
  const isOther = (wanted: string) => offered.every((option) => option.value !== wanted)
  // The name comes with the map.
  if (isOther(value)) others.current.set(value, id === value ? name : '…')
  const kept = [...others.current].filter(([wanted]) => isOther(wanted))
  return [...offered, ...kept.map(([wanted, title]) => ({ value: wanted, name: title, heading: 'Others' }))]
}

/** The list of strategies is no part of the first view: it comes once that stands. */
function useStrategies() {
  const client = useQueryClient()
  const { data = [] } = useQuery({
    queryKey: ['strategy-options'],
    queryFn: async () => (await import('./strategy-options.ts')).strategyOptions(client),
    enabled: useIdle(),
  })
  return data
}
