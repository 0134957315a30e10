/** 24 November 2026 */
export const longDay = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`))

/** 45%, and never 0% or 100% for what is neither. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '0%'
  const value = Math.round((100 * part) / whole)
  if (value === 0 && part > 0) return 'under 1%'
  if (value === 100 && part < whole) return 'over 99%'
  return `${value}%`
}
