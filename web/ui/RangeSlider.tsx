import { Slider as Base } from '@base-ui/react/slider'
import { useEffect, useState } from 'react'
import css from './fields.module.css'

type Range = readonly [from: number, to: number]

interface RangeSliderProps {
  label: string
  /** What each handle is called, such as "From" and "To". */
  handles: readonly [string, string]
  value: Range
  /** When the hand lets go. */
  onCommit: (value: Range) => void
  min: number
  max: number
  /** How a number is said. */
  format?: (value: number) => string
}

/** Two handles on one track. A handle that meets the other stops there, so the period never turns round. */
export function RangeSlider({
  label,
  handles,
  value,
  onCommit,
  min,
  max,
  format = String,
}: RangeSliderProps) {
  const [at, setAt] = useState(value)
  const [from, to] = value
  useEffect(() => setAt([from, to]), [from, to])
  const words = at[0] === at[1] ? format(at[0]) : `${format(at[0])} to ${format(at[1])}`
  return (
    <Base.Root
      className={css.slider}
      value={at}
      onValueChange={(next) => setAt(asRange(next))}
      onValueCommitted={(next) => onCommit(asRange(next))}
      min={min}
      max={max}
      thumbCollisionBehavior="none"
    >
      <Base.Label className={css.label}>{label}</Base.Label>
      <Base.Value className={css.value}>{() => words}</Base.Value>
      <Base.Control className={css.sliderControl}>
        <Base.Track className={css.track}>
          <Base.Indicator className={css.range} />
          {handles.map((name, index) => (
            <Base.Thumb
              key={name}
              index={index}
              className={css.knob}
              getAriaLabel={() => name}
              getAriaValueText={(_, current) => format(current)}
            />
          ))}
        </Base.Track>
      </Base.Control>
    </Base.Root>
  )
}

const asRange = (values: number | readonly number[]): Range => {
  const [from = 0, to = from] = [values].flat()
  return [from, to]
}
