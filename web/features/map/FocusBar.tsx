import { X } from 'lucide-react'
import type { Insets } from '../../graph/types.ts'
import { IconButton } from '../../ui/Button.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { count } from '../../ui/words.ts'
import { egoSteps, readEgo } from './ego.ts'
import css from './FocusBar.module.css'
import type { ViewParts } from './view-parts.ts'

const stepNames = egoSteps.map((steps) => ({ value: String(steps), name: String(steps) }))

interface FocusBarProps extends ViewParts {
  insets: Insets
  narrow: boolean
}

/** Where the button of the legend ends on a phone. */
const besideLegend = 116

/** Says that only a part of the map is on screen, and leads back to the whole. */
export default function FocusBar({ data, state, actions, insets, narrow }: FocusBarProps) {
  const ego = readEgo(state.ego)
  if (!ego && state.only.length === 0) return null
  const name = ego && (data.stock.nodes.get(ego.id)?.short ?? ego.id)
  return (
    <section
      className={css.bar}
      style={{ left: narrow ? besideLegend : insets.left, right: narrow ? 8 : insets.right }}
      aria-label="Only a part is shown"
    >
      <div className={css.inner}>
        {ego && name ? (
          <>
            <span>
              Around <b>{name}</b>
            </span>
            <ToggleGroup
              label="Steps"
              value={String(ego.steps)}
              options={stepNames}
              onChange={(steps) => actions.focusOn(ego.id, name, Number(steps))}
            />
            <span className={css.steps}>{ego.steps === 1 ? 'step' : 'steps'}</span>
          </>
        ) : (
          <span>{onlyWords(state.only, data.scene.nodes.length)}</span>
        )}
        <IconButton label="Show the whole map" size="s" onClick={actions.unfocus}>
          <X />
        </IconButton>
      </div>
    </section>
  )
}

/** How many are shown: those that were chosen, and what they are expanded by. */
function onlyWords({ length }: readonly string[], shown: number): string {
  return shown > length
    ? `Only ${count(shown)} shown: ${count(length)} chosen, and neighbours`
    : `Only ${count(shown)} shown`
}
