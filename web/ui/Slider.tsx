import { Slider as Base } from '@base-ui/react/slider'
import css from './fields.module.css'

interface SliderProps {
  label: string
  value: number
  onChange: (value: number) => void
  /** When the hand lets go; set the URL here, not on every step. */
  onCommit?: (value: number) => void
  min: number
  max: number
  step?: number
  /** How the number is said, such as `0.5`. */
  format?: (value: number) => string
}

export function Slider({
  label,
  value,
  onChange,
  onCommit,
  min,
  max,
  step = 1,
  format = String,
}: SliderProps) {
  return (
    <Base.Root
      className={css.slider}
      value={value}
      onValueChange={(next) => onChange(Number(next))}
      onValueCommitted={(next) => onCommit?.(Number(next))}
      min={min}
      max={max}
      step={step}
    >
      <Base.Label className={css.label}>{label}</Base.Label>
      <Base.Value className={css.value}>{(_, values) => format(values[0] ?? value)}</Base.Value>
      <Base.Control className={css.sliderControl}>
        <Base.Track className={css.track}>
          <Base.Indicator className={css.range} />
          <Base.Thumb className={css.knob} getAriaValueText={(_, current) => format(current)} />
        </Base.Track>
      </Base.Control>
    </Base.Root>
  )
}
