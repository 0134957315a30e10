/**
 * Dates as the sources give them, and the days they stand for. Everything that filters or counts by
 * date goes through the rules below (DESIGN section 4, "Dates"), so that all answers agree.
 *
 * Days are ISO 8601 calendar dates (`YYYY-MM-DD`): as strings they compare in time order.
 */

type Precision = 'year' | 'month' | 'day' | 'approximate'

/** A date no more exact than its source: `2021`, `2021-03` or `2021-03-04`. */
export interface PartialDate {
  value: string
  precision: Precision
}

/** The parts of a programme that say when it runs. */
export interface Schedule {
  status: string
  start?: PartialDate | null
  end?: PartialDate | null
}

/** The day used for "no end in sight"; later than any real one. */
export const forever = '9999-12-31'

const forms: Record<Precision, RegExp> = {
  year: /^\d{4}$/,
  approximate: /^\d{4}$/,
  month: /^\d{4}-\d{2}$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
}
const plannedStatuses = new Set(['announced', 'announced-not-found', 'planned-outcome-unknown'])
const openStatuses = new Set(['active', 'beta'])

/** Whether `date` is written as its precision asks, and exists in the calendar. */
export function isPartialDate({ value, precision }: PartialDate): boolean {
  return forms[precision].test(value) && existsInCalendar(padStart(value))
}

/**
 * "A start counts from the first day of its precision (2021 is 2021-01-01) ... approximate is read as
 * a year." Null without a date.
 */
export function firstDay(date: PartialDate | null | undefined): string | null {
  return date ? padStart(date.value) : null
}

/** "An end [counts] to the last day (2021 is 2021-12-31)." Null without a date. */
export function lastDay(date: PartialDate | null | undefined): string | null {
  return date ? padEnd(date.value) : null
}

/**
 * A programme that is only `announced`, `announced-not-found` or `planned-outcome-unknown` is planned,
 * and counts neither as running nor as started.
 */
export function isPlanned(status: string): boolean {
  return plannedStatuses.has(status)
}

/** The first day a programme counts as running: the first day of its start. Null without a start. */
export function runningFrom(programme: Schedule): string | null {
  return firstDay(programme.start)
}

/**
 * The last day a programme counts as running, by "Programme in force on D ... end on or after D, or no
 * end and status `active` or `beta`, or no end and D within the start's own period". `forever` for the
 * second case; null without a start, since such a programme is in force on no day.
 */
export function runningUntil(programme: Schedule): string | null {
  if (!programme.start) return null
  if (programme.end) return lastDay(programme.end)
  return openStatuses.has(programme.status) ? forever : lastDay(programme.start)
}

/**
 * The day an `asOf` parameter stands for: `YYYY` is the last day of that year, `YYYY-MM` the last day
 * of that month, `YYYY-MM-DD` itself. Throws a `RangeError`, fit to be shown, for anything else and
 * for days that no calendar has (2021-02-29).
 */
export function dayOf(asOf: string): string {
  checkWritten(asOf)
  return padEnd(asOf)
}

/** The day a `since` parameter stands for: the first of the year or month, else as `dayOf`. */
export function firstDayOf(since: string): string {
  checkWritten(since)
  return padStart(since)
}

function checkWritten(date: string): void {
  const written = /^\d{4}(-\d{2}){0,2}$/.test(date)
  if (!written || !existsInCalendar(padStart(date))) {
    throw new RangeError(`"${date}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, for example 2021-11-24`)
  }
}

function padStart(value: string): string {
  return value + '-01-01'.slice(value.length - 4)
}

function padEnd(value: string): string {
  if (value.length === 4) return `${value}-12-31`
  return value.length === 7 ? `${value}-${daysInMonth(value)}` : value
}

/** Day 0 of the next month is the last day of this one. */
function daysInMonth(yearAndMonth: string): number {
  const [year = 0, month = 0] = yearAndMonth.split('-').map(Number)
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

/** `Date` rolls 2021-02-29 over to March, so a day exists when it survives the round trip. */
function existsInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day
}
