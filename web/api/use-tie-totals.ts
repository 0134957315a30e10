import { NetworkAnswer } from '#contract/clusters'
import { GraphAnswer } from '#contract/graph'
import { useApi } from './use-api.ts'
import { useMetadata } from './use-shared.ts'

/** How many ties there are by each way of counting them, without any filter; null until it is known. */
export interface TieTotals {
  /** Between whatever entities. */
  recorded: number | null
  /** Lines of the map: between organisations and programmes. */
  drawn: number | null
  /** Pairs of organisations, on the day the data was read. */
  pairs: number | null
  day: string | null
}

export function useTieTotals(): TieTotals {
  const metadata = useMetadata().data
  const day = metadata?.dataRead
  const graph = useApi('graph', GraphAnswer, { limit: 1 }).data
  const network = useApi('network', NetworkAnswer, { asOf: day }, { enabled: day !== undefined }).data
  return {
    recorded: metadata?.counts.claims ?? null,
    drawn: graph?.total.edges ?? null,
    pairs: network?.series.at(-1)?.ties ?? null,
    day: day ?? null,
  }
}
