import { useTieTotals } from '../../api/use-tie-totals.ts'
import { TieTotals, TieTotalsList } from '../../ui/TieTotals.tsx'

/** Beside the name of the chart of ties. */
export const TiesCounted = () => (
  <TieTotals>
    <Totals />
  </TieTotals>
)

const Totals = () => <TieTotalsList {...useTieTotals()} />
