import { Pause, Play } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { IconButton } from '../../ui/Button.tsx'
import { Slider } from '../../ui/Slider.tsx'
import css from './Legend.module.css'
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
  const { playing, toggle } = usePlay(set, years.first, always, (next) =>
    actions.playTo(next === always ? undefined : String(next)),
  )
  return (
    <div className={css.time}>
      <Slider
        label="As of the end of"
        value={Math.min(Math.max(year, years.first), always)}
        min={years.first}
        max={always}
        onChange={setYear}
        onCommit={(next) => actions.asOf(next === always ? undefined : String(next))}
        format={(value) => (value === always ? 'all years' : String(value))}
      />
      <IconButton label={playing ? 'Pause' : 'Play the years'} size="s" onClick={toggle}>
        {playing ? <Pause /> : <Play />}
      </IconButton>
    </div>
  )
}

/** Long enough to see what came and went. */
const pace = 1400

/** Steps through the years from where one is, or from the first when all are shown, and stops at the end. */
function usePlay(year: number, first: number, last: number, show: (year: number) => void) {
  const [playing, setPlaying] = useState(false)
  const step = useRef(show)
  step.current = show
  useEffect(() => {
    if (!playing) return
    if (year >= last) {
      setPlaying(false)
      return
    }
    const timer = setTimeout(() => step.current(year + 1), pace)
    return () => clearTimeout(timer)
  }, [playing, year, last])
  const toggle = () => {
    if (!playing && year >= last) step.current(first)
    // The first year has to be on screen before the timer looks at it.
    setTimeout(() => setPlaying(!playing))
  }
  return { playing, toggle }
}
