import { LiveSlider } from '../../ui/LiveSlider.tsx'
import type { FigureProps } from './figure-props.ts'
import { yearOf } from './measures.ts'
import css from './Network.module.css'

/** The year whose values all charts read out; the charts themselves set it too, by pointer. */
export function YearPick({ series, point, onNear, onPick }: FigureProps) {
  const years = series.map((each) => Number(yearOf(each)))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (first === last) return null
  return (
    <div className={css.year}>
      <LiveSlider
        label="Values of the year"
        value={Number(yearOf(point))}
        onMove={(year) => onNear(String(year))}
        onCommit={(year) => onPick(String(year))}
        min={first}
        max={last}
        step={1}
      />
    </div>
  )
}
