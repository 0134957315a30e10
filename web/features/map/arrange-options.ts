import { localArrangements } from './arrangements.ts'

/** What the map can be arranged by: the API takes any strategy or part with parts; these are the ones offered. */
export const arrangeOptions = [
  { value: 'm1-priority-areas', name: 'Mission 1 priority areas' },
  { value: 'm1-levers', name: 'Mission 1 levers' },
  { value: 'nds-missions', name: 'National Data Strategy missions' },
  { value: 'national-ai-strategy-2021', name: 'AI strategy pillars' },
  { value: 'tree:nds-2020', name: 'National Data Strategy, tree' },
  { value: 'tree:national-ai-strategy-2021', name: 'AI strategy, tree' },
  { value: 'nation', name: 'Nations' },
  { value: 'region', name: 'Nations and regions' },
  { value: 'sector', name: 'Kinds of organisation' },
  { value: 'cluster', name: 'Clusters' },
  { value: 'force', name: 'Ties alone' },
  ...localArrangements.map(({ id, name }) => ({ value: id, name })),
]
export const usualArrangement = 'm1-priority-areas'

/** A tree's rows begin at the left edge, where the button of the legend is. */
export const isTree = (arrange: string | undefined): boolean => arrange?.startsWith('tree:') ?? false
