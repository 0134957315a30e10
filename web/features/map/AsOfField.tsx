import { Pause, Play } from 'lucide-react'
import { IconButton } from '../../ui/Button.tsx'
import { LiveSlider } from '../../ui/LiveSlider.tsx'
import { RangeSlider } from '../../ui/RangeSlider.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import css from './Legend.module.css'
import { movedTo, timeOf, widened, windowOf, type Years } from './period.ts'
import { usePlay } from './use-play.ts'
import type { ViewParts } from './view-parts.ts'

type TimeProps = Pick<ViewParts, 'state' | 'actions'> & { years: Years }

const modes = [
  { value: 'year', name: 'At a time' },
  { value: 'period', name: 'Over a period' },
] as const

/** The map as it was at the end of a year, or all that was in force in some years. */
export default function AsOfField({ state, actions, years }: TimeProps) {
  const mode = state.since === undefined ? 'year' : 'period'
  return (
    <div className={css.times}>
      <ToggleGroup<'year' | 'period'>
        label="Time"
        value={mode}
        options={modes}
        onChange={(next) =>
          actions.time(next === 'period' ? widened(state, years) : { since: undefined, asOf: state.asOf })
        }
      />
      {mode === 'year' ? (
        <OneTime {...{ state, actions, years }} />
      ) : (
        <OverPeriod {...{ state, actions, years }} />
      )}
    </div>
  )
}

/** The last step is all years together. */
function OneTime({ state, actions, years }: TimeProps) {
  const always = years.last + 1
  const year = state.asOf ? Number(state.asOf.slice(0, 4)) : always
  const at = (next: number) => ({ since: undefined, asOf: next === always ? undefined : String(next) })
  const play = usePlay(year, years.first, always, (next) => actions.playTo(at(next)))
  return (
    <div className={css.time}>
      <LiveSlider
        label="As of the end of"
        value={Math.min(Math.max(year, years.first), always)}
        min={years.first}
        max={always}
        step={1}
        onCommit={(next) => actions.time(at(next))}
        format={(value) => (value === always ? 'all years' : String(value))}
      />
      <PlayButton {...play} label="Play the years" />
    </div>
  )
}

/** Playing moves the period as it is, from the first years to the last. */
function OverPeriod({ state, actions, years }: TimeProps) {
  const [from, to] = windowOf(state, years)
  const first = Math.min(years.first + (to - from), years.last)
  const play = usePlay(to, first, years.last, (end) => actions.playTo(movedTo([from, to], end, years)))
  return (
    <div className={css.time}>
      <RangeSlider
        label="In force in"
        handles={['From', 'To']}
        value={[from, to]}
        min={years.first}
        max={years.last}
        onCommit={(next) => actions.time(timeOf(next, years))}
      />
      <PlayButton {...play} label="Play the period" />
    </div>
  )
}

const PlayButton = ({ playing, toggle, label }: ReturnType<typeof usePlay> & { label: string }) => (
  <IconButton label={playing ? 'Pause' : label} size="s" onClick={toggle}>
    {playing ? <Pause /> : <Play />}
  </IconButton>
)
