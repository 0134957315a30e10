import type { MapState } from './map-state.ts'

/** The time the map speaks of, in whole years as the sliders have it. Pure. */

export type Time = Pick<MapState, 'asOf' | 'since'>

export interface Years {
  first: number
  last: number
}

const yearOf = (date: string | undefined): number | null => {
  const year = Number(date?.slice(0, 4))
  return year > 0 ? year : null
}

/** A period written backwards is read forwards; 2021-06 to 2021 is none, since 2021 lasts to its end. */
export function inOrder<T extends Time>(time: T): T {
  const { since, asOf } = time
  const backwards = since && asOf && since.slice(0, asOf.length) > asOf.slice(0, since.length)
  return backwards ? { ...time, since: asOf, asOf: since } : time
}

/** First and last year of the period; both the same for a year. */
export type Window = readonly [from: number, to: number]

/** The handles of a period; the last year is the one the data was read in, and stands for "to now". */
export function windowOf({ since, asOf }: Time, { first, last }: Years): Window {
  const within = (year: number) => Math.min(Math.max(year, first), last)
  const to = within(yearOf(asOf) ?? last)
  return [Math.min(within(yearOf(since) ?? first), to), to]
}

export const timeOf = ([from, to]: Window, { last }: Years): Time => ({
  since: String(from),
  asOf: to === last ? undefined : String(to),
})

/** How long a period is at first. */
const usualLength = 5

/** From one time to a period that ends with it. */
export function widened({ asOf }: Time, years: Years): Time {
  const to = yearOf(asOf) ?? years.last
  return timeOf(windowOf({ since: String(to - usualLength + 1), asOf }, years), years)
}

/** The same period that ends in another year; it gets no shorter at the first year but starts there. */
export const movedTo = ([from, to]: Window, end: number, years: Years): Time =>
  timeOf([Math.max(years.first, end - (to - from)), end], years)

/** `as of 2019`, `from 2019 to 2021`, `since 2019`; null for all times. */
export function timeWords({ since, asOf }: Time): string | null {
  if (!since) return asOf ? `as of ${asOf}` : null
  return asOf ? `from ${since} to ${asOf}` : `since ${since}`
}
