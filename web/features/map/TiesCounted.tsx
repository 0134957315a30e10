import { useTieTotals } from '../../api/use-tie-totals.ts'
import { TieTotals, TieTotalsList } from '../../ui/TieTotals.tsx'

/** Beside the number of ties that are shown. */
export default function TiesCounted() {
  return (
    <TieTotals side="top">
      <Totals />
    </TieTotals>
  )
}

const Totals = () => <TieTotalsList {...useTieTotals()} />
