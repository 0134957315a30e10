import type { Precision } from '#contract/common'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** `2021-03-04` as `4 Mar 2021`, `2021-03` as `Mar 2021`, `2021` as `2021`; `about` before an approximate date. */
export function dateText(date: string, precision?: Precision | null): string {
  const [year, month, day] = date.split('-')
  const words = [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
  return precision === 'approximate' ? `about ${words}` : words
}

/** `2019 to 2021`, `since Mar 2020`, `until 2021`, `2019`; null when no date is known. */
export function dateRange(
  start: string | null | undefined,
  end: string | null | undefined,
  precision?: { start: Precision | null; end: Precision | null },
): string | null {
  const from = start ? dateText(start, precision?.start) : null
  const to = end ? dateText(end, precision?.end) : null
  if (from && to) return from === to ? from : `${from} to ${to}`
  if (from) return `since ${from}`
  return to ? `until ${to}` : null
}
