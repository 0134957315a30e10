import { dateText } from './dates.ts'
import { Select } from './Select.tsx'

interface YearSelectProps {
  label: string
  /** What stands there when no year is chosen. */
  none: string
  value: string | undefined
  onChange: (asOf: string | null) => void
  years: { first: number; last: number }
}

const never = 'never'

/** A year, the latest first; a month or a day that a link brings stands there too. */
export function YearSelect({ label, none, value, onChange, years }: YearSelectProps) {
  const all = Array.from({ length: years.last - years.first + 1 }, (_, back) => String(years.last - back))
  const options = value && !all.includes(value) ? [value, ...all] : all
  return (
    <Select
      label={label}
      value={value ?? never}
      onChange={(next) => onChange(next === never ? null : next)}
      options={[
        { value: never, name: none },
        ...options.map((each) => ({ value: each, name: dateText(each) })),
      ]}
    />
  )
}
