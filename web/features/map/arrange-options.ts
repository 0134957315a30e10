import type { Option } from '../../ui/Select.tsx'
import { localArrangements } from './arrangements.ts'

/** What the map can be arranged by: the API takes any strategy or part with parts; more are offered once they are read. */
export const arrangeOptions: readonly Option[] = [
  ...under('What it serves', [
    { value: 'm1-priority-areas', name: 'Mission 1 priority areas' },
    { value: 'm1-levers', name: 'Mission 1 levers' },
    { value: 'nds-missions', name: 'National Data Strategy missions' },
    { value: 'national-ai-strategy-2021', name: 'AI strategy pillars' },
    { value: 'tree:nds-2020', name: 'National Data Strategy, tree' },
    { value: 'tree:national-ai-strategy-2021', name: 'AI strategy, tree' },
  ]),
  ...under('Places, kinds and ties', [
    { value: 'nation', name: 'Nations' },
    { value: 'region', name: 'Nations and regions' },
    { value: 'sector', name: 'Kinds of organisation' },
    { value: 'cluster', name: 'Clusters' },
    { value: 'force', name: 'Ties alone' },
    ...localArrangements.map(({ id, name }) => ({ value: id, name })),
  ]),
]
export const usualArrangement = 'm1-priority-areas'

/** A tree's rows begin at the left edge, where the button of the legend is. */
export const isTree = (arrange: string | undefined): boolean => arrange?.startsWith('tree:') ?? false

function under(heading: string, options: readonly Option[]): Option[] {
  return options.map((option) => ({ ...option, heading }))
}
