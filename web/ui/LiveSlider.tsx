import { useEffect, useState } from 'react'
import { Slider } from './Slider.tsx'

interface LiveSliderProps {
  label: string
  value: number
  /** While it moves, if the view should follow. */
  onMove?: (value: number) => void
  onCommit: (value: number) => void
  min: number
  max: number
  step: number
  format?: (value: number) => string
}

/** A slider that follows the hand at once and hands on its value when the hand lets go. */
export function LiveSlider({ value, onMove, onCommit, ...rest }: LiveSliderProps) {
  const [at, setAt] = useState(value)
  useEffect(() => setAt(value), [value])
  const move = (next: number) => {
    setAt(next)
    onMove?.(next)
  }
  return <Slider {...rest} value={at} onChange={move} onCommit={onCommit} />
}
