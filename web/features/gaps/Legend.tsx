import type { Dimension } from '#contract/coverage'
import { scaleFill, scaleSteps } from '../../ui/scale.ts'
import css from './Legend.module.css'
import type { Measure } from './matrix.ts'

const unit: Record<Measure, string> = {
  programmes: 'programmes',
  organisations: 'organisations',
  effort: 'claims recorded',
}

interface LegendProps {
  measure: Measure
  by: Dimension
  most: number
  /** Whether names that are not certain are in sight. */
  uncertain: boolean
}

/** How to read the cells. */
export function Legend({ measure, by, most, uncertain }: LegendProps) {
  return (
    <ul className={css.legend} aria-label="How to read the cells">
      <li>
        <span className="tabular">0</span>
        <span className={css.ramp} aria-hidden="true">
          {Array.from({ length: scaleSteps + 1 }, (_, step) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps never move
            <span key={step} style={{ background: scaleFill(step) }} />
          ))}
        </span>
        <span className="tabular">{most}</span> {unit[measure]}
        {by === 'place' && measure === 'programmes' ? ' placed there' : ''}
      </li>
      {by === 'place' && measure === 'programmes' && (
        <li>
          <b>+12</b> reach it from a wider area
        </li>
      )}
      <li>
        <span className={css.nobody} aria-hidden="true" /> nobody
      </li>
      <li>
        <span className={css.unmapped} aria-hidden="true" /> hardly anything recorded: perhaps only unmapped
      </li>
      {uncertain && (
        <li>
          <b className={css.mark}>≈</b> name reconstructed or summarised
        </li>
      )}
    </ul>
  )
}
