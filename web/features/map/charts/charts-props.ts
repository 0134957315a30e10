import type { FacetNames } from '../facet-values.ts'
import type { ViewParts } from '../view-parts.ts'
import type { tally } from './tally.ts'

/** What every chart is given. */
export interface ChartsProps extends ViewParts {
  names: FacetNames
  /** Entities as far as the filters let through, and without any filter. */
  now: ReturnType<typeof tally>
  ever: ReturnType<typeof tally>
  /** Where the figures come from, for files. */
  source: string
}
