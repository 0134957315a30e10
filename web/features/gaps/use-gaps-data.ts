import { CoverageAnswer } from '#contract/coverage'
import { GapsAnswer } from '#contract/gaps'
import { StrategiesAnswer } from '#contract/strategies'
import { useApi } from '../../api/use-api.ts'
import { countingParams, type GapsState, levelOf, thresholdParams } from './gaps-state.ts'

/** As many gaps as one answer gives; the list pages on the page. */
const most = 500

/** The answers behind the view; old ones stay while filters change. */
export function useGapsData(strategy: string, state: GapsState) {
  const counting = countingParams(state)
  const level = levelOf(state)
  const keep = { keep: true }
  const strategies = useApi('strategies', StrategiesAnswer)
  const coverage = useApi(
    `strategies/${strategy}/coverage`,
    CoverageAnswer,
    { ...counting, by: state.by, level },
    keep,
  )
  const regions = useApi(
    `strategies/${strategy}/coverage`,
    CoverageAnswer,
    { ...counting, by: 'place', level: 'region' },
    keep,
  )
  const gaps = useApi(
    `strategies/${strategy}/gaps`,
    GapsAnswer,
    { ...counting, ...thresholdParams(state), level, part: state.part, place: state.place, limit: most },
    keep,
  )
  return { strategies, coverage, regions, gaps }
}
