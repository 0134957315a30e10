import { chooseDrawing, type Drawing, useDrawing } from '../../state/drawing.ts'
import { cx } from '../../ui/cx.ts'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import css from './Help.module.css'

const options = [
  { value: 'auto', name: 'As it suits' },
  { value: 'canvas', name: 'On canvas' },
  { value: 'webgl', name: 'By WebGL' },
] as const

/** For machines on which the map is slow, or drawn wrongly. */
export function DrawingChoice() {
  return (
    <section className={cx(css.part, css.drawing)} aria-labelledby="help-drawing">
      <h3 id="help-drawing">Draw the map</h3>
      <ToggleGroup<Drawing>
        label="How the map is drawn"
        value={useDrawing()}
        options={options}
        onChange={chooseDrawing}
      />
      <p>
        As it suits: by WebGL when the map is large and this machine has a graphics processor, else on canvas.
        Kept in this browser.
      </p>
    </section>
  )
}
