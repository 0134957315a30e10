import { dateText } from './dates.ts'
import { Select } from './Select.tsx'

interface YearSelectProps {
  value: string | undefined
  onChange: (asOf: string | null) => void
  years: { first: number; last: number }
}

const never = 'never'

/** The year in which ties and programmes are in force, the latest first; a month or a day that a link brings stands there too. */
export function YearSelect({ value, onChange, years }: YearSelectProps) {
  const all = Array.from({ length: years.last - years.first + 1 }, (_, back) => String(years.last - back))
  const options = value && !all.includes(value) ? [value, ...all] : all
  return (
    <Select
      label="In force in"
      value={value ?? never}
      onChange={(next) => onChange(next === never ? null : next)}
      options={[
        { value: never, name: 'Any year' },
        ...options.map((each) => ({ value: each, name: dateText(each) })),
      ]}
    />
  )
}
