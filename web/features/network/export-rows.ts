import type { NetworkPoint } from '#contract/clusters'
import { measures } from './measures.ts'

type Row = (string | number | null | undefined)[]

export const seriesRows = (series: readonly NetworkPoint[]): Row[] => [
  ['as_of', ...measures.map(({ key }) => key)],
  ...series.map((point) => [point.asOf, ...measures.map(({ key }) => point[key])]),
]

export const degreeRows = ({ asOf, degrees }: NetworkPoint): Row[] => [
  ['as_of', 'degree', 'organisations'],
  ...degrees.map(({ degree, organisations }) => [asOf, degree, organisations]),
]
