import type { QueryClient } from '@tanstack/react-query'
import { StrategiesAnswer, type StrategySummary } from '#contract/strategies'
import { apiQuery } from '../../api/use-api.ts'
import type { Option } from '../../ui/Select.tsx'
import { shortName } from '../../ui/strategy-name.ts'
import { arrangeOptions } from './arrange-options.ts'

/** The strategies with parts that are not offered from the first: by them, too, the map can be arranged. */
export async function strategyOptions(client: QueryClient): Promise<Option[]> {
  const { items } = await client.fetchQuery(apiQuery('strategies', StrategiesAnswer))
  return otherStrategies(items)
}

export const otherStrategies = (items: readonly StrategySummary[]): Option[] =>
  items
    .filter(({ id, parts }) => parts > 0 && !offered.has(id))
    .map((strategy) => ({ value: strategy.id, name: nameOf(strategy), heading: headingOf(strategy) }))
    .sort((a, b) => b.heading.localeCompare(a.heading) || a.name.localeCompare(b.name, 'en-GB'))

const offered = new Set(arrangeOptions.map(({ value }) => value.replace(/^tree:/, '')))

const headingOf = ({ programmes }: StrategySummary): string =>
  programmes > 0 ? 'Other strategies' : 'No programme is recorded for these'

/** With where it applies, unless that is in the name or is the whole UK. */
function nameOf({ id, name, jurisdiction }: StrategySummary): string {
  // The list has room for the whole of a name before its colon.
  const short = name.split(':')[0] || shortName(id, name)
  return !jurisdiction || jurisdiction === 'UK' || short.includes(jurisdiction)
    ? short
    : `${short} (${jurisdiction})`
}
