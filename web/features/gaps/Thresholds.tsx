import { SlidersHorizontal } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import css from './Gaps.module.css'
import type { GapsPatch, GapsState } from './gaps-state.ts'

interface ThresholdsProps {
  state: GapsState
  set: (patch: GapsPatch) => void
}

/** From when on something counts as a gap; each the parameter of the API with the same name. */
export function Thresholds({ state, set }: ThresholdsProps) {
  return (
    <Popover
      align="end"
      title="What counts as a gap"
      trigger={
        <Button size="s" icon={<SlidersHorizontal />}>
          Thresholds
        </Button>
      }
    >
      <div className={css.thresholds}>
        <div>
          <p className={css.question}>In a place counts</p>
          <ToggleGroup
            label="In a place counts"
            value={state.reach}
            onChange={(reach) => set({ reach })}
            options={[
              { value: 'direct', name: 'What is placed there' },
              { value: 'any', name: 'All that reaches it' },
            ]}
          />
        </div>
        <Threshold
          label="Thin: fewer programmes than"
          value={state.thinBelow}
          min={1}
          max={20}
          onCommit={(thinBelow) => set({ thinBelow })}
        />
        <Threshold
          label="Thin: one runs most, from an index of"
          value={state.concentration}
          min={0}
          max={1}
          step={0.05}
          onCommit={(concentration) => set({ concentration })}
        />
        <Threshold
          label="Ending: all end within months"
          value={state.months}
          min={1}
          max={60}
          onCommit={(months) => set({ months })}
        />
        <Threshold
          label="Not connected: ties per tie expected, below"
          value={state.density}
          min={0}
          max={1}
          step={0.05}
          onCommit={(density) => set({ density })}
        />
      </div>
    </Popover>
  )
}

interface ThresholdProps {
  label: string
  value: number
  min: number
  max: number
  step?: number
  onCommit: (value: number) => void
}

const shown = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** A slider that asks the API when the hand lets go. */
function Threshold({ value, ...rest }: ThresholdProps) {
  const [now, setNow] = useState(value)
  useEffect(() => setNow(value), [value])
  return <Slider value={now} onChange={setNow} format={(each) => shown.format(each)} {...rest} />
}
