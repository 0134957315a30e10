import { useEffect, useState } from 'react'
import { Slider } from '../../ui/Slider.tsx'
import type { ViewParts } from './view-parts.ts'

/** The map as it was at the end of a year; the last step is all years together. */
export default function AsOfField({
  state,
  actions,
  years,
}: ViewParts & { years: { first: number; last: number } }) {
  const always = years.last + 1
  const set = state.asOf ? Number(state.asOf.slice(0, 4)) : always
  const [year, setYear] = useState(set)
  useEffect(() => setYear(set), [set])
  return (
    <Slider
      label="In force at the end of"
      value={Math.min(Math.max(year, years.first), always)}
      min={years.first}
      max={always}
      onChange={setYear}
      onCommit={(next) => actions.asOf(next === always ? undefined : String(next))}
      format={(value) => (value === always ? 'all years' : String(value))}
    />
  )
}
