import type { Insets } from '../../graph/types.ts'
import { Button } from '../../ui/Button.tsx'
import { counted } from '../../ui/words.ts'
import css from './Nothing.module.css'
import type { ViewParts } from './view-parts.ts'

interface NothingProps extends Pick<ViewParts, 'data' | 'actions'> {
  insets: Insets
}

/** Over an empty map: why there is nothing, and the way back. */
export function Nothing({ data, actions, insets }: NothingProps) {
  const all = counted(data.stock.nodes.size, 'entity', 'entities')
  return (
    <div className={css.place} style={{ left: insets.left, right: insets.right }}>
      <div className={css.nothing} role="status">
        <p>Nothing is shown: what was filtered, chosen or hidden leaves out all {all}.</p>
        <Button onClick={actions.reset}>Show everything</Button>
      </div>
    </div>
  )
}
