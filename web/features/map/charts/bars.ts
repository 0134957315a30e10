import type { Rows } from '../../../export/csv.ts'
import type { MarkId } from '../../../ui/groups.ts'

/** What a chart of bars draws: on the page, as a picture and as rows of a file. */

export interface Series {
  name: string
  /** A colour of the tokens. */
  fill: string
}

export interface Bar {
  key: string
  name: string
  mark?: MarkId | undefined
  /** One for each series. */
  values: readonly number[]
  /** Chosen: the only one or one of few. */
  pressed: boolean
  /** Off the map: its values are what would come back. */
  off: boolean
}

export interface BarsProps {
  title: string
  series: readonly Series[]
  bars: readonly Bar[]
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export const longest = (bars: readonly Bar[]): number => Math.max(1, ...bars.map(({ values }) => sum(values)))

export const barRows = ({ title, series, bars }: BarsProps): Rows => [
  [title, ...series.map(({ name }) => name), 'shown'],
  ...bars.map(({ name, values, off }) => [name, ...values, off ? 'no' : 'yes']),
]
