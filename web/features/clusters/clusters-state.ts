import { measures } from '#contract/clusters'
import { networkShape } from '../../state/network-state.ts'
import { choice, number, text, viewSchema } from '../../state/params.ts'

const tabs = ['overview', 'matters', 'bridges', 'holes', 'alone'] as const

/** The state of the view as it stands in the URL. */
export const ClustersState = viewSchema({
  ...networkShape,
  resolution: number(1, 0.05, 20),
  seed: number(1, 0, 2147483647),
  starts: number(10, 1, 100),
  see: choice(tabs, 'overview'),
  /** The cluster that is open. */
  cluster: text(),
  measure: choice(measures, 'betweenness'),
  limit: number(20, 1, 500),
  sort: text(),
})
export type ClustersState = ReturnType<typeof ClustersState.parse>
export type ClustersPatch = { [K in keyof ClustersState]?: ClustersState[K] | null }

/** Which network, as the API asks for it. */
export function projectionOf(state: ClustersState) {
  const { strategy, priority, sector, place, evidence, asOf, ties, programmes, funders } = state
  return { strategy, priority, sector, place, evidence, asOf, ties, programmes, funders }
}

/** The network and how it is cut into clusters. */
export function partitionOf(state: ClustersState, resolution: number) {
  return { ...projectionOf(state), resolution, seed: state.seed, starts: state.starts }
}

/** The slider's steps: fine where little changes much. */
export const resolutions = { min: 0.2, max: 4, step: 0.1 }
export const resolutionText = (value: number): string =>
  value.toFixed(Number.isInteger(Math.round(value * 100) / 10) ? 1 : 2)
